import { phrase } from '../../text/phrase';
import { numberCell, textCell } from '../../ui/table';
import type { ChartDefinition } from '../chart';
import { sliceOf } from '../kit/slice-links';
import { starWords, stock } from '../kit/stars';
import { shape, type StarsByYearRow } from './shape';
import text from './text.json';
import { totalText } from './total-text';

export const chart: ChartDefinition<StarsByYearRow, StarsByYearRow> = {
	id: 'stars-by-year',
	shape,
	finding(shaped, ctx) {
		const t = text[ctx.lang];
		const known = shaped.flatMap((row) => {
			const total = stock(row);
			return total === null ? [] : [{ row, total }];
		});
		const [first, last] = [known[0], known.at(-1)];
		if (!first || !last) return t.none;
		const change = last.total - first.total;
		const isExact = !first.row.approximate && !last.row.approximate;
		const changed = change > 0 ? t.grown : change < 0 ? t.fallen : t.same;
		return phrase(first === last ? t.one : isExact ? changed : t.about, {
			label0: first.row.label,
			label: last.row.label,
			first: totalText(first.row, first.total, ctx),
			total: totalText(last.row, last.total, ctx),
			change: ctx.format.count(Math.abs(change))
		});
	},
	table(shaped, ctx) {
		const t = text[ctx.lang];
		const w = starWords(ctx);
		const { count } = ctx.format;
		return {
			caption: t.caption,
			columns: [
				{ key: 'label', label: t.period },
				{ key: 'stars_3', label: phrase(w.stars, { stars: '3' }), numeric: true },
				{ key: 'stars_4', label: phrase(w.stars, { stars: '4' }), numeric: true },
				{ key: 'stars_5', label: phrase(w.stars, { stars: '5' }), numeric: true },
				{ key: 'total', label: w.total, numeric: true },
				{ key: 'potential', label: w.potential_short, numeric: true },
				{ key: 'source_id', label: w.source },
				{ key: 'flag', label: w.note }
			],
			rows: shaped.map((row) => ({
				label: { value: row.date, text: row.label, href: sliceOf(row, 'all') ?? undefined },
				stars_3: numberCell(row.stars_3, count),
				stars_4: numberCell(row.stars_4, count),
				stars_5: numberCell(row.stars_5, count),
				total: numberCell(row.total, (total) => totalText(row, total, ctx)),
				potential: numberCell(row.potential, count),
				source_id: textCell(row.source_id),
				flag: { value: row.flag, text: row.flag ?? '' }
			}))
		};
	}
};
