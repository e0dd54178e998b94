/** Longest value shown of one cell, in UTF-16 units: enough to know it by. */
export const LONGEST_VALUE = 500;
/** Longest text of any kind; a cell of a workbook holds at most 32,767. */
const LONGEST_TEXT = 4000;

/**
 * Half surrogate pairs, control characters other than tab and line feed, non-characters, and marks
 * that turn the direction of writing: not allowed in XML, or there to show something else than is.
 */
const UNWRITABLE = /(?![\t\n])[\p{Cs}\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** Text of a file as a report may show it: well-formed Unicode of bearable length. */
export function readable(text: string, longest = LONGEST_TEXT): string {
	const left = text.length - longest;
	// A cut through a surrogate pair leaves half of it, which is replaced like any other half.
	const shown = left > 0 ? `${text.slice(0, longest)}… (+${left})` : text;
	return shown.replaceAll('\r\n', '\n').replace(UNWRITABLE, '\ufffd');
}
