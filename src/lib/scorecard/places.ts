import { compareNames } from '../text/collate';
import type { ViewContext } from '../views/context';
import { goalGroups, verdictCounts, type GoalGroup, type VerdictCounts } from './goal-groups';
import type { Goal } from './goals';

/** Goals of one place, grouped by verdict. */
export interface PlaceGoals {
	readonly placeId: string;
	readonly name: string;
	/** Page of the place; a district has none. */
	readonly href: string | null;
	readonly counts: VerdictCounts;
	readonly unused: number;
	readonly groups: readonly GoalGroup[];
}

/**
 * Place a goal is listed under. 63: the province it was set in; 34: the province that ground belongs to now;
 * as set: the place itself, districts too. A goal is always listed somewhere: of a new province of several
 * parts there is no single old one, so it stays with the new one.
 */
export function listedUnder({ places, params }: ViewContext, { row }: Goal): string {
	const own = String(row.place_id);
	if (params.asSet) return own;
	const province = row.level === 'district' ? String(row.province_id) : own;
	const { system, successors, predecessors } = places.get(province);
	if (params.system === '34' && system === '63') return successors[0] ?? province;
	if (params.system === '63' && system === '34' && predecessors.length === 1) return predecessors[0]!;
	return province;
}

/** Every goal, by the place it is listed under; the country first, then places by name. */
export function byPlace(context: ViewContext, goals: readonly Goal[]): Map<string, Goal[]> {
	const found = new Map<string, Goal[]>();
	for (const goal of goals) {
		const id = listedUnder(context, goal);
		found.set(id, [...(found.get(id) ?? []), goal]);
	}
	const name = (id: string) => context.places.fullName(id, context.params.lang);
	return new Map(
		[...found].sort(
			([a], [b]) =>
				Number(b === 'vn') - Number(a === 'vn') || compareNames(name(a), name(b)) || compareNames(a, b)
		)
	);
}

export function placeGoals(context: ViewContext, goals: readonly Goal[]): PlaceGoals[] {
	const byId = new Map(goals.map((goal) => [goal.id, goal]));
	return [...byPlace(context, goals)].map(([placeId, own]) => {
		const groups = goalGroups(context, own, placeId, byId);
		const items = groups.flatMap((group) => group.items);
		return {
			placeId,
			name: context.places.fullName(placeId, context.params.lang),
			href: context.places.get(placeId).level === 'district' ? null : context.placeHref(placeId),
			counts: verdictCounts(items),
			unused: items.filter((item) => item.replacedBy !== null).length,
			groups
		};
	});
}
