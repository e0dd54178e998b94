import type { Row as GoalRow } from '../metrics/running-goals/metric';
import type { Row as ProjectionRow } from '../metrics/target-projection/metric';
import type { Ask } from '../register-table/live-answer.svelte';
import type { Question } from '../slice/questions';
import { asOfDay } from '../views/years';

export type { GoalRow };

/** What is left of a goal's products at the end of its period, without any new product. */
export interface GoalEffect {
	readonly goal: GoalRow;
	/** In force on the day. */
	readonly today: number;
	/** Certificates that run out by the end of the period. */
	readonly lapsing: number;
	readonly ifNone: number;
	/** Renewed as often as so far: `renewed` of the `due` certificates of the last 36 months. Null where none was due. */
	readonly asBefore: { readonly left: number; readonly renewed: number; readonly due: number } | null;
	readonly ifAll: number;
}

export interface ExpiryGoals {
	/** Place and day they are of. */
	readonly place: string;
	readonly day: string;
	readonly effects: readonly GoalEffect[];
	/** Running goals of the place that expiry does not move, or of which nothing can be computed. */
	readonly others: readonly GoalRow[];
}

/** Equal where the goals are the same: of a place and day, whatever filters the slice has. */
export function goalsKey({ slice, newest }: Question): string {
	return JSON.stringify([slice.place, asOfDay(slice.asOf, newest), newest]);
}

/** Three projections a goal, which take longer than all other numbers of the page. */
export async function askGoals(ask: Ask, { slice, newest }: Question): Promise<ExpiryGoals> {
	const day = asOfDay(slice.asOf, newest);
	const goals = await ask<GoalRow>({ metric: 'running-goals', params: { as_of: day, place: slice.place } });
	const effects: GoalEffect[] = [];
	const others: GoalRow[] = [];
	for (const goal of goals) {
		const effect = goal.counts_in_force ? await effectOn(ask, goal, day) : null;
		if (effect) effects.push(effect);
		else others.push(goal);
	}
	return { place: slice.place, day, effects, others };
}

/** Null where the register has no past to draw from. */
async function effectOn(ask: Ask, goal: GoalRow, day: string): Promise<GoalEffect | null> {
	const left = async (renewal_share: number) => {
		const rows = await ask<ProjectionRow>({
			metric: 'target-projection',
			params: {
				as_of: day,
				base: 'register',
				target: String(goal.target_id),
				renewal_share,
				new_per_month: 0
			}
		});
		// Of one target the metric tells every month; the last one is the end of the period.
		return rows.reduce<ProjectionRow | null>(
			(last, row) => ((row.month ?? 0) > (last?.month ?? 0) ? row : last),
			null
		);
	};
	const none = await left(0);
	if (!none || none.q50 === null) return null;
	const due = none.certificates_due ?? 0;
	const renewed = none.certificates_renewed ?? 0;
	// The place's plain past rate, not the draws of the projection: a table of cases is no fan.
	const before = due === 0 ? null : await left(renewed / due);
	const all = await left(1);
	return {
		goal,
		today: none.start_value ?? 0,
		lapsing: none.certificates_lapsing ?? 0,
		ifNone: Math.round(none.q50),
		asBefore: before && { left: Math.round(before.q50 ?? 0), renewed, due },
		ifAll: Math.round(all?.q50 ?? none.start_value ?? 0)
	};
}

/** Whether a number of products satisfies the goal. */
export function satisfies(
	{ comparator, goal }: Pick<GoalRow, 'comparator' | 'goal'>,
	products: number
): boolean {
	return comparator === '>' ? products > (goal ?? 0) : products >= (goal ?? 0);
}
