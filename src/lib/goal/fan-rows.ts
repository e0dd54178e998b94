import type { FanRow } from '../charts/projection-fan/shape';
import type { Row as ProjectionRow } from '../metrics/target-projection/metric';
import type { Situation } from './record';

/**
 * Rows of the picture: known values up to the projection's start, the straight path, the goal, the months of
 * the draws, and what is known after the start where the projection looks back.
 * @param fan the projection shown, of the situation's own or of what the reader supposes
 */
export function fanRows(situation: Situation, fan: readonly ProjectionRow[]): FanRow[] {
	const { goal, series } = situation;
	const [first] = fan.filter((row) => row.q50 !== null);
	const from = String(goal.period_start);
	const end = String(goal.period_end);
	const startDay = first?.start_day ?? null;
	const known = series.filter(({ day }) => startDay === null || day < startDay);
	const later = series.filter(({ day }) => startDay !== null && day > startDay);
	const start = first ? [{ day: String(startDay), value: first.start_value ?? 0 }] : [];
	return [
		{
			...{ kind: 'goal', day: end, from, value: goal.goal, upper: goal.goal_upper },
			...{ comparator: String(goal.comparator), unit: String(goal.unit) }
		},
		...(goal.baseline === null
			? []
			: [
					{ kind: 'path' as const, day: pathStart(situation), value: goal.baseline },
					{ kind: 'path' as const, day: end, value: goal.goal }
				]),
		...[...known, ...start].map((point) => ({ kind: 'actual' as const, ...point })),
		...fan
			.filter((row) => row.q50 !== null)
			.map((row) => ({
				kind: 'draws' as const,
				// The last month ends with the period, not on the same day of the month as the start.
				day: row.month === row.months_left || String(row.day) > end ? end : String(row.day),
				value: row.q50,
				...{ q05: row.q05, q25: row.q25, q75: row.q75, q95: row.q95, probability: row.probability }
			})),
		...later.map((point) => ({ kind: 'later' as const, ...point }))
	];
}

/** A share without a value before its period begins its path at the first one known. */
function pathStart({ goal, series }: Situation): string {
	const start = String(goal.period_start);
	const [first] = series;
	return goal.nature === 'ratio' &&
		goal.baseline_as_of !== null &&
		goal.baseline_as_of.slice(0, 4) >= start.slice(0, 4)
		? (first?.day ?? start)
		: start;
}
