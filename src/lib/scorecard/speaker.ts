import type { Row as TargetRow } from '../metrics/target-attainment/metric';

type Candidate = Pick<TargetRow, 'actual' | 'is_over' | 'period_start' | 'period_end' | 'target_id'>;

/** Which of several goals speaks for a cell: one with a figure, still running, of the latest end, then the longest. */
export function speaker<R extends Candidate>(rows: readonly R[]): R | undefined {
	return [...rows].sort(
		(a, b) =>
			Number(b.actual !== null) - Number(a.actual !== null) ||
			Number(a.is_over) - Number(b.is_over) ||
			String(b.period_end).localeCompare(String(a.period_end)) ||
			String(a.period_start).localeCompare(String(b.period_start)) ||
			String(a.target_id).localeCompare(String(b.target_id))
	)[0];
}
