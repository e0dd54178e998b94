import { fill } from '../../text/grammar';
import { numberCell, textCell } from '../../ui/table';
import { defineChart } from '../define';
import { overTime, points } from '../kit/said';
import { shape, type SeriesRow } from './shape';
import text from './text.json';
import { valueText } from './value-text';

export const chart = defineChart<SeriesRow, SeriesRow>({
	id: 'series',
	shape,
	told(shaped, ctx) {
		const t = text[ctx.lang];
		const known = shaped.flatMap((row) => (row.value === null ? [] : [{ ...row, value: row.value }]));
		const [first, last] = [known[0], known.at(-1)];
		if (!first || !last) return [t.none];
		const moment = (row: (typeof known)[number]) => ({
			label: row.label,
			said: [{ value: row.value, text: valueText(row, row.value, ctx) }]
		});
		if (first.date === last.date) return fill(t.one, { value: moment(last).said, label: last.label });
		const { unit = 'count' } = last;
		const difference =
			unit === 'count'
				? last.value - first.value
				: points(
						...((unit === 'share' ? [first.value, last.value] : [first.value / 100, last.value / 100]) as [
							number,
							number
						])
					);
		return overTime(
			moment(first),
			moment(last),
			difference,
			unit === 'count' ? null : 'percentage_point',
			ctx
		);
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
});
