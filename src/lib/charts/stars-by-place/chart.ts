import { fill, grammar, paragraph } from '../../text/grammar';
import { officialHeadings } from '../../text/official';
import { phrase } from '../../text/phrase';
import { numberCell, textCell } from '../../ui/table';
import { defineChart } from '../define';
import { countSaid } from '../kit/said';
import { starWords } from '../kit/stars';
import { shape, type StarsByPlace, type StarsByPlaceRow } from './shape';
import text from './text.json';

export const chart = defineChart<StarsByPlaceRow, StarsByPlace>({
	id: 'stars-by-place',
	shape,
	told(shaped, ctx) {
		const t = text[ctx.lang];
		const [most] = shaped;
		if (!most || most.stock === null) return [t.none];
		const missing = countSaid(shaped.filter((row) => row.stock === null).length, ctx);
		return paragraph(
			fill(t.top, { place: most.place, total: countSaid(most.stock, ctx) }),
			missing.value === 0 ? [] : fill(t.missing, { lacking: grammar(ctx.lang).lacking(missing, 'place') })
		);
	},
	table(shaped, ctx) {
		const t = text[ctx.lang];
		const w = starWords(ctx);
		const { count, asOf } = ctx.format;
		return {
			caption: t.caption,
			columns: [
				{ key: 'place', label: t.place, official: officialHeadings(ctx.lang).unit },
				{
					key: 'total',
					label: w.total,
					numeric: true,
					official: officialHeadings(ctx.lang).products
				},
				{ key: 'stars_3', label: phrase(w.stars, { stars: '3' }), numeric: true },
				{ key: 'stars_4', label: phrase(w.stars, { stars: '4' }), numeric: true },
				{ key: 'stars_5', label: phrase(w.stars, { stars: '5' }), numeric: true },
				{ key: 'potential', label: w.potential_short, numeric: true },
				{ key: 'as_of', label: t.as_of },
				{ key: 'source_id', label: w.source },
				{ key: 'missing', label: w.note }
			],
			rows: shaped.map((row) => ({
				place: textCell(row.place, row.href ?? undefined),
				stars_3: numberCell(row.stars_3, count),
				stars_4: numberCell(row.stars_4, count),
				stars_5: numberCell(row.stars_5, count),
				total: numberCell(row.stock, count, row.missing ?? undefined),
				potential: numberCell(row.potential, count),
				as_of: row.as_of ? { value: row.as_of, text: asOf(row.as_of) } : textCell(null),
				source_id: textCell(row.source_id),
				missing: { value: row.missing, text: row.missing ?? '' }
			}))
		};
	}
});
