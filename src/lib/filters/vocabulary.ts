/**
 * The public URL vocabulary. A link is an interface: names and values here are short,
 * readable and never change meaning (old ones are rewritten in migrations.ts).
 */
export type BoundarySystem = '63' | '34';
export type Base = 'published' | 'register';

export const PARAM = {
	/** As-of: a year (its last day) or a day yyyy-mm-dd. */
	asOf: 'den',
	/** Boundary system, on pages that are not about one province. */
	system: 'dia-gioi',
	base: 'so'
} as const;

/** In a link: the snapshot its numbers were read from. Every page takes it (src/lib/query/pinned-snapshot.ts). */
export const PINNED = 'ky';

export const BASE_WORD: Record<Base, string> = { published: 'cong-bo', register: 'dang-ky' };

export interface Filters {
	/** yyyy or yyyy-mm-dd; null is the newest. */
	readonly asOf: string | null;
	readonly system: BoundarySystem;
	readonly base: Base;
}

export const DEFAULT_FILTERS: Filters = { asOf: null, system: '63', base: 'published' };
