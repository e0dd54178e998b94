import type { TargetRow } from '../kit/bullet';

/** Targets with a goal above zero, in the view's order: a bar in percent of the goal needs one. */
export function shape(rows: readonly TargetRow[]): TargetRow[] {
	return rows.filter((row) => row.goal > 0);
}
