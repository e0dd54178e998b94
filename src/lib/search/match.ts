import type { Catalogue } from './catalogue';
import type { Entry, Holder } from './entry';
import type { Shelf } from './shelf';

/** How well an entry answers, best first. */
export const TIER = {
	/** The query is one of its names. */
	exact: 0,
	/** A name begins with the query. */
	start: 1,
	/** The query stands in a name, from the beginning of a word. */
	phrase: 2,
	/** Every word of the query begins a word of the names. */
	words: 3,
	/** Some word stands only inside a word of the names. */
	inside: 4,
	/** Some word is of what it lies in: its district, its producer. */
	around: 5,
	/** It does not answer. */
	none: 6
} as const;
export type Tier = (typeof TIER)[keyof typeof TIER];

/** Shorter ones stand inside almost every name. */
const LEAST_INSIDE = 3;

/** Bits for as many words: no name has more. */
const MOST_WORDS = 30;

const YES = 1;
const NO = 2;

/**
 * What a word of the query says of the places and producers that others lie in; found out where it
 * matters. A word must be theirs whole, or its beginning if the reader is still typing it: "na ri" is
 * not something in Đồng Nai.
 */
class Surroundings {
	/** By holder YES, NO, or 0 where it is not known yet. */
	readonly #known: Readonly<Record<Holder['kind'], Uint32Array>>;
	readonly #spaced: string;

	constructor(
		readonly word: string,
		readonly isWhole: boolean,
		catalogue: Catalogue
	) {
		this.#spaced = ` ${word}`;
		const own = (shelf: Shelf<Holder>) => {
			const marks = new Uint32Array(shelf.entries.length);
			shelf.mark(isWhole ? [word] : shelf.beginning(word), marks, YES);
			return marks;
		};
		this.#known = { place: own(catalogue.shelf('place')), producer: own(catalogue.shelf('producer')) };
	}

	/** Whether something that the entry lies in, or stands beside it, has the word. */
	has({ within, beside }: Entry): boolean {
		for (const holder of within) if (this.#isOf(holder)) return true;
		if (beside === '') return false;
		if (!this.isWhole) return beside.includes(this.#spaced);
		return beside.includes(`${this.#spaced} `) || beside.includes(`${this.#spaced}|`);
	}

	#isOf(holder: Holder): boolean {
		const known = this.#known[holder.kind];
		const held = known[holder.no];
		if (held) return held === YES;
		const isOf = this.has(holder);
		known[holder.no] = isOf ? YES : NO;
		return isOf;
	}
}

/** A query, asked of one shelf after the other. */
export class Query {
	readonly words: readonly string[];
	readonly #surroundings: readonly Surroundings[];
	readonly #phrase: string;

	/** @param plain what is asked, as plainWords() gives it; not empty */
	constructor(
		readonly plain: string,
		catalogue: Catalogue
	) {
		this.words = [...new Set(plain.split(' '))].slice(0, MOST_WORDS);
		const last = this.words.length - 1;
		this.#surroundings = this.words.map((word, at) => new Surroundings(word, at < last, catalogue));
		this.#phrase = ` ${plain}`;
	}

	/**
	 * How each entry of a shelf answers, by position. Every word must be found, in any order, and one of
	 * them in the entry's own names: all that a district makes is not what someone looks for who types
	 * the district's name.
	 */
	tiers(shelf: Shelf): Uint8Array {
		const { entries } = shelf;
		const all = 2 ** this.words.length - 1;
		const own = new Uint32Array(entries.length);
		const inside = new Uint32Array(entries.length);
		this.words.forEach((word, at) => {
			shelf.mark(shelf.beginning(word), own, 1 << at);
			if (word.length >= LEAST_INSIDE) shelf.mark(shelf.containing(word), inside, 1 << at);
		});
		const tiers = new Uint8Array(entries.length).fill(TIER.none);
		for (let position = 0; position < tiers.length; position++) {
			const begun = own[position] as number;
			const held = begun | (inside[position] as number);
			if (held === 0) continue;
			const entry = entries[position] as Entry;
			if (begun === all) tiers[position] = this.#tierOfNames(entry.forms);
			else if (held === all) tiers[position] = TIER.inside;
			else if (this.#isAround(entry, all & ~held)) tiers[position] = TIER.around;
		}
		return tiers;
	}

	/** Whether the words of the bits are all of what the entry lies in. */
	#isAround(entry: Entry, missing: number): boolean {
		// The last ones first: what a reader adds narrows more than what he began with.
		for (let at = this.words.length - 1; at >= 0; at--)
			if (missing & (1 << at) && !this.#surroundings[at]?.has(entry)) return false;
		return true;
	}

	/** Of names that have every word of the query. */
	#tierOfNames(forms: string): Tier {
		const phrase = this.#phrase;
		for (let at = forms.indexOf(phrase), isPhrase = false; ; at = forms.indexOf(phrase, at + 1)) {
			if (at < 0) return isPhrase ? TIER.phrase : TIER.words;
			isPhrase = true;
			if (forms.charAt(at - 1) === '|') return forms.includes(`|${phrase}|`) ? TIER.exact : TIER.start;
		}
	}
}
