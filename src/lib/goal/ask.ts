import type { Scenario } from '../dossier/supposed';
import type { Base } from '../filters/vocabulary';
import type { Row as ExplanationRow } from '../metrics/target-explanations/metric';
import type { Row as FlagRow } from '../metrics/target-flags/metric';
import type { Row as MergedRow } from '../metrics/target-merged/metric';
import type { Row as NeedRow } from '../metrics/target-need/metric';
import type { Row as ProjectionRow } from '../metrics/target-projection/metric';
import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import type { MetricRequest } from '../query/compile';
import { yearEndsUpTo } from '../views/years';
import { projectionDay } from './look-back';
import type { KnownValue, Situation } from './record';

/** Asks for the rows of a metric, of the engine or of what was computed at build. */
export type Ask = <R>(request: MetricRequest) => Promise<readonly R[]>;

export interface GoalQuestion {
	readonly id: string;
	/** Day looked at, yyyy-mm-dd. */
	readonly day: string;
	readonly base: Base;
	/** Last day the data know of. */
	readonly newest: string;
}

export const PAST: Scenario = { renewal_share: null, new_per_month: null };

/** The projection of one goal from a day, a row a month. */
export function projectionRequest(
	id: string,
	day: string,
	base: Base,
	scenario: Scenario = PAST
): MetricRequest {
	return { metric: 'target-projection', params: { as_of: day, base, target: id, ...scenario } };
}

/** Null where no such goal has begun by the day. */
export async function askSituation(
	ask: Ask,
	{ id, day, base, newest }: GoalQuestion
): Promise<Situation | null> {
	const params = { as_of: day, base };
	const targets = await ask<TargetRow>({ metric: 'target-attainment', params });
	const goal = targets.find((row) => row.target_id === id);
	if (!goal) return null;
	const period = { period_start: String(goal.period_start), period_end: String(goal.period_end) };
	const from = projectionDay(day, period);
	const needs = await ask<NeedRow>({ metric: 'target-need', params });
	const flags = await ask<FlagRow>({ metric: 'target-flags', params });
	const merged = mergedWith(await ask<MergedRow>({ metric: 'target-merged', params }), id);
	const explanations = await ask<ExplanationRow>({ metric: 'target-explanations', params: { as_of: day } });
	const need = needs.find((row) => row.target_id === id) ?? null;
	const ofIds = (ids: string | null | undefined) => {
		const wanted = ids ? ids.split(' ') : [];
		return targets.filter((row) => wanted.includes(String(row.target_id)));
	};
	return {
		base,
		day,
		goal,
		need,
		flags: flags.filter((flag) => `${flag.target_id} ${flag.target_ids}`.split(' ').includes(id)),
		versions: targets.filter(
			(row) => isSame(row, goal) && row.place_id === goal.place_id && row.applies_to === goal.applies_to
		),
		beside: ofIds(need?.beside_target_ids),
		districts: targets.filter((row) => isSame(row, goal) && isPartOf(row, goal)),
		merged,
		parts: ofIds(merged?.target_ids),
		series: await seriesOf(ask, targets, { id, day, base, newest }, period),
		projectionDay: from,
		fan: await ask<ProjectionRow>(projectionRequest(id, from, base)),
		explanations: explanations.filter((row) => row.target_id === id)
	};
}

const isSame = (a: TargetRow, b: TargetRow) =>
	a.target_metric === b.target_metric && a.period_start === b.period_start && a.period_end === b.period_end;

/** A district's goal, or one for each district, beside the goal of their province. */
function isPartOf(row: TargetRow, goal: TargetRow): boolean {
	const isBelow = row.level === 'district' || row.applies_to === 'each_district';
	return (
		isBelow && goal.level === 'province' && goal.applies_to === 'place' && row.province_id === goal.place_id
	);
}

/** A goal that stands alone under both systems is no part of anything. */
function mergedWith(rows: readonly MergedRow[], id: string): MergedRow | null {
	const found = rows.find((row) => String(row.target_ids).split(' ').includes(id));
	return found && found.method !== 'own' && (found.parts ?? 0) > 1 ? found : null;
}

/** What is known at each year's end of the period, and on the day; each figure once. */
async function seriesOf(
	ask: Ask,
	targets: readonly TargetRow[],
	{ id, day, base, newest }: GoalQuestion,
	{ period_start, period_end }: { readonly period_start: string; readonly period_end: string }
): Promise<KnownValue[]> {
	const found = new Map<string, number>();
	const note = (rows: readonly TargetRow[], judged: string) => {
		const row = rows.find((each) => each.target_id === id);
		if (!row || row.actual === null) return;
		const known = base === 'register' ? judged : lastDayOf(String(row.actual_as_of));
		if (known >= period_start && known <= period_end) found.set(known, row.actual);
	};
	const until = day < period_end ? day : period_end;
	for (const { asOf } of yearEndsUpTo(until, newest))
		if (asOf >= period_start && asOf < day)
			note(await ask<TargetRow>({ metric: 'target-attainment', params: { as_of: asOf, base } }), asOf);
	note(targets, until);
	return [...found].map(([known, value]) => ({ day: known, value })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The last day a printed date can mean: 2024 and 2024-06 are their ends. */
export function lastDayOf(asOf: string): string {
	if (asOf.length === 4) return `${asOf}-12-31`;
	if (asOf.length > 7) return asOf;
	const [year = 0, month = 0] = asOf.split('-').map(Number);
	return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
