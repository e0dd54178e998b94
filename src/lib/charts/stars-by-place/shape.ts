import { sortRows } from '../kit/sort-rows';
import { stock, type StarCounts } from '../kit/stars';

export interface StarsByPlaceRow extends StarCounts {
	readonly place_id: string;
	readonly place: string;
	readonly as_of: string | null;
	readonly source_id: string | null;
	/** Why there is no figure. */
	readonly missing: string | null;
	readonly href?: string | null;
	/** The place the page is about. */
	readonly is_current?: boolean;
}

export interface StarsByPlace extends StarsByPlaceRow {
	/** Total, or the sum of the stars; null where there is no figure at all. */
	readonly stock: number | null;
}

/** Largest stock first; places without a figure last, never as zero. */
export function shape(rows: readonly StarsByPlaceRow[]): StarsByPlace[] {
	const counted = rows.map((row) => ({ ...row, stock: stock(row) }));
	return sortRows(counted, (row) => ({ most_first: -(row.stock ?? -1), place_id: row.place_id }));
}
