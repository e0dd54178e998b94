import { problem } from '../judge/problem';
import type { At, Problem } from '../types';
import { remembering } from './memo';
import { nameKey } from './name-key';

interface Word<T> {
	readonly as_written: string;
	readonly line: number;
	readonly value: T;
	used: boolean;
}

const keyOf = remembering(nameKey);

/** Distinct unknown words kept for the report; a hostile file has no end of them. */
const MOST_UNKNOWN = 500;

/** A steward's words, compared without case, marks and punctuation; notes words missed and words never needed. */
export class WordList<T> {
	readonly #words = new Map<string, Word<T>>();
	/** Words of the longest entry. */
	#longest = 0;
	readonly #unknown = new Map<string, { readonly text: string; readonly at: At; times: number }>();

	/** @param file path below `data/`, as problems name it */
	constructor(readonly file: string) {}

	add(as_written: string, line: number, value: T): void {
		const key = nameKey(as_written);
		this.#longest = Math.max(this.#longest, key.split(' ').length);
		this.#words.set(key, { as_written, line, value, used: false });
	}

	find(text: string): T | undefined {
		return this.#words.size === 0 ? undefined : this.#use(keyOf(text));
	}

	/** The entry that the longest beginning of a text makes, and how many words that is. */
	findBeginning(text: string): { readonly value: T; readonly words: number } | undefined {
		if (this.#words.size === 0) return undefined;
		const all = keyOf(text).split(' ');
		for (let words = Math.min(this.#longest, all.length); words > 0; words--) {
			const value = this.#use(all.slice(0, words).join(' '));
			if (value !== undefined) return { value, words };
		}
		return undefined;
	}

	#use(key: string): T | undefined {
		const word = this.#words.get(key);
		if (word) word.used = true;
		return word?.value;
	}

	/** Notes a word that nothing understood; `text` must come from a public field. */
	miss(text: string, at: At): void {
		const key = nameKey(text);
		const known = this.#unknown.get(key);
		if (known) known.times++;
		else if (this.#unknown.size < MOST_UNKNOWN) this.#unknown.set(key, { text, at, times: 1 });
	}

	/** One problem an entry never used, and one an unknown word, at the first cell it stood in. */
	problems(): Problem[] {
		const unused = [...this.#words.values()]
			.filter(({ used }) => !used)
			.map(({ line, as_written }) =>
				problem('harmonise-word-unused', lineOf(this.file, line), { value: as_written })
			);
		const unknown = [...this.#unknown.values()].map(({ text, at, times }) =>
			problem('harmonise-word-unknown', at, { value: text, words: { times: String(times) } })
		);
		return [...unused, ...unknown];
	}
}

/** A line of a word list as a place in the input. */
export function lineOf(file: string, line: number): At {
	return { file, sheet: '', row: line, column: 'as_written' };
}
