import type { StarLink } from '../kit/star-links';

/** The slice on the last day of a year. */
export interface SliceYearRow {
	/** ISO day. */
	readonly day: string;
	readonly label: string;
	readonly href: string | null;
	readonly title: string;
	readonly total: number;
	readonly stars_3: number;
	readonly stars_4: number;
	readonly stars_5: number;
	readonly producers: number;
	/** The day the page looks at. */
	readonly is_current: boolean;
	/** The legend's entries, the same in each row. */
	readonly star_links: readonly StarLink[];
}

/** Oldest first. */
export function shape(rows: readonly SliceYearRow[]): SliceYearRow[] {
	return [...rows].sort((a, b) => (a.day < b.day ? -1 : 1));
}
