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

/** In a link: the look of the page on paper. Every page takes it (src/lib/print/look.ts). */
export const PRINT_LOOK = 'in';

/** Words that are no filter and that every page takes. */
export const OF_EVERY_PAGE: readonly string[] = [PINNED, PRINT_LOOK];

export const BASE_WORD: Record<Base, string> = { published: 'cong-bo', register: 'dang-ky' };

export interface Filters {
	/** yyyy or yyyy-mm-dd; null is the newest. */
	readonly asOf: string | null;
	readonly system: BoundarySystem;
	readonly base: Base;
	/** Each goal under the boundaries it was set in; the page of goals alone offers it. */
	readonly asSet?: boolean;
}

/** `dia-gioi=` of the page of goals: neither 63 nor 34, but as each goal was set. */
export const AS_SET = 'khi-dat';

export const DEFAULT_FILTERS: Filters = { asOf: null, system: '63', base: 'published' };
