import type { NumberScope } from '../dossier/link';
import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import { grammar, join, qualifierOf, UNIT_OF } from '../text/grammar';
import type { WordContext } from './context';
import { unitText, valueText } from './target-words';
import type { NumberToken, RichText } from './view';

/** Metrics with a row a goal. */
export type GoalMetric = 'target-attainment' | 'target-need' | 'target-projection' | 'running-goals';

/** What a number of a goal needs to know of it. */
export type GoalRef = Pick<TargetRow, 'target_id' | 'place_id'>;

/** A number of a goal as words show it, with what its dossier needs. */
export function goalNumber(
	{ target_id, place_id }: GoalRef,
	scope: NumberScope,
	column: string,
	{
		value,
		text,
		metric = 'target-attainment',
		asOf = scope.day
	}: {
		readonly value: number;
		readonly text: string;
		readonly metric?: GoalMetric;
		/** As printed, of what a publication states. */
		readonly asOf?: string;
	}
): NumberToken {
	return { value, text, metric, place: String(place_id), asOf, column, row: String(target_id), scope };
}

/** How many goals there are of a kind: traced to the method page, since no single row holds it. */
export function goalCount({ format }: WordContext, value: number, day: string): NumberToken {
	return { value, text: format.count(value), metric: 'target-attainment', place: 'vn', asOf: day };
}

/** What has been reached, without a word of how exactly. */
export function actualNumber(context: WordContext, row: TargetRow, scope: NumberScope): NumberToken {
	const value = row.actual ?? 0;
	const asOf = String(row.actual_as_of);
	return goalNumber(row, scope, 'actual', { value, text: valueText(context, row, value), asOf });
}

/**
 * "hơn 17.000", "16,4 % (11/67)": what has been reached, as its publication states it.
 * @param when day it is of, told in the same brackets: "16,4 % (11/67; năm 2023)"
 */
export function actualClause(
	context: WordContext,
	row: TargetRow,
	scope: NumberScope,
	when: string | null = null
): RichText {
	const { actual, numerator, denominator } = row;
	if (actual === null) return [grammar(context.params.lang).missing];
	const asOf = String(row.actual_as_of);
	const stated = grammar(context.params.lang).stated(
		actualNumber(context, row, scope),
		qualifierOf(row.actual_qualifier)
	);
	if (numerator === null || denominator === null) return when === null ? stated : join(stated, ` (${when})`);
	const part = (column: 'numerator' | 'denominator', value: number) =>
		goalNumber(row, scope, column, { value, text: context.format.count(value), asOf });
	return join<NumberToken>(
		...[
			stated,
			' (',
			part('numerator', numerator),
			'/',
			part('denominator', denominator),
			when === null ? ')' : `; ${when})`
		]
	);
}

/** "> 230 sản phẩm", "≥ 30 %", "400–500 sản phẩm". */
export function levelClause(context: WordContext, row: TargetRow, scope: NumberScope): RichText {
	const { count } = context.format;
	const asOf = String(row.period_end);
	const unit = unitText(context, row, row.goal_upper ?? row.goal ?? 0);
	const token = (column: 'goal' | 'goal_upper', text: string) =>
		goalNumber(row, scope, column, { value: row[column] ?? 0, text, asOf });
	const level: RichText =
		row.goal_upper === null
			? [row.comparator === '>' ? '> ' : '≥ ', token('goal', valueText(context, row, row.goal ?? 0))]
			: [
					token('goal', count(row.goal ?? 0)),
					'–',
					token('goal_upper', valueText(context, row, row.goal_upper))
				];
	return unit === '' ? level : [...level, ` ${unit}`];
}

/** The value its path begins at: "12,3 %". */
export function baselineNumber(context: WordContext, row: TargetRow, scope: NumberScope): NumberToken {
	const value = row.baseline ?? 0;
	const asOf = row.baseline_as_of ?? scope.day;
	return goalNumber(row, scope, 'baseline', { value, text: valueText(context, row, value), asOf });
}

/**
 * "thiếu 61 sản phẩm", "vượt 13,6 điểm %", "vừa đủ": how far the actual is from the goal.
 * @param apart the difference and the column that holds it; left out, the gap of the row
 */
export function apartClause(
	{ params }: WordContext,
	row: TargetRow,
	scope: NumberScope,
	apart: {
		readonly metric: GoalMetric;
		readonly column: string;
		readonly held: number;
		readonly by: number;
	} = {
		metric: 'target-attainment',
		column: 'gap',
		held: row.gap ?? 0,
		by: row.gap ?? 0
	}
): RichText {
	const { metric, column, held, by } = apart;
	const isShare = row.unit === 'percent';
	return grammar(params.lang).apart(
		isShare ? by : Math.round(by),
		isShare ? 'percentage_point' : (UNIT_OF[String(row.unit)] ?? null),
		({ text }) => goalNumber(row, scope, column, { value: held, text, metric }),
		qualifierOf(row.actual_qualifier)
	);
}
