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

const UNKNOWN = 0;
const YES = 1;
const NO = 2;

/**
 * What a word of the query says of the places and producers that others lie in; found out where it
 * matters. A word must be theirs whole, or its beginning if the reader is still typing it: "na ri" is
 * not something in Đồng Nai.
 */
class Surroundings {
	readonly #own: Readonly<Record<Holder['kind'], Uint8Array>>;
	readonly #known: Readonly<Record<Holder['kind'], Uint8Array>>;

	constructor(
		readonly word: string,
		readonly isWhole: boolean,
		catalogue: Catalogue
	) {
		const own = (shelf: Shelf<Holder>) => (isWhole ? shelf.having(word) : shelf.beginning(word));
		this.#own = { place: own(catalogue.shelf('place')), producer: own(catalogue.shelf('producer')) };
		this.#known = {
			place: new Uint8Array(this.#own.place.length),
			producer: new Uint8Array(this.#own.producer.length)
		};
	}

	/** Whether something that the entry lies in, or stands beside it, has the word. */
	has({ within, beside }: Entry): boolean {
		for (const holder of within) if (this.#isOf(holder)) return true;
		if (!this.isWhole) return beside.includes(` ${this.word}`);
		return beside.includes(` ${this.word} `) || beside.includes(` ${this.word}|`);
	}

	#isOf(holder: Holder): boolean {
		const known = this.#known[holder.kind];
		if (known[holder.no] === UNKNOWN)
			known[holder.no] = this.#own[holder.kind][holder.no] || this.has(holder) ? YES : NO;
		return known[holder.no] === YES;
	}
}

/** A query, asked of one shelf after the other. */
export class Query {
	readonly words: readonly string[];
	readonly #surroundings: readonly Surroundings[];

	/** @param plain what is asked, as plainWords() gives it; not empty */
	constructor(
		readonly plain: string,
		catalogue: Catalogue
	) {
		this.words = [...new Set(plain.split(' '))];
		const last = this.words.length - 1;
		this.#surroundings = this.words.map((word, at) => new Surroundings(word, at < last, catalogue));
	}

	/**
	 * How each entry of a shelf answers, by position. Every word must be found, in any order, and one of
	 * them in the entry's own names: all that a district makes is not what someone looks for who types
	 * the district's name.
	 */
	tiers(shelf: Shelf): Uint8Array {
		const beginning = this.words.map((word) => shelf.beginning(word));
		const containing = this.words.map((word) => (word.length < LEAST_INSIDE ? null : shelf.containing(word)));
		const tiers = new Uint8Array(shelf.entries.length).fill(TIER.none);
		for (let position = 0; position < tiers.length; position++) {
			let own = 0;
			let inside = 0;
			for (let at = 0; at < this.words.length; at++) {
				if (beginning[at]?.[position]) own++;
				else if (containing[at]?.[position]) inside++;
			}
			if (own + inside === 0) continue;
			const entry = shelf.entries[position] as Entry;
			if (own === this.words.length) tiers[position] = tierOfNames(entry.forms, this.plain);
			else if (own + inside === this.words.length) tiers[position] = TIER.inside;
			else {
				let found = 0;
				for (let at = 0; at < this.words.length; at++)
					if (beginning[at]?.[position] || containing[at]?.[position] || this.#surroundings[at]?.has(entry))
						found++;
				if (found === this.words.length) tiers[position] = TIER.around;
			}
		}
		return tiers;
	}
}

/** Of names that have every word of the query. */
function tierOfNames(forms: string, plain: string): Tier {
	if (forms.includes(`| ${plain}`)) return forms.includes(`| ${plain}|`) ? TIER.exact : TIER.start;
	return forms.includes(` ${plain}`) ? TIER.phrase : TIER.words;
}
