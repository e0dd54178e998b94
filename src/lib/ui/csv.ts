import { escapeFormula } from '../text/escape-formula';
import type { TableCell, TableData } from './table';

const BYTE_ORDER_MARK = '\ufeff';

function field(value: TableCell['value']): string {
	if (value === null) return '';
	if (typeof value !== 'string') return String(value);
	const text = escapeFormula(value);
	// Semicolons and tabs separate too where a spreadsheet is set up so.
	return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The table as RFC 4180 text with a BOM, without which Excel misreads Vietnamese. Raw values, not texts. */
export function csvOf({ columns, rows }: TableData): string {
	const lines = [
		columns.map(({ label }) => field(label)),
		...rows.map((row) => columns.map(({ key, numeric }) => field(plain(row[key], numeric))))
	];
	return BYTE_ORDER_MARK + lines.map((line) => line.join(',')).join('\r\n') + '\r\n';
}

/** Sort keys of text columns (a date, a rank) are for the screen; a file holds what the reader saw. */
function plain(cell: TableCell | undefined, numeric = false): TableCell['value'] {
	if (!cell || cell.value === null) return null;
	return numeric ? cell.value : (cell.text ?? cell.value);
}
