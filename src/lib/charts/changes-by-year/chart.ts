import { fill, grammar } from '../../text/grammar';
import { numberCell } from '../../ui/table';
import { defineChart } from '../define';
import { countSaid } from '../kit/said';
import { GAINS, isKnown, LOSSES } from './flows';
import { shape, type ChangesRow } from './shape';
import text from './text.json';

export const chart = defineChart<ChangesRow, ChangesRow>({
	id: 'changes-by-year',
	shape,
	told(shaped, ctx) {
		const t = text[ctx.lang];
		const last = shaped.findLast(isKnown);
		if (!last) return [t.none];
		const g = grammar(ctx.lang);
		return fill(t.finding, {
			year: String(last.year),
			new:
				last.new === null
					? `${t.new.toLowerCase()}: ${g.missing}`
					: g.counted(countSaid(last.new, ctx), 'product', t.new_attribute),
			lapsed:
				last.lapsed === null
					? `${t.lapsed.toLowerCase()}: ${g.missing}`
					: fill(t.lapsed_count, { n: countSaid(last.lapsed, ctx) })
		});
	},
	table(shaped, { lang, format }) {
		const t = text[lang];
		const flows = [...GAINS, ...LOSSES];
		return {
			caption: t.caption,
			columns: [
				{ key: 'year', label: t.year },
				...flows.map((flow) => ({ key: flow, label: t[flow], numeric: true }))
			],
			rows: shaped.map((row) => ({
				year: { value: row.year, text: String(row.year) },
				...Object.fromEntries(flows.map((flow) => [flow, numberCell(row[flow], format.count)]))
			}))
		};
	}
});
