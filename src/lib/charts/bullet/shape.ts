import type { TargetRow } from '../kit/bullet';

/** The first target that has a goal: the bar of one measure. */
export function shape(rows: readonly TargetRow[]): TargetRow[] {
	return rows.filter((row) => row.goal > 0).slice(0, 1);
}
