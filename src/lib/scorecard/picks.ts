import type { Status } from '../charts/kit/status';
import { goalPath } from '../goal/state';
import { fill, grammar } from '../text/grammar';
import type { ViewContext } from '../views/context';
import { goalCount } from '../views/target-clauses';
import { periodText, statusOf, targetPlace, titleOf } from '../views/target-words';
import type { RichText } from '../views/view';
import { flagTold } from './flag-words';
import { figuresOf } from './goal-item';
import { counts, type Goal } from './goals';
import { chanceText, missingText, needText } from './need-words';
import { scorecardText } from './words';

/** A goal picked for the head of the page. */
export interface Pick {
	readonly id: string;
	readonly href: string;
	readonly status: Status;
	/** "Sơn La: Số sản phẩm 5 sao, 2026–2030" */
	readonly title: string;
	readonly figures: RichText;
	/** Gap and what else tells why it was picked. */
	readonly because: readonly RichText[];
	/** What is to be decided. */
	readonly question: string | null;
	/** How many more goals raise the same question. */
	readonly others: RichText | null;
}

export interface Picks {
	readonly good: readonly Pick[];
	readonly worrying: readonly Pick[];
	readonly decide: readonly Pick[];
}

const MOST = 3;
const WORRYING: readonly string[] = ['regressing', 'behind', 'below', 'not_met'];
/** Below this probability a running goal is up for a decision. */
const EVEN = 0.5;

const has = (goal: Goal, flag: string) => goal.flags.some((each) => each.flag === flag && each.is_problem);
const levelNo = ({ row }: Goal) => ['national', 'province', 'district'].indexOf(String(row.level));
const isRunning = ({ row }: Goal) => !row.is_over;

/** The country first, running before over, recent before old; then as `next` says. */
function inOrder(goals: readonly Goal[], next: (a: Goal, b: Goal) => number): Goal[] {
	return [...goals].sort(
		(a, b) =>
			levelNo(a) - levelNo(b) ||
			Number(isRunning(b)) - Number(isRunning(a)) ||
			String(b.row.period_end).localeCompare(String(a.row.period_end)) ||
			next(a, b) ||
			a.id.localeCompare(b.id)
	);
}

function onePerPlace(goals: readonly Goal[]): Goal[] {
	const seen = new Set<string>();
	return goals.filter(({ row }) => {
		const isNew = !seen.has(String(row.place_id));
		seen.add(String(row.place_id));
		return isNew;
	});
}

const attainment = ({ row }: Goal) => row.attainment ?? 0;

export function goodGoals(goals: readonly Goal[]): Goal[] {
	const met = goals.filter(
		(goal) => counts(goal) && goal.row.status === 'met' && !has(goal, 'met_from_start')
	);
	return onePerPlace(inOrder(met, (a, b) => attainment(b) - attainment(a))).slice(0, MOST);
}

export function worryingGoals(goals: readonly Goal[]): Goal[] {
	const bad = goals.filter((goal) => counts(goal) && WORRYING.includes(String(goal.row.status)));
	return onePerPlace(inOrder(bad, (a, b) => attainment(a) - attainment(b))).slice(0, MOST);
}

export type Question = 'pace' | 'no_figure' | 'not_closed' | 'versions' | 'percent' | 'shares' | 'from_start';

/** Flag that a question is about; it tells the arithmetic. */
const FLAG: Partial<Readonly<Record<Question, string>>> = {
	versions: 'two_versions',
	percent: 'percent_of_plan',
	shares: 'competing_shares',
	from_start: 'met_from_start'
};

/** Which goals raise which question, the weightiest first. */
const QUESTIONS: Readonly<Record<Question, (goal: Goal) => boolean>> = {
	pace: (goal) =>
		isRunning(goal) &&
		(goal.need?.verdict === 'beyond_record' ||
			goal.need?.verdict === 'stretch' ||
			(goal.projection?.probability ?? 1) < EVEN),
	no_figure: (goal) => isRunning(goal) && goal.row.actual === null,
	not_closed: (goal) => goal.row.status === 'not_closed',
	versions: (goal) => has(goal, 'two_versions'),
	percent: (goal) => has(goal, 'percent_of_plan'),
	shares: (goal) => has(goal, 'competing_shares'),
	from_start: (goal) => has(goal, 'met_from_start')
};

export interface Decision {
	readonly question: Question;
	readonly goal: Goal;
	readonly others: number;
}

/** One goal a question: three different decisions are worth more than one three times. */
export function goalsToDecide(goals: readonly Goal[]): Decision[] {
	return (Object.keys(QUESTIONS) as Question[])
		.flatMap((question) => {
			const found = inOrder(
				goals.filter((goal) => counts(goal) && QUESTIONS[question](goal)),
				(a, b) => attainment(a) - attainment(b)
			);
			return found[0] ? [{ question, goal: found[0], others: found.length - 1 }] : [];
		})
		.slice(0, MOST);
}

export function picks(context: ViewContext, goals: readonly Goal[]): Picks {
	const { scope, params } = context;
	const { lang, asOf } = params;
	const t = scorecardText(lang).picks;
	return {
		good: goodGoals(goals).map((goal) => pick(context, goal, [missingText(context, goal, scope)])),
		worrying: worryingGoals(goals).map((goal) => pick(context, goal, [missingText(context, goal, scope)])),
		decide: goalsToDecide(goals).map(({ question, goal, others }) => ({
			...pick(context, goal, [
				missingText(context, goal, scope),
				...(question === 'pace' ? [needText(context, goal, scope), chanceText(context, goal, scope)] : []),
				...goal.flags
					.filter(({ flag }) => flag === FLAG[question])
					.map((flag) => flagTold(context, flag, scope).text)
			]),
			question: t.ask[question],
			others:
				others > 0
					? fill(grammar(lang).agreed(others, t.others), { n: goalCount(context, others, asOf) })
					: null
		}))
	};
}

function pick(context: ViewContext, goal: Goal, because: readonly (RichText | null)[]): Pick {
	const { row } = goal;
	return {
		id: goal.id,
		href: goalPath(goal.id),
		status: statusOf(row),
		title: `${targetPlace(context, row)}: ${titleOf(context, row)}, ${periodText(context, row)}`,
		figures: figuresOf(context, goal),
		because: because.filter((text) => text !== null),
		question: null,
		others: null
	};
}
