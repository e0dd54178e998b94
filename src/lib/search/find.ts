import type { Catalogue } from './catalogue';
import { ENTRY_KINDS, type Entry, type EntryKind } from './entry';
import { Least } from './least';
import { Query, TIER, type Tier } from './match';
import { agreesInMarks, markedWords, plainWords, wordsWithMarks, type MarkedWord } from './spelling';

export interface FoundGroup {
	readonly kind: EntryKind;
	/** How many were found, of which `entries` are the first. */
	readonly total: number;
	readonly best: Tier;
	readonly entries: readonly Entry[];
}

const LONGEST = 255;
/** Above the number of entries of a kind. */
const POSITIONS = 2 ** 20;
/** How many of the best are looked at for their marks, which takes long: more than anyone reads. */
const LOOKED_AT = 300;

/**
 * Rank in one number, the smaller the better: tier, marks as typed, size of a place and its boundary
 * system (`order`), length of the name, and at the end the catalogue's own order. Sorting tens of
 * thousands of numbers is quick; comparing names by Vietnamese collation is not.
 */
function rank({ order, name }: Entry, tier: number, hasOtherMarks: boolean, position: number): number {
	const length = Math.min(name.vi.length, LONGEST);
	return (((tier * 2 + Number(hasOtherMarks)) * 8 + order) * (LONGEST + 1) + length) * POSITIONS + position;
}

/** The best positions of a shelf, best first. */
function best(
	entries: readonly Entry[],
	tiers: Uint8Array,
	marked: readonly MarkedWord[],
	limit: number
): { total: number; positions: readonly number[] } {
	const least = new Least(Math.min(Math.max(limit, LOOKED_AT), Math.max(1, tiers.length)));
	for (let position = 0; position < tiers.length; position++) {
		const tier = tiers[position] as number;
		if (tier !== TIER.none) least.add(rank(entries[position] as Entry, tier, false, position));
	}
	const { total } = least;
	const positionsOf = (sorted: Float64Array) => Array.from(sorted, (each) => each % POSITIONS);
	const positions = positionsOf(least.sorted());
	if (marked.length === 0) return { total, positions: positions.slice(0, limit) };
	const anew = Float64Array.from(positions, (position) => {
		const entry = entries[position] as Entry;
		const hasOtherMarks = !agreesInMarks(marked, markedWords(entry.name.vi));
		return rank(entry, tiers[position] as number, hasOtherMarks, position);
	});
	return { total, positions: positionsOf(anew.sort().subarray(0, limit)) };
}

/**
 * What answers a text, by kind: the group with the best answer first. `limit` says how many of a group
 * are wanted. A text without a letter or digit finds nothing.
 */
export function find(catalogue: Catalogue, text: string, limit: (kind: EntryKind) => number): FoundGroup[] {
	const plain = plainWords(text);
	if (plain === '') return [];
	const query = new Query(plain, catalogue);
	const marked = wordsWithMarks(text);
	return ENTRY_KINDS.flatMap((kind) => {
		const shelf = catalogue.shelf(kind);
		const tiers = query.tiers(shelf);
		const { total, positions } = best(shelf.entries, tiers, marked, limit(kind));
		const [first] = positions;
		if (first === undefined) return [];
		const entries = positions.map((position) => shelf.entries[position] as Entry);
		return [{ kind, total, best: tiers[first] as Tier, entries }];
	}).sort((a, b) => a.best - b.best);
}
