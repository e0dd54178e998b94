import { sortRows } from '../kit/sort-rows';

/** One point of a measure over time. */
export interface SeriesRow {
	readonly label: string;
	readonly date: string;
	readonly value: number | null;
	/** Where the straight path is at that date. */
	readonly expected: number | null;
	readonly source_id: string | null;
	/** How the value is written; left out, a count. */
	readonly unit?: 'count' | 'share' | 'percent';
	/** First and last day of the time axis, the same in pictures to be compared; left out, those of the rows. */
	readonly domain_from?: string;
	readonly domain_to?: string;
}

export function shape(rows: readonly SeriesRow[]): SeriesRow[] {
	return sortRows(rows, ({ date }) => ({ date }));
}
