import { compareNames } from '../text/collate';
import type { ViewContext } from '../views/context';
import { goalItem, type GoalItem } from './goal-item';
import type { Goal } from './goals';
import { VERDICTS, type Verdict } from './verdict';

/** Goals of one verdict. */
export interface GoalGroup {
	readonly verdict: Verdict;
	readonly items: readonly GoalItem[];
}

/** How many goals in use a verdict has; those not in use count nowhere. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

export function verdictCounts(items: readonly GoalItem[]): VerdictCounts {
	return Object.fromEntries(
		VERDICTS.map((verdict) => [
			verdict,
			items.filter((item) => item.verdict === verdict && item.replacedBy === null).length
		])
	) as Record<Verdict, number>;
}

/** Goals by verdict; the place's own first, newest period first, versions not in use after those in use. */
export function goalGroups(
	context: ViewContext,
	goals: readonly Goal[],
	listPlace: string,
	byId: ReadonlyMap<string, Goal>
): GoalGroup[] {
	const items = [...goals]
		.sort(
			(a, b) =>
				Number(b.row.place_id === listPlace) - Number(a.row.place_id === listPlace) ||
				String(b.row.period_end).localeCompare(String(a.row.period_end)) ||
				String(a.row.period_start).localeCompare(String(b.row.period_start)) ||
				kindNo(a) - kindNo(b) ||
				Number(Boolean(b.row.is_used)) - Number(Boolean(a.row.is_used)) ||
				compareNames(a.id, b.id)
		)
		.map((goal) => goalItem(context, goal, listPlace, byId));
	return VERDICTS.map((verdict) => ({
		verdict,
		items: items.filter((item) => item.verdict === verdict)
	})).filter((group) => group.items.length > 0);
}

const kindNo = ({ row }: Goal) => Number(String(row.target_kind).slice(1));
