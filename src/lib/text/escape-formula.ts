/**
 * A cell that a spreadsheet would run instead of show: it begins with `=`, `+`, `-`, `@` (also in
 * full width, which East Asian versions accept), perhaps after blanks and invisible characters that
 * importing trims, or with a tab, carriage return or line feed, which split off what follows.
 * Source: OWASP, "CSV Injection".
 */
const RUNS = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/**
 * Text safe as the beginning of a cell in every export: what would run gets an apostrophe before
 * it, all else stays as it is. Workbooks too: a text cell of an .xlsx does not run, but it does
 * once somebody saves the sheet as CSV or pastes it elsewhere. Numbers are written as numbers,
 * never through here.
 */
export function escapeFormula(text: string): string {
	return RUNS.test(text) ? `'${text}` : text;
}
