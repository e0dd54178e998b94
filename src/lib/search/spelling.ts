import { fold } from '../text/fold';

const isWordCharacter = (plain: string) => /^[a-z0-9]$/.test(plain);

/** By character code what a character is compared as: a letter or digit, '' for a mark, else a blank. */
const PLAIN: (string | undefined)[] = [];

/** Folding a character takes long, names have few different ones, and there are 45,000 names. */
export function plainCharacter(text: string, at: number): string {
	const code = text.charCodeAt(at);
	const known = PLAIN[code];
	if (known !== undefined) return known;
	const folded = fold(text.charAt(at)).charAt(0);
	const plain = isWordCharacter(folded) ? folded : /\p{M}/u.test(text.charAt(at)) ? '' : ' ';
	return (PLAIN[code] = plain);
}

const isDigit = (plain: string) => plain >= '0' && plain <= '9';

/**
 * Text as it is compared: folded, words apart by one blank, nothing but letters and digits, which are
 * words of their own: "Q.1" and "q1" are the same.
 */
export function plainWords(text: string): string {
	let plain = '';
	let before = ' ';
	for (let at = 0; at < text.length; at++) {
		const character = plainCharacter(text, at);
		if (character === '' || (character === ' ' && before === ' ')) continue;
		if (character !== ' ' && before !== ' ' && isDigit(character) !== isDigit(before)) plain += ' ';
		plain += character;
		before = character;
	}
	return plain.trimEnd();
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A word with its marks: letters keep theirs (ă, ơ, đ), the tone stands apart from where it was put. */
export interface MarkedWord {
	readonly letters: string;
	/** '' where the word has none. */
	readonly tone: string;
}

/** Words of a text with their marks: "Hòa" and "Hoà" give the same. */
export function markedWords(text: string): MarkedWord[] {
	const words = text
		.normalize('NFD')
		.toLowerCase()
		.match(/[\p{L}\p{N}\p{M}]+/gu);
	return (words ?? []).map((word) => ({
		letters: word.replace(TONES, '').normalize('NFC'),
		tone: word.match(TONES)?.join('') ?? ''
	}));
}

/** Words of a query that say something about marks; a word typed without any asks for none. */
export function wordsWithMarks(query: string): MarkedWord[] {
	return markedWords(query).filter(({ letters, tone }) => tone !== '' || letters !== fold(letters));
}

/** Whether every word asked for begins some word of the name, marks and all: "hoà" does "Hòa", not "Hoa". */
export function agreesInMarks(asked: readonly MarkedWord[], name: readonly MarkedWord[]): boolean {
	return asked.every(({ letters, tone }) =>
		name.some((word) => word.letters.startsWith(letters) && (tone === '' || word.tone === tone))
	);
}
