import { escapeFormula } from '../text/escape-formula';
import { cellOf, type TableCell, type TableData, type TableRow } from './table';

export const BYTE_ORDER_MARK = '\ufeff';

/** A semicolon is the separator where a comma is the decimal mark, as in Vietnamese settings. */
export type CsvSeparator = ',' | ';';

/** One value as a field of a line; texts that a spreadsheet would run are escaped. */
export function csvField(value: TableCell['value'], separator: CsvSeparator): string {
	if (value === null) return '';
	if (typeof value === 'number' && separator === ';') return String(value).replace('.', ',');
	if (typeof value !== 'string') return String(value);
	const text = escapeFormula(value);
	// Semicolons and tabs separate too where a spreadsheet is set up so.
	return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The table as RFC 4180 text with a BOM, without which Excel misreads Vietnamese. Raw values, not texts. */
export function csvOf(table: TableData, separator: CsvSeparator = ','): string {
	return csvHead(table, separator) + csvLines(table, table.rows, separator);
}

/** Mark and headings, before `csvLines` of all rows. */
export function csvHead({ columns }: Pick<TableData, 'columns'>, separator: CsvSeparator): string {
	return `${BYTE_ORDER_MARK}${columns.map(({ label }) => csvField(label, separator)).join(separator)}\r\n`;
}

/** Some rows of the table as lines, each with its end. */
export function csvLines(
	{ columns }: Pick<TableData, 'columns'>,
	rows: TableData['rows'],
	separator: CsvSeparator
): string {
	const line = (row: TableRow) =>
		columns.map(({ key, numeric }) => csvField(plain(cellOf(row, key), numeric), separator)).join(separator);
	return rows.map((row) => `${line(row)}\r\n`).join('');
}

/** Sort keys of text columns (a date, a rank) are for the screen; a file holds what the reader saw. */
function plain(cell: TableCell, numeric = false): TableCell['value'] {
	if (cell.value === null) return null;
	return numeric ? cell.value : (cell.text ?? cell.value);
}
