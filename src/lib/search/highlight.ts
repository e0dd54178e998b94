import { counterparts } from './abbreviations';
import { plainCharacter, plainWords } from './spelling';

export interface Segment {
	readonly text: string;
	readonly isMatch: boolean;
}

/** The text as it is compared, character by character: a position here is the same position there. */
function alignedPlain(text: string): string {
	return Array.from({ length: text.length }, (_, at) => plainCharacter(text, at) || ' ').join('');
}

/** Where a word or phrase begins a word of the text; where it never does, its first place inside one. */
function positions(plain: string, word: string): number[] {
	const found: number[] = [];
	for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1))
		if (at === 0 || plain[at - 1] === ' ') found.push(at);
	const inside = found.length === 0 ? plain.indexOf(word) : -1;
	return inside >= 0 ? [inside] : found;
}

/** Splits a text (NFC) into what the query's words match and what not. */
export function highlight(text: string, query: string): Segment[] {
	const plain = alignedPlain(text);
	const asked = plainWords(query);
	const matched = new Uint8Array(text.length);
	for (const word of [...asked.split(' '), ...counterparts(asked)]) {
		if (word === '') continue;
		for (const at of positions(plain, word)) matched.fill(1, at, at + word.length);
	}
	const segments: Segment[] = [];
	for (let from = 0; from < text.length;) {
		let to = from + 1;
		while (to < text.length && matched[to] === matched[from]) to++;
		segments.push({ text: text.slice(from, to), isMatch: matched[from] === 1 });
		from = to;
	}
	return segments;
}

/** Words of the query that begin no word of the text. */
export function missingWords(text: string, query: string): string[] {
	const plain = ` ${plainWords(text)}`;
	return plainWords(query)
		.split(' ')
		.filter((word) => word !== '' && !plain.includes(` ${word}`));
}

/** Of several lines the first that holds the most of the words. */
export function bestLine(lines: readonly string[], words: readonly string[]): string {
	const query = words.join(' ');
	const [first = '', ...others] = lines;
	return others.reduce(
		(best, line) => (missingWords(line, query).length < missingWords(best, query).length ? line : best),
		first
	);
}
