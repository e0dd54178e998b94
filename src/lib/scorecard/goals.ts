import type { Row as ExplanationRow } from '../metrics/target-explanations/metric';
import type { Row as FlagRow } from '../metrics/target-flags/metric';
import type { Row as NeedRow } from '../metrics/target-need/metric';
import type { Row as ProjectionRow } from '../metrics/target-projection/metric';
import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import type { MetricRequest } from '../query/compile';
import type { ViewContext } from '../views/context';
import { targetRows } from '../views/target-figures';
import type { ViewParams } from '../views/view';

/** A goal with all that is known of it on the day. */
export interface Goal {
	readonly id: string;
	readonly row: TargetRow;
	readonly need: NeedRow | null;
	/** State at the end of its period; null where it is over. */
	readonly projection: ProjectionRow | null;
	readonly flags: readonly FlagRow[];
	/** Newest first. */
	readonly explanations: readonly ExplanationRow[];
}

const PAST = { target: '', renewal_share: null, new_per_month: null } as const;

/** What a goal is told with, besides target-attainment itself. */
export function goalRequests({ asOf, base }: ViewParams): MetricRequest[] {
	const params = { as_of: asOf, base };
	return [
		{ metric: 'target-need', params },
		{ metric: 'target-flags', params },
		{ metric: 'target-projection', params: { ...params, ...PAST } },
		{ metric: 'target-explanations', params: { as_of: asOf } }
	];
}

/** Flags whose numbers are of several goals stand beside each of them. */
const SHARED_FLAGS: readonly string[] = ['competing_shares', 'two_versions'];

/** Goals of the rows given, in their order; left out, all that have begun by the day. */
export function goalsOf(context: ViewContext, rows: readonly TargetRow[] = targetRows(context)): Goal[] {
	const [needs, flags, projections, explanations] = goalRequests(context.params).map(({ metric, params }) =>
		context.rows<Record<string, unknown>>(metric, params)
	) as unknown as [NeedRow[], FlagRow[], ProjectionRow[], ExplanationRow[]];
	const need = new Map(needs.map((row) => [row.target_id, row]));
	const projection = new Map(projections.map((row) => [row.target_id, row]));
	return rows.map((row) => {
		const id = String(row.target_id);
		return {
			id,
			row,
			need: need.get(id) ?? null,
			projection: projection.get(id) ?? null,
			flags: flags.filter((flag) =>
				SHARED_FLAGS.includes(String(flag.flag))
					? String(flag.target_ids).split(' ').includes(id)
					: flag.target_id === id
			),
			explanations: explanations.filter((explanation) => explanation.target_id === id)
		};
	});
}

/** Goals that count in sums, matrices and picks: one version of each, set for the place itself. */
export const counts = ({ row }: Goal): boolean => Boolean(row.is_used) && row.applies_to === 'place';
