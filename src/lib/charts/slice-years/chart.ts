import { grammar, sentence } from '../../text/grammar';
import { phrase } from '../../text/phrase';
import { numberCell } from '../../ui/table';
import { defineChart } from '../define';
import { countSaid, overTime } from '../kit/said';
import { starWords } from '../kit/stars';
import { shape, type SliceYearRow } from './shape';
import text from './text.json';

export const chart = defineChart<SliceYearRow, SliceYearRow>({
	id: 'slice-years',
	shape,
	told(shaped, ctx) {
		const t = text[ctx.lang];
		const g = grammar(ctx.lang);
		const last = shaped.at(-1);
		const before = shaped.at(-2);
		if (!last || shaped.every((row) => row.total === 0)) return [t.none];
		const to = {
			label: last.label,
			said: g.counted(countSaid(last.total, ctx), 'product')
		};
		if (!before) return sentence(`${g.moment(to.label)}: `, to.said);
		const from = {
			label: phrase(t.end_of, { year: before.label }),
			said: [countSaid(before.total, ctx)]
		};
		return overTime(from, to, last.total - before.total, null, ctx);
	},
	table(shaped, ctx) {
		const t = text[ctx.lang];
		const w = starWords(ctx);
		const { count } = ctx.format;
		return {
			caption: t.caption,
			columns: [
				{ key: 'day', label: t.day },
				{ key: 'total', label: t.products, numeric: true },
				...([3, 4, 5] as const).map((stars) => ({
					key: `stars_${stars}`,
					label: phrase(w.stars, { stars: String(stars) }),
					numeric: true
				})),
				{ key: 'producers', label: t.producers, numeric: true }
			],
			rows: shaped.map((row) => ({
				day: { value: row.day, text: ctx.format.date(row.day), href: row.href ?? undefined },
				total: numberCell(row.total, count),
				stars_3: numberCell(row.stars_3, count),
				stars_4: numberCell(row.stars_4, count),
				stars_5: numberCell(row.stars_5, count),
				producers: numberCell(row.producers, count)
			}))
		};
	}
});
