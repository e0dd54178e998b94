import { MISSING, NOT_APPLICABLE, type TableCell, type TableColumn, type TableData } from '../ui/table';
import { dataOf, type CompareCell, type CompareGroup } from './rows';
import type { CompareWords } from './words';

/** The comparison as a flat table, for files: each column with its date, source, difference and ratio. */
export function flatTable(
	words: CompareWords,
	groups: readonly CompareGroup[],
	labels: readonly string[]
): TableData {
	const t = words.table;
	const columns: TableColumn[] = labels.flatMap((label, at) => [
		{ key: `value_${at}`, label: at === 0 ? `${label} (${t.reference})` : label, numeric: true },
		{ key: `fraction_${at}`, label: t.fractionOf(label) },
		{ key: `as_of_${at}`, label: t.asOfOf(label) },
		{ key: `source_${at}`, label: t.sourceOf(label) },
		...(at === 0
			? []
			: [
					{ key: `difference_${at}`, label: t.differenceOf(label), numeric: true },
					{ key: `ratio_${at}`, label: t.ratioOf(label), numeric: true }
				])
	]);
	return {
		caption: t.caption,
		columns: [{ key: 'measure', label: t.measure }, { key: 'unit', label: t.unit }, ...columns],
		rows: groups.flatMap((group) =>
			group.rows.map(({ label, unit, cells }) => ({
				measure: { value: `${group.label}: ${label}` },
				unit: { value: words.units[unit] },
				...Object.assign({}, ...cells.map(cellsOf))
			}))
		)
	};
}

const textOf = (text: string | null): TableCell => ({ value: text, text: text ?? '' });

function cellsOf(cell: CompareCell, at: number): Record<string, TableCell> {
	const { number, difference } = cell;
	return {
		[`value_${at}`]: {
			value: number?.value ?? null,
			text: number?.text ?? MISSING,
			note: cell.missing ?? cell.note ?? undefined,
			data: dataOf(number) ?? undefined
		},
		[`fraction_${at}`]: textOf(cell.fraction),
		[`as_of_${at}`]: { value: number?.asOf ?? null, text: cell.asOf ?? number?.asOf ?? '' },
		[`source_${at}`]: cell.source
			? { value: cell.source.title, href: `/nguon/${cell.source.id}/` }
			: textOf(null),
		[`difference_${at}`]: {
			value: difference === null ? null : Math.round(difference.absolute * 10000) / 10000,
			text: difference?.text ?? (cell.noDifference ? NOT_APPLICABLE : MISSING),
			note: cell.noDifference ?? undefined
		},
		[`ratio_${at}`]: {
			value: difference?.ratio == null ? null : Math.round(difference.ratio * 10000) / 10000,
			text: difference
				? (difference.ratioText ?? NOT_APPLICABLE)
				: cell.noDifference
					? NOT_APPLICABLE
					: MISSING
		}
	};
}
