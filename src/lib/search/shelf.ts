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

	/** By position 1 where some word of the entry begins with the text. */
	beginning(text: string): Uint8Array {
		const words = this.#words();
		return this.#mark(words.slice(firstFrom(words, text), firstFrom(words, text + AFTER_ALL)));
	}

	/** By position 1 where the text is a word of the entry. */
	having(text: string): Uint8Array {
		return this.#mark([text]);
	}

	/** By position 1 where the text stands anywhere in some word of the entry. */
	containing(text: string): Uint8Array {
		return this.#mark(this.#words().filter((word) => word.includes(text)));
	}

	#words(): readonly string[] {
		return (this.#sorted ??= [...this.#positions.keys()].sort());
	}

	#mark(words: readonly string[]): Uint8Array {
		const marks = new Uint8Array(this.entries.length);
		for (const word of words) for (const position of this.#positions.get(word) ?? []) marks[position] = 1;
		return marks;
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
