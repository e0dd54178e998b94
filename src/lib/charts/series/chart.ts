import { phrase } from '../../text/phrase';
import { numberCell, textCell } from '../../ui/table';
import type { ChartDefinition } from '../chart';
import { shape, type SeriesRow } from './shape';
import text from './text.json';
import { valueText } from './value-text';

export const chart: ChartDefinition<SeriesRow, SeriesRow> = {
	id: 'series',
	shape,
	finding(shaped, ctx) {
		const t = text[ctx.lang];
		const known = shaped.filter((row) => row.value !== null);
		const [first, last] = [known[0], known.at(-1)];
		if (!first || !last) return t.none;
		return phrase(first.date === last.date ? t.one : t.many, {
			first: valueText(first, first.value, ctx),
			label0: first.label,
			value: valueText(last, last.value, ctx),
			label: last.label
		});
	},
	table(shaped, ctx) {
		const t = text[ctx.lang];
		return {
			caption: t.caption,
			columns: [
				{ key: 'label', label: t.period },
				{ key: 'value', label: t.value, numeric: true },
				{ key: 'expected', label: t.expected, numeric: true },
				{ key: 'source_id', label: t.source }
			],
			rows: shaped.map((row) => ({
				label: { value: row.date, text: row.label },
				value: numberCell(row.value, (value) => valueText(row, value, ctx)),
				expected: numberCell(row.expected, (value) => valueText(row, value, ctx)),
				source_id: textCell(row.source_id)
			}))
		};
	}
};
