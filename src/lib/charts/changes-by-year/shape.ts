import type { SliceLinks } from '../kit/slice-links';
import { sortRows } from '../kit/sort-rows';

/** Flows of one year; null where nothing is known. */
export interface ChangesRow extends SliceLinks {
	readonly year: number;
	readonly new: number | null;
	readonly re_evaluated: number | null;
	readonly upgraded: number | null;
	readonly downgraded: number | null;
	readonly lapsed: number | null;
	readonly withdrawn: number | null;
}

export function shape(rows: readonly ChangesRow[]): ChangesRow[] {
	return sortRows(rows, ({ year }) => ({ year }));
}
