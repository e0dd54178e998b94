import type { Note, Severity } from '../types';
import type { EntryPlace } from './entry';

/** What a row says of its place, as written; every part may be missing. */
export interface PlaceInput {
	readonly commune?: string;
	readonly district?: string;
	readonly province?: string;
	/** Official code of 2, 3 or 5 digits. */
	readonly code?: string;
	/** House, hamlet, commune, district, province in one text: private, never in a problem. */
	readonly address?: string;
	/** Texts above the row that are still in force for it, outermost first ("I. Huyện Cư Jút"). */
	readonly context: readonly string[];
	/** ISO day of the row's latest decision, on which the commune should have existed; null where unknown. */
	readonly on: string | null;
}

/** Something odd about the place of a row; its cell is that of `field`. */
export interface PlaceProblem extends Note {
	/** Kebab-case id, listed in judge/rules. */
	readonly rule: string;
	readonly severity: Severity;
	readonly field: 'commune' | 'district' | 'province' | 'place_code' | 'address';
	readonly value?: string;
	readonly suggestion?: string;
}

/** Finds the places a row names in both boundary systems; implemented in places.ts. */
export interface PlaceResolver {
	resolve(input: PlaceInput): { readonly place: EntryPlace; readonly problems: readonly PlaceProblem[] };
}
