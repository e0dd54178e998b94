import type { Base, BoundarySystem } from '../filters/vocabulary';

/** Least and most columns of a comparison. */
export const LEAST_PLACES = 2;
export const MOST_PLACES = 6;

/** What the columns differ in. */
export type CompareMode = 'places' | 'dates' | 'bases';

/** What a comparison sets side by side, besides the day, system and base of every view. */
export interface CompareSelection {
	/**
	 * Place ids, the first being the reference. One alone stands for itself and its peers; none for
	 * the largest place of each region, or the country where two dates or bases are compared.
	 */
	readonly places: readonly string[];
	/** The second date, yyyy or yyyy-mm-dd. */
	readonly otherAsOf: string | null;
	readonly otherBase: Base | null;
}

/** A comparison as its URL says it. */
export interface CompareState extends CompareSelection {
	/** yyyy or yyyy-mm-dd; null is the newest. */
	readonly asOf: string | null;
	readonly system: BoundarySystem;
	readonly base: Base;
}

export const DEFAULT_SELECTION: CompareSelection = { places: [], otherAsOf: null, otherBase: null };
export const DEFAULT_STATE: CompareState = {
	...DEFAULT_SELECTION,
	asOf: null,
	system: '63',
	base: 'published'
};

export function modeOf({ otherAsOf, otherBase }: CompareSelection): CompareMode {
	if (otherAsOf !== null) return 'dates';
	return otherBase === null ? 'places' : 'bases';
}
