import { hasShares, type ProducerCounts } from '../kit/producers';
import { sortRows } from '../kit/sort-rows';

export type ProducersByPlaceRow = ProducerCounts & {
	readonly place_id: string;
	readonly place: string;
	readonly as_of: string | null;
	readonly source_id: string | null;
	readonly missing: string | null;
	/** Goal of the place for the share of cooperatives, 0–1. */
	readonly goal_share?: number | null;
	readonly href?: string | null;
};

/** Highest share of cooperatives first; places that state no kinds last, never as zero. */
export function shape(rows: readonly ProducersByPlaceRow[]): ProducersByPlaceRow[] {
	const share = (row: ProducersByPlaceRow) => (hasShares(row) ? (row.cooperative_share ?? -1) : -2);
	return sortRows(rows, (row) => ({ highest_first: -share(row), place_id: row.place_id }));
}
