import { fill, grammar, join, paragraph, type Clause } from '../../text/grammar';
import { officialHeadings } from '../../text/official';
import { NOT_APPLICABLE, textCell } from '../../ui/table';
import type { ChartContext } from '../chart';
import { defineChart } from '../define';
import { countSaid } from '../kit/said';
import { STATUSES, statusWords } from '../kit/status';
import { statusCounts } from '../kit/status-counts';
import { placesOf, type MapPlace, type MapRow, type MapShaped } from './rows';
import { shape } from './shape';
import text from './text.json';

export const chart = defineChart<MapRow, MapShaped>({
	id: 'tile-map',
	shape,
	told(shaped, ctx) {
		const places = placesOf(shaped);
		const said = values(places, ctx) ?? statuses(places, ctx);
		if (said === null) return [text[ctx.lang].none];
		const missing = countSaid(
			places.filter((place) => place.value === null && (place.status ?? 'no_data') === 'no_data').length,
			ctx
		);
		return paragraph(said, missing.value === 0 ? [] : grammar(ctx.lang).lacking(missing, 'province'));
	},
	table(shaped, { lang, format }) {
		const t = text[lang];
		const places = placesOf(shaped);
		const hasDate = places.some((place) => place.as_of);
		const hasStatus = places.some((place) => place.status !== null);
		return {
			caption: t.caption,
			columns: [
				{ key: 'place', label: t.place, official: officialHeadings(lang).unit },
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
});

function values(places: readonly MapPlace[], ctx: ChartContext): Clause | null {
	const t = text[ctx.lang];
	const g = grammar(ctx.lang);
	const known = places.flatMap((place) => (place.value === null ? [] : [{ ...place, value: place.value }]));
	const [first, ...others] = known;
	if (!first) return null;
	const high = others.reduce((best, place) => (place.value > best.value ? place : best), first);
	const valueSaid = ({ value, value_text }: (typeof known)[number]) => ({ value, text: value_text ?? '' });
	const said = { high: high.place, high_value: valueSaid(high) };
	if (others.length === 0) return fill(t.single, said);
	const current = places.find((place) => place.is_current);
	if (!current) return fill(t.range, said);
	const own = known.find(({ place_id }) => place_id === current.place_id);
	if (!own) return fill(t.unknown, { ...said, place: current.place, missing: g.missing });
	const rank = 1 + known.filter((place) => place.value > own.value).length;
	return fill(rank === 1 ? t.first : t.ranked, {
		...said,
		place: own.place,
		value: join(valueSaid(own), own.unit ? ` ${g.noun(own.unit, own.value)}` : ''),
		rank: g.ordinal(rank),
		provinces: g.counted(countSaid(known.length, ctx), 'province')
	});
}

function statuses(places: readonly MapPlace[], ctx: ChartContext): Clause | null {
	const known = places.map(({ status }) => (status === 'no_data' ? null : status));
	if (known.every((status) => status === null)) return null;
	const provinces = grammar(ctx.lang).counted(countSaid(places.length, ctx), 'province');
	return fill(text[ctx.lang].statuses, { provinces, parts: statusCounts(known, ctx) });
}
