import { fill } from '../../text/grammar';
import { MISSING, textCell } from '../../ui/table';
import { defineChart } from '../define';
import { drawn } from './by-measure';
import { shape, type CompareBar } from './shape';
import text from './text.json';

/** Highest and lowest of a measure known at least twice; null otherwise. */
function ends(rows: readonly CompareBar[]) {
	const known = rows.flatMap((row) => (row.value === null ? [] : [{ ...row, value: row.value }]));
	const [high, low] = known
		.sort((a, b) => b.value - a.value)
		.flatMap((row, at) => (at === 0 || at === known.length - 1 ? [row] : []));
	return high && low ? { high, low, spread: high.value - low.value } : null;
}

export const chart = defineChart<CompareBar, CompareBar>({
	id: 'compare-bars',
	shape,
	told(shaped, { lang }) {
		const t = text[lang];
		const measures = drawn(shaped);
		if (measures.length === 0) return [t.none];
		const [widest] = measures
			.map(ends)
			.filter((found) => found !== null)
			.sort((a, b) => b.spread - a.spread);
		if (!widest) return [t.one];
		const { high, low, spread } = widest;
		if (spread === 0) return [t.same];
		return fill(t.widest, {
			measure: high.measure_label,
			high: high.column_label,
			high_value: { value: high.value, text: high.text },
			low: low.column_label,
			low_value: { value: low.value, text: low.text }
		});
	},
	table(shaped, { lang }) {
		const t = text[lang];
		return {
			caption: t.caption,
			columns: [
				{ key: 'measure', label: t.measure },
				{ key: 'column', label: t.column },
				{ key: 'value', label: t.value, numeric: true },
				{ key: 'as_of', label: t.as_of },
				{ key: 'source', label: t.source },
				{ key: 'note', label: t.note }
			],
			rows: shaped.map((row) => ({
				measure: textCell(row.measure_label),
				column: textCell(row.column_label),
				value:
					row.value === null
						? { value: null, text: MISSING }
						: { value: row.value, text: row.text, data: row.number ?? undefined },
				as_of: row.as_of === null ? textCell(null) : { value: row.as_of, text: row.as_of_text ?? row.as_of },
				source:
					row.source_title === null
						? { value: null, text: '' }
						: textCell(row.source_title, row.source_href ?? undefined),
				note: { value: row.missing, text: row.missing ?? '' }
			}))
		};
	}
});
