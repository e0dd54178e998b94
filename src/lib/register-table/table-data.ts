import { escapeFormula } from '../text/escape-formula';
import type { TableData, TableRow } from '../ui/table';
import { cellOf, isNumeric, textOf, type RowsColumn, type Subtotal } from './column';

/**
 * Rows as a table for files: the columns given and those that belong in every file. Cells are made when they
 * are asked for, which is not before a file is wanted.
 */
export function tableData<Row>(
	caption: string,
	columns: readonly RowsColumn<Row>[],
	all: readonly RowsColumn<Row>[],
	rows: () => readonly Row[]
): TableData {
	const written = [...columns, ...all.filter((column) => column.always && !columns.includes(column))];
	const cellsOf = (row: Row): TableRow =>
		Object.fromEntries(
			written.map((column) => {
				const { value, text, note } = cellOf(column, row);
				return [column.id, { value, text, note }];
			})
		);
	return {
		caption,
		columns: written.map((column) => ({
			key: column.id,
			label: column.label,
			kind: column.kind,
			numeric: isNumeric(column)
		})),
		get rows() {
			return rows().map(cellsOf);
		},
		get lazy() {
			const asked = rows();
			return { count: asked.length, part: (from: number, to: number) => asked.slice(from, to).map(cellsOf) };
		}
	};
}

/** The sums of the groups, one line a group: what is on the screen while all of them are closed. */
export function groupData<Row>(
	caption: string,
	label: string,
	subtotals: readonly Subtotal<Row>[],
	groups: () => readonly { readonly label: string; readonly rows: readonly Row[] }[]
): TableData {
	return {
		caption,
		columns: [
			{ key: 'nhom-gop', label, kind: 'text' },
			...subtotals.map(({ id, label }) => ({ key: id, label, kind: 'integer' as const, numeric: true }))
		],
		get rows() {
			return groups().map((group) => ({
				'nhom-gop': { value: group.label },
				...Object.fromEntries(subtotals.map(({ id, of }) => [id, { value: of(group.rows) }]))
			}));
		}
	};
}

/** Rows as a spreadsheet takes them from the clipboard: headings first, cells as shown apart by tabs. */
export function tabSeparated<Row>(columns: readonly RowsColumn<Row>[], rows: readonly Row[]): string {
	return lines(
		columns.map(({ label }) => label),
		rows.map((row) => columns.map((column) => textOf(cellOf(column, row))))
	);
}

/** The same of a table for files. */
export function tableTabSeparated({ columns, rows }: TableData): string {
	return lines(
		columns.map(({ label }) => label),
		rows.map((row) => columns.map(({ key }) => textOf(row[key] ?? { value: null })))
	);
}

function lines(head: readonly string[], body: readonly (readonly string[])[]): string {
	return [head, ...body]
		.map((texts) => texts.map((text) => escapeFormula(text.replace(/[\t\r\n]+/g, ' '))).join('\t'))
		.join('\n');
}
