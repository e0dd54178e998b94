import { readable } from '../register/report/readable';
import type { RichText } from '../views/view';

/** Longest text on a slide or page, in UTF-16 units: a name that goes on for pages would push all else out. */
const LONGEST = 2_000;
/** Letters of a word that no line can hold; longer ones get places to break. */
const LONGEST_WORD = 40;

/**
 * A text as slides and pages hold it: NFC, nothing that XML refuses or that turns the direction of
 * writing, of bearable length.
 */
export function safeText(text: string, longest = LONGEST): string {
	return readable(text.normalize('NFC'), longest);
}

/** The same on one line. */
export function safeLine(text: string, longest = LONGEST): string {
	return safeText(text, longest).replace(/\s*[\n\t]\s*/g, ' ');
}

/** Words longer than a line with zero-width spaces, at which PDF lines may break. */
export function breakable(text: string): string {
	return text.replace(/\S{41,}/g, (word) => {
		const letters = [...word];
		const parts: string[] = [];
		for (let at = 0; at < letters.length; at += LONGEST_WORD)
			parts.push(letters.slice(at, at + LONGEST_WORD).join(''));
		return parts.join('\u200b');
	});
}

/** Words and numbers as one text. */
export function plainText(text: RichText): string {
	return text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
