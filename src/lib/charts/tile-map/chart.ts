import { phrase } from '../../text/phrase';
import { NOT_APPLICABLE, textCell } from '../../ui/table';
import type { ChartContext, ChartDefinition } from '../chart';
import { STATUSES, statusWords } from '../kit/status';
import { placesOf, type MapPlace, type MapRow, type MapShaped } from './rows';
import { shape } from './shape';
import text from './text.json';

export const chart: ChartDefinition<MapRow, MapShaped> = {
	id: 'tile-map',
	shape,
	finding(shaped, ctx) {
		const t = text[ctx.lang];
		const places = placesOf(shaped);
		const sentence = values(places, ctx) ?? statuses(places, ctx);
		if (sentence === null) return t.none;
		const missing = places.filter(
			(place) => place.value === null && (place.status ?? 'no_data') === 'no_data'
		).length;
		return missing === 0 ? sentence : phrase(t.missing, { sentence, n: ctx.format.count(missing) });
	},
	table(shaped, { lang, format }) {
		const t = text[lang];
		const places = placesOf(shaped);
		const hasDate = places.some((place) => place.as_of);
		const hasStatus = places.some((place) => place.status !== null);
		return {
			caption: t.caption,
			columns: [
				{ key: 'place', label: t.place },
				{ key: 'value', label: t.value, numeric: true },
				...(hasStatus ? [{ key: 'status', label: t.status }] : []),
				...(hasDate ? [{ key: 'as_of', label: t.as_of }] : []),
				{ key: 'missing', label: t.note }
			],
			rows: places.map((place) => ({
				place: textCell(place.place, place.href ?? undefined),
				value:
					place.value === null
						? textCell(null)
						: { value: place.value, text: place.value_text ?? String(place.value) },
				status: place.status
					? { value: STATUSES.indexOf(place.status), text: statusWords[lang][place.status] }
					: { value: null, text: NOT_APPLICABLE },
				as_of: place.as_of ? { value: place.as_of, text: format.asOf(place.as_of) } : textCell(null),
				missing: { value: place.missing, text: place.missing ?? '' }
			}))
		};
	}
};

function values(places: readonly MapPlace[], { lang, format }: ChartContext): string | null {
	const t = text[lang];
	const known = places.flatMap((place) => (place.value === null ? [] : [{ ...place, value: place.value }]));
	const [first, ...others] = known;
	if (!first) return null;
	const high = others.reduce((best, place) => (place.value > best.value ? place : best), first);
	const said = { high: high.place, high_text: high.value_text ?? '' };
	if (others.length === 0) return phrase(t.single, said);
	const current = places.find((place) => place.is_current);
	if (!current) return phrase(t.range, said);
	const { value } = current;
	if (value === null) return phrase(t.unknown, { ...said, place: current.place });
	const rank = 1 + known.filter((place) => place.value > value).length;
	return phrase(rank === 1 ? t.first : t.ranked, {
		...said,
		place: current.place,
		value: [current.value_text, current.unit].filter(Boolean).join(' '),
		rank: format.count(rank),
		n: format.count(known.length)
	});
}

function statuses(places: readonly MapPlace[], { lang, format }: ChartContext): string | null {
	const parts = STATUSES.filter((status) => status !== 'no_data').flatMap((status) => {
		const n = places.filter((place) => place.status === status).length;
		return n === 0 ? [] : [`${format.count(n)} ${statusWords[lang][status].toLowerCase()}`];
	});
	if (parts.length === 0) return null;
	return phrase(text[lang].statuses, { n: format.count(places.length), parts: parts.join(', ') });
}
