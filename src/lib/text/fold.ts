/** Combining marks, among them all that Vietnamese letters decompose into. */
const MARKS = /[\u0300-\u036f]/g;

/**
 * Text for search and matching: no diacritics, đ→d, lower case, single blanks. Tone-mark
 * placement vanishes with the marks, so "Hòa" and "Hoà" fold alike.
 */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(MARKS, '')
		.replace(/[đĐÐð]/g, 'd')
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.trim();
}
