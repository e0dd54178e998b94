import { statusWords, type Status } from '../charts/kit/status';
import { ROW_SEPARATOR, type NumberScope } from '../dossier/link';
import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import type { Goal } from '../scorecard/goals';
import { missingText, needText } from '../scorecard/need-words';
import { fill, join, sentence } from '../text/grammar';
import { actualClause, actualNumber, baselineNumber, goalNumber, levelClause } from '../views/target-clauses';
import { periodText, reasonText, statusOf, titleOf, unitText, valueText } from '../views/target-words';
import type { NumberToken, RichText } from '../views/view';
import type { GoalFile, Situation } from './record';
import { goalText } from './words';
import type { GoalContext } from './word-context';

/** Row of target-thresholds from which a goal is close: its rule and verdict. */
const THRESHOLD_ROW = ['status', 'close'].join(ROW_SEPARATOR);

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

/** What the straight path asks for, with its dossier. */
export function expectedNumber(context: GoalContext, situation: Situation): NumberToken {
	const { goal } = situation;
	const value = goal.expected ?? 0;
	const text = valueText(context, goal, ceiled(goal, value));
	return goalNumber(goal, scopeOf(situation), 'expected', { value, text });
}

/** A count is reached in whole units: a path at 30.2 asks for 31. */
const ceiled = ({ unit }: TargetRow, value: number) => (unit === 'percent' ? value : Math.ceil(value - 1e-9));

/** "Thực hiện hơn 17.000 (năm 2025), chỉ tiêu ≥ 10.000 sản phẩm đến 31/12/2025; vượt 7.000 sản phẩm." */
export function leadOf(context: GoalContext, situation: Situation): RichText {
	const { goal, day } = situation;
	const { format, lang } = context;
	const t = goalText(lang).lead;
	const scope = scopeOf(situation);
	const level = levelClause(context, goal, scope);
	const end = format.date(String(goal.period_end));
	if (goal.actual === null) return fill(t.none, { day: format.date(day), level, end });
	return fill<NumberToken>(t.known, {
		actual: actualClause(context, goal, scope, format.asOf(String(goal.actual_as_of))),
		level,
		end,
		apart: missingText(context, asGoal(situation), scope) ?? []
	});
}

/** Why the status is what it is, by the rule with its thresholds. */
export function whyOf(
	context: GoalContext,
	situation: Situation,
	{ thresholds }: Pick<GoalFile, 'thresholds'>
): RichText {
	const { rules } = goalText(context.lang).verdict;
	const { format } = context;
	const { goal } = situation;
	const scope = scopeOf(situation);
	const status = statusOf(goal);
	switch (status) {
		case 'met':
		case 'not_met':
		case 'below':
			return [rules[status]];
		case 'not_closed':
			return fill(rules.not_closed, { close: thresholdNumber(context, situation, thresholds) });
		case 'on_track':
		case 'close':
		case 'behind': {
			const { value, ...path } = expectedNumber(context, situation);
			const actual = goal.actual ?? 0;
			// With its decimals, so that who divides finds the share.
			const exact = Number.isInteger(value) ? path.text : format.decimal(value);
			return fill<NumberToken>(rules[status], {
				share: format.share(value === 0 ? 0 : actual / value),
				actual: actualNumber(context, goal, scope),
				expected: { ...path, value, text: goal.unit === 'percent' ? path.text : exact },
				close: thresholdNumber(context, situation, thresholds)
			});
		}
		case 'regressing':
			return fill<NumberToken>(rules.regressing, {
				baseline: baselineNumber(context, goal, scope),
				as_of: format.asOf(String(goal.baseline_as_of))
			});
		default:
			return fill<NumberToken>(rules.no_data, {
				reason: reasonText(context, goal) ?? context.t.missing.not_reported
			});
	}
}

export function ratioOf(thresholds: GoalFile['thresholds'], rule: string, verdict: string): number | null {
	return thresholds.find((row) => row.rule === rule && row.verdict === verdict)?.ratio ?? null;
}

/** The share of the path from which a goal is close, as the rule holds it. */
function thresholdNumber(
	{ format }: GoalContext,
	situation: Situation,
	thresholds: GoalFile['thresholds']
): NumberToken {
	const value = ratioOf(thresholds, 'status', 'close') ?? 0;
	return {
		...{ value, text: format.share(value), metric: 'target-thresholds', place: 'vn', asOf: situation.day },
		...{ column: 'ratio', row: THRESHOLD_ROW, scope: scopeOf(situation) }
	};
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
	return need ? join(sentence(missing), ' ', need) : fill<NumberToken>(t.over, { missing });
}

export const statusWord = (context: GoalContext, status: string | null): string =>
	statusWords[context.lang][status as Status] ?? '';
