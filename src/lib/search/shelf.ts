import type { Entry } from './entry';

/**
 * Entries of one kind with an index of their words. Vietnamese names are made of a few thousand
 * syllables, so what a word begins is looked up among those and not in tens of thousands of names.
 */
export class Shelf<E extends Entry = Entry> {
	readonly entries: E[] = [];
	/** By word the positions of the entries that have it, each once. */
	readonly #positions = new Map<string, number[]>();
	#sorted: string[] | null = null;

	add(entry: E): void {
		const position = this.entries.push(entry) - 1;
		for (const part of entry.forms.split(' ')) {
			const word = part.endsWith('|') ? part.slice(0, -1) : part;
			if (word === '') continue;
			const held = this.#positions.get(word);
			if (!held) {
				this.#positions.set(word, [position]);
				this.#sorted = null;
			} else if (held.at(-1) !== position) held.push(position);
		}
	}

	/** Does beforehand what the first question would wait for. */
	settle(): void {
		this.#words();
	}

	/** Words of the entries that begin with the text. */
	beginning(text: string): readonly string[] {
		const words = this.#words();
		return words.slice(firstFrom(words, text), firstFrom(words, text + AFTER_ALL));
	}

	/** Words of the entries in which the text stands anywhere. */
	containing(text: string): readonly string[] {
		return this.#words().filter((word) => word.includes(text));
	}

	/** Sets a bit, by position, of the entries that have any of the words. */
	mark(words: readonly string[], marks: Uint32Array, bit: number): void {
		for (const word of words) {
			const positions = this.#positions.get(word);
			if (!positions) continue;
			for (let at = 0; at < positions.length; at++) marks[positions[at] as number]! |= bit;
		}
	}

	#words(): readonly string[] {
		return (this.#sorted ??= [...this.#positions.keys()].sort());
	}
}

/** Sorts after every letter and digit. */
const AFTER_ALL = '\uffff';

/** Position of the first word not before the text, in code unit order. */
function firstFrom(words: readonly string[], text: string): number {
	let [low, high] = [0, words.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((words[middle] as string) < text) low = middle + 1;
		else high = middle;
	}
	return low;
}
