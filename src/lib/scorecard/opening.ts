import type { ViewContext } from '../views/context';
import { goalText, periodText, statusOf, statusText, titleOf } from '../views/target-words';
import type { RichText } from '../views/view';
import { figuresOf } from './goal-item';
import { counts, type Goal } from './goals';
import { verdictOf, VERDICTS } from './verdict';
import { scorecardText } from './words';

/** Goals of the country named in the first sentence: the longest plans that can be judged, one a kind. */
const MOST_NATIONAL = 4;

/** "Đến 30/09/2026, trong 186 chỉ tiêu được dùng: 20 đạt, …. Cả nước: …" */
export function opening(context: ViewContext, goals: readonly Goal[]): RichText {
	const { format, params } = context;
	const t = scorecardText(params.lang).opening;
	const used = goals.filter((goal) => goal.row.is_used);
	const clauses = VERDICTS.flatMap((verdict) => {
		const found = used.filter((goal) => verdictOf(statusOf(goal.row)) === verdict);
		const notClosed = found.filter((goal) => goal.row.status === 'not_closed').length;
		return found.length === 0
			? []
			: [
					t.groups[verdict](format.count(found.length)) +
						(notClosed > 0 ? t.notClosed(format.count(notClosed)) : '')
				];
	});
	return [
		t.day(format.date(params.asOf), format.count(used.length)) + `${clauses.join(', ')}.`,
		...national(context, used)
	];
}

/** One programme, several verdicts: each national goal with its own. */
function national(context: ViewContext, goals: readonly Goal[]): RichText {
	const t = scorecardText(context.params.lang).opening;
	const days = ({ row }: Goal) => Date.parse(String(row.period_end)) - Date.parse(String(row.period_start));
	const judged = goals
		.filter((goal) => goal.row.place_id === 'vn' && counts(goal) && goal.row.actual !== null)
		.sort(
			(a, b) =>
				String(b.row.period_end).localeCompare(String(a.row.period_end)) ||
				days(b) - days(a) ||
				Number(String(a.row.target_kind).slice(1)) - Number(String(b.row.target_kind).slice(1)) ||
				a.id.localeCompare(b.id)
		);
	const told = judged
		.filter(
			(goal, at) => judged.findIndex((each) => each.row.target_metric === goal.row.target_metric) === at
		)
		.slice(0, MOST_NATIONAL);
	if (told.length === 0) return [];
	return [
		...told.flatMap((goal, at): RichText => {
			const [number = ''] = figuresOf(context, goal);
			const period = periodText(context, goal.row);
			const before = told[at - 1];
			// Goals of one period are told together; it is named once.
			const joint =
				before === undefined
					? t.country(period)
					: periodText(context, before.row) === period
						? '; '
						: t.period(period);
			return [
				`${joint}${lowered(titleOf(context, goal.row))} `,
				number,
				t.of(goalText(context, goal.row)) + statusText(context, goal.row).toLowerCase()
			];
		}),
		'.'
	];
}

/** A title within a sentence begins small; a name or abbreviation stays. */
function lowered(title: string): string {
	const [first = '', second = ''] = title;
	return second === second.toUpperCase() && second !== second.toLowerCase()
		? title
		: first.toLowerCase() + title.slice(1);
}
