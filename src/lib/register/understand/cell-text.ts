import { normaliseText } from '../read/normalise';
import type { RawCell } from '../types';

/** Anything that normaliseText would change; most cells hold nothing of it. */
const UNTIDY = /\s\s|[^\S ]|^ | $|[ÐðƉɖ]|[\u0300-\u036f]|\p{Cf}|\p{Cc}/u;

/** What offices write into a cell that holds nothing. */
const NOTHING = /^[-–—_.…/\\]*$/;

/**
 * Text of a cell as a person reads it: one line, single blanks, days as dd/mm/yyyy.
 * Null where it holds nothing, a dash, or an error of the workbook.
 */
export function cellText(cell: RawCell | undefined): string | null {
	if (!cell || cell.kind === 'error' || cell.kind === 'boolean') return null;
	if (cell.kind === 'number') return String(cell.value);
	if (cell.kind === 'date') return typedDay(String(cell.value));
	const typed = String(cell.value);
	const text = UNTIDY.test(typed) ? normaliseText(typed) : typed.normalize('NFC');
	return NOTHING.test(text) ? null : text;
}

/** An ISO day, month or year as it is typed into a register: 04/02/2020, 02/2020, 2020. */
export function typedDay(iso: string): string {
	return iso.split('-').reverse().join('/');
}
