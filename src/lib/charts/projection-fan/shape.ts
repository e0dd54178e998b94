/** What a row of the fan is: a known value, one known only later, an end of the straight path, a month of the draws, the goal. */
export type FanKind = 'actual' | 'later' | 'path' | 'draws' | 'goal';

/** One row; days yyyy-mm-dd, values in the unit of the goal. */
export interface FanRow {
	readonly kind: FanKind;
	readonly day: string;
	/** Of the goal: the end of its period is `day`, the start of it `from`. */
	readonly from?: string;
	/** Known, path or goal value; of draws their median. */
	readonly value: number | null;
	readonly q05?: number | null;
	readonly q25?: number | null;
	readonly q75?: number | null;
	readonly q95?: number | null;
	/** Share of draws that satisfy the goal then, 0–1. */
	readonly probability?: number | null;
	/** Of the goal: `>=` or `>`. */
	readonly comparator?: string;
	/** Of the goal: its upper bound. */
	readonly upper?: number | null;
	/** Of the goal: `percent` where it is a share, 0–100; all rows are in it. */
	readonly unit?: string;
}

const ORDER: readonly FanKind[] = ['goal', 'path', 'actual', 'draws', 'later'];

/** Goal and path first, then what is known and drawn, by day. */
export function shape(rows: readonly FanRow[]): FanRow[] {
	return [...rows].sort(
		(a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)
	);
}
