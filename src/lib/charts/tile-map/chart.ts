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
	table(shaped, { lang }) {
		const t = text[lang];
		const places = placesOf(shaped);
		const hasStatus = places.some((place) => place.status !== null);
		return {
			caption: t.caption,
			columns: [
				{ key: 'place', label: t.place },
				{ key: 'value', label: t.value, numeric: true },
				...(hasStatus ? [{ key: 'status', label: t.status }] : []),
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
				missing: { value: place.missing, text: place.missing ?? '' }
			}))
		};
	}
};

function values(places: readonly MapPlace[], { lang }: ChartContext): string | null {
	const t = text[lang];
	const known = places.flatMap((place) => (place.value === null ? [] : [{ ...place, value: place.value }]));
	const [first, ...others] = known;
	if (!first) return null;
	const high = others.reduce((best, place) => (place.value > best.value ? place : best), first);
	const low = others.reduce((least, place) => (place.value < least.value ? place : least), first);
	return phrase(others.length === 0 ? t.single : t.range, {
		high: high.place,
		high_text: high.value_text ?? '',
		low: low.place,
		low_text: low.value_text ?? ''
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
