import { statusWords, type Status } from '../charts/kit/status';
import type { NumberScope } from '../dossier/link';
import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import type { Goal } from '../scorecard/goals';
import { missingText, needText } from '../scorecard/need-words';
import {
	goalText as levelText,
	periodText,
	reasonText,
	statusOf,
	titleOf,
	unitText,
	valueText
} from '../views/target-words';
import { capitalised } from '../text/grammar';
import type { NumberToken, RichText } from '../views/view';
import { woven } from '../views/woven';
import type { GoalFile, Situation } from './record';
import { goalText } from './words';
import type { GoalContext } from './word-context';

/** The goal as the scorecard's words take it. */
export const asGoal = ({ goal, need, flags, explanations }: Situation): Goal => ({
	...{ id: String(goal.target_id), row: goal, need, projection: null, flags, explanations }
});

/** "sản phẩm"; nothing for shares and plain counts. */
export const unitWord = (context: GoalContext, row: TargetRow): string =>
	unitText(context, row, row.goal_upper ?? row.goal ?? 0);

/** "Cả nước: Số sản phẩm 5 sao, 2021–2025". */
export function headline(context: GoalContext, { goal }: Situation): string {
	const period = periodText(context, goal);
	return goalText(context.lang).title(context.goalPlace(goal), titleOf(context, goal), period);
}

/** What the numbers of a situation were asked with. @param day left out, the day looked at */
export function scopeOf({ goal, base, day: looked }: Situation, day = looked): NumberScope {
	return { system: String(goal.place_id).startsWith('34-') ? '34' : '63', base, day };
}

/** A number of target-attainment with its dossier. */
export function attainmentToken(
	context: GoalContext,
	situation: Situation,
	column: 'actual' | 'goal' | 'expected' | 'baseline'
): NumberToken {
	const { goal, day } = situation;
	const value = goal[column] ?? 0;
	const place = String(goal.place_id);
	return {
		...{ value, metric: 'target-attainment', place, column, row: String(goal.target_id) },
		text: valueText(context, goal, column === 'expected' ? ceiled(goal, value) : value),
		asOf: column === 'actual' ? String(goal.actual_as_of) : column === 'goal' ? String(goal.period_end) : day,
		scope: scopeOf(situation)
	};
}

/** A count is reached in whole units: a path at 30.2 asks for 31. */
const ceiled = ({ unit }: TargetRow, value: number) => (unit === 'percent' ? value : Math.ceil(value - 1e-9));

/** "Thực hiện 17.000 (năm 2025), chỉ tiêu ≥ 10.000 sản phẩm đến 31/12/2025; vượt 7.000 sản phẩm." */
export function leadOf(context: GoalContext, situation: Situation): RichText {
	const { goal, day } = situation;
	const { format, lang } = context;
	const t = goalText(lang).lead;
	const [level, unit, end] = [
		levelText(context, goal),
		unitWord(context, goal),
		format.date(String(goal.period_end))
	];
	if (goal.actual === null) return [t.none(format.date(day)), t.goalAlone(level, unit, end)];
	const ratio =
		goal.numerator !== null && goal.denominator !== null
			? t.fraction(format.ratio(goal.numerator, goal.denominator))
			: '';
	return [
		t.actual,
		attainmentToken(context, situation, 'actual'),
		ratio + t.asOf(format.asOf(String(goal.actual_as_of))) + t.goal(level, unit, end),
		...(missingText(context, asGoal(situation), scopeOf(situation)) ?? []),
		'.'
	];
}

/** Why the status is what it is, by the rule with its thresholds. */
export function whyOf(
	context: GoalContext,
	{ goal }: Situation,
	{ thresholds }: Pick<GoalFile, 'thresholds'>
): string {
	const { rules } = goalText(context.lang).verdict;
	const { format } = context;
	const close = format.share(ratioOf(thresholds, 'status', 'close') ?? 0);
	const share = format.share(goal.expected ? (goal.actual ?? 0) / goal.expected : 0);
	switch (statusOf(goal)) {
		case 'met':
			return rules.met;
		case 'not_met':
			return rules.not_met;
		case 'not_closed':
			return rules.not_closed(close);
		case 'on_track':
			return rules.on_track(share);
		case 'close':
			return rules.close(share, close);
		case 'behind':
			return rules.behind(share, close);
		case 'regressing':
			return rules.regressing(
				valueText(context, goal, goal.baseline ?? 0),
				format.asOf(String(goal.baseline_as_of))
			);
		case 'below':
			return rules.below;
		default:
			return rules.no_data(reasonText(context, goal) ?? context.t.missing.not_reported);
	}
}

export function ratioOf(thresholds: GoalFile['thresholds'], rule: string, verdict: string): number | null {
	return thresholds.find((row) => row.rule === rule && row.verdict === verdict)?.ratio ?? null;
}

/** What is still needed a month, or why nothing is. */
export function needOf(context: GoalContext, situation: Situation): RichText {
	const t = goalText(context.lang).need.reasons;
	const { goal } = situation;
	if (goal.actual === null) return [t.no_actual];
	if (goal.status === 'met') return [t.met];
	const goalOf = asGoal(situation);
	const missing = missingText(context, goalOf, scopeOf(situation)) ?? [];
	const need = needText(context, goalOf, scopeOf(situation));
	return need ? [...capitalised(missing), '. ', ...need] : woven(t.over, missing);
}

export const statusWord = (context: GoalContext, status: string | null): string =>
	statusWords[context.lang][status as Status] ?? '';
