import { grammar, join, sentence } from '../../text/grammar';
import { phrase } from '../../text/phrase';
import { numberCell, textCell } from '../../ui/table';
import { defineChart } from '../define';
import { overTime } from '../kit/said';
import { sliceOf } from '../kit/slice-links';
import { starWords, stock } from '../kit/stars';
import { shape, type StarsByYearRow } from './shape';
import text from './text.json';
import { totalSaid, totalText } from './total-text';

export const chart = defineChart<StarsByYearRow, StarsByYearRow>({
	id: 'stars-by-year',
	shape,
	told(shaped, ctx) {
		const known = shaped.flatMap((row) => {
			const total = stock(row);
			return total === null ? [] : [{ row, total }];
		});
		const [first, last] = [known[0], known.at(-1)];
		if (!first || !last) return [text[ctx.lang].none];
		const g = grammar(ctx.lang);
		const from = { label: first.row.label, said: totalSaid(first.row, first.total, ctx) };
		const to = {
			label: last.row.label,
			said: join(totalSaid(last.row, last.total, ctx), ` ${g.noun('product', last.total, 'OCOP')}`)
		};
		if (first === last) return sentence(`${g.moment(to.label)}: `, to.said);
		// "More than" leaves nothing to reckon with.
		return first.row.approximate || last.row.approximate
			? sentence(`${g.moment(to.label)}: `, to.said, `; ${g.moment(from.label)}: `, from.said)
			: overTime(from, to, last.total - first.total, null, ctx);
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
});
