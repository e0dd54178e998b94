/**
 * Words that a publication puts before its number ("hơn 17.000", "≥ 500") as part of the number's format: the
 * value stays a number, and whoever sees it sees how far it goes.
 */

/** What stands before the first digit, held to it; empty where the number stands alone or is negative. */
function wordsBefore(text: string): string {
	return /^[^\d+\-−–]+(?=\d)/.exec(text)?.[0] ?? '';
}

/**
 * A format code that says what the shown text says before its number; null where it says nothing.
 * @param text of a cell or token; left out, nothing is said
 * @param code of spreadsheets and charts; conditions in brackets stay first
 */
export function statedFormat(text: string | undefined, code: string): string | null {
	const words = wordsBefore(text ?? '')
		.replaceAll('"', '')
		.replaceAll(' ', '\u00a0');
	if (words === '') return null;
	const sections = code.split(';');
	return sections
		.map((section) => section && section.replace(/^(?:\[[^\]]*\])*/, (brackets) => `${brackets}"${words}"`))
		.join(';');
}
