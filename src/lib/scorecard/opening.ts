import { fill, grammar, join, sentence } from '../text/grammar';
import { phrase } from '../text/phrase';
import type { ViewContext } from '../views/context';
import { actualClause, goalCount, levelClause } from '../views/target-clauses';
import { periodText, statusOf, statusText, titleOf } from '../views/target-words';
import type { NumberToken, RichText } from '../views/view';
import { counts, type Goal } from './goals';
import { verdictOf, VERDICTS } from './verdict';
import { scorecardText } from './words';

/** Goals of the country named in the first sentence: the longest plans that can be judged, one a kind. */
const MOST_NATIONAL = 4;

/** "Đến 30/09/2026, trong 186 chỉ tiêu được dùng: 20 đạt, …. Cả nước: …" */
export function opening(context: ViewContext, goals: readonly Goal[]): RichText {
	const { format, params } = context;
	const t = scorecardText(params.lang).opening;
	const g = grammar(params.lang);
	const number = (value: number) => goalCount(context, value, params.asOf);
	const day = format.date(params.asOf);
	const used = goals.filter((goal) => goal.row.is_used);
	if (used.length === 0) return fill<NumberToken>(t.none, { day, none: g.none('goal') });
	const verdicts = VERDICTS.flatMap((verdict) => {
		const found = used.filter((goal) => verdictOf(statusOf(goal.row)) === verdict);
		if (found.length === 0) return [];
		const told = fill<NumberToken>(t.groups[verdict], { n: number(found.length) });
		const notClosed = found.filter((goal) => goal.row.status === 'not_closed').length;
		return [
			notClosed === 0
				? told
				: join(told, fill<NumberToken>(g.agreed(notClosed, t.notClosed), { n: number(notClosed) }))
		];
	});
	const first = fill<NumberToken>(t.day, {
		day,
		goals: g.counted(number(used.length), 'goal'),
		verdicts: g.list(verdicts)
	});
	const told = national(context, used);
	return told.length === 0 ? first : join(first, ' ', told);
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
	return sentence(
		...told.flatMap(({ row }, at): (string | RichText)[] => {
			const period = periodText(context, row);
			const before = told[at - 1];
			// Goals of one period are told together; it is named once.
			const isJoint = before !== undefined && periodText(context, before.row) === period;
			return [
				isJoint ? '; ' : phrase(at === 0 ? t.country : t.period, { period }),
				fill<NumberToken>(t.goal, {
					title: lowered(titleOf(context, row)),
					actual: actualClause(context, row, context.scope),
					level: levelClause(context, row, context.scope),
					status: statusText(context, row).toLowerCase()
				})
			];
		})
	);
}

/** A title within a sentence begins small; a name or abbreviation stays. */
function lowered(title: string): string {
	const [first = '', second = ''] = title;
	return second === second.toUpperCase() && second !== second.toLowerCase()
		? title
		: first.toLowerCase() + title.slice(1);
}
