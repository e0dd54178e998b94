import { chartOf } from '../charts/registry-shape';
import type { Status } from '../charts/kit/status';
import { goalPath } from '../goal/state';
import { fill, join, sentence } from '../text/grammar';
import type { ViewContext } from '../views/context';
import { actualClause, baselineNumber, levelClause } from '../views/target-clauses';
import { bulletRow } from '../views/target-figures';
import {
	goalText,
	noteOf,
	periodText,
	reasonText,
	statusOf,
	targetPlace,
	titleOf
} from '../views/target-words';
import type { NumberToken, RichText, SourceRef } from '../views/view';
import { flagTold, type FlagTold } from './flag-words';
import type { Goal } from './goals';
import { blocksOf, type Block } from './markdown';
import { chanceText, expectedText, missingText, needText } from './need-words';
import { verdictOf, type Verdict } from './verdict';
import { scorecardText } from './words';

/** What an office says about a missed goal. */
export interface Explanation {
	readonly by: string;
	/** Language the office wrote in. */
	readonly language: string;
	readonly blocks: readonly Block[];
	readonly isSample: boolean;
}

/** One goal as it stands in a list. */
export interface GoalItem {
	readonly id: string;
	/** Named where it is not the place of the list. */
	readonly place: string | null;
	readonly title: string;
	readonly period: string;
	readonly href: string;
	readonly status: Status;
	readonly verdict: Verdict;
	/** Goal used in place of this one. */
	readonly replacedBy: { readonly goal: string; readonly href: string } | null;
	/** "393 / ≥ 165 sản phẩm", the actual with its dossier. */
	readonly figures: RichText;
	readonly asOf: string | null;
	/** Gap, path and what is missing, in words. */
	readonly standing: readonly RichText[];
	readonly bullet: { readonly shaped: readonly object[]; readonly finding: string } | null;
	/** Need a month and probability, each a sentence. */
	readonly outlook: readonly RichText[];
	readonly flags: readonly FlagTold[];
	/** Why nothing is known, how the number is read. */
	readonly remarks: readonly RichText[];
	readonly goalSource: SourceRef | null;
	readonly actualSource: SourceRef | null;
	readonly explanations: readonly Explanation[];
}

const present = <T>(texts: readonly (T | null)[]): T[] => texts.filter((text) => text !== null);

/** @param listPlace place the list is of; goals of others name theirs */
export function goalItem(
	context: ViewContext,
	goal: Goal,
	listPlace: string,
	byId: ReadonlyMap<string, Goal>
): GoalItem {
	const { row } = goal;
	const { source, t: common, format, isSample, scope, params } = context;
	const t = scorecardText(params.lang);
	const status = statusOf(row);
	const isOwn = row.place_id === listPlace && row.applies_to === 'place';
	const baseline = {
		value: baselineNumber(context, row, scope),
		as_of: format.asOf(row.baseline_as_of ?? params.asOf)
	};
	const used = row.superseded_by === null ? undefined : byId.get(row.superseded_by);
	return {
		id: goal.id,
		place: isOwn ? null : targetPlace(context, row),
		title: titleOf(context, row),
		period: periodText(context, row),
		href: goalPath(goal.id),
		status,
		verdict: verdictOf(status),
		replacedBy:
			row.superseded_by === null
				? null
				: { goal: used ? goalText(context, used.row) : '', href: goalPath(row.superseded_by) },
		figures: figuresOf(context, goal),
		asOf: row.actual === null || row.actual_as_of === null ? null : format.asOf(row.actual_as_of),
		standing: present<RichText>([
			missingText(context, goal, scope),
			status === 'regressing' && row.baseline !== null && row.baseline_as_of !== null
				? fill<NumberToken>(t.item.from, baseline)
				: expectedText(context, goal, scope),
			// The status itself says so of a goal that was on course.
			row.is_over && !row.is_final && row.actual !== null && status !== 'met' && status !== 'not_closed'
				? [t.item.noFinal]
				: null
		]),
		bullet: bulletOf(context, goal),
		outlook: present([needText(context, goal, scope), chanceText(context, goal, scope)]),
		flags: goal.flags.map((flag) => flagTold(context, flag, scope)),
		remarks: present<string | RichText>([
			reasonText(context, row),
			row.actual === null && row.baseline !== null && row.baseline_as_of !== null
				? fill<NumberToken>(common.target.beforePeriod('{value}', '{as_of}'), baseline)
				: null,
			row.actual_basis === 'reported' ? t.item.reported : null,
			noteOf(context, row)
		]).map((remark) => sentence<NumberToken>(remark)),
		goalSource: source(row.source_id),
		// The sample register is no publication that could be opened.
		actualSource: isSample ? null : source(row.actual_source_id),
		explanations: goal.explanations.map((each) => ({
			by: t.explanation.by(String(each.office), format.date(String(each.dated))),
			language: String(each.language),
			blocks: blocksOf(String(each.text)),
			isSample: Boolean(each.is_sample)
		}))
	};
}

/** Actual and goal: "393 / ≥ 165 sản phẩm". */
export function figuresOf(context: ViewContext, { row }: Goal): RichText {
	const level = levelClause(context, row, context.scope);
	if (row.actual === null) return fill(scorecardText(context.params.lang).item.noActual, { level });
	return join(actualClause(context, row, context.scope), ' / ', level);
}

/** A bar needs an actual; without one the words say it. */
function bulletOf(context: ViewContext, { row }: Goal): GoalItem['bullet'] {
	if (row.actual === null || (row.goal ?? 0) <= 0) return null;
	const chart = chartOf('bullet');
	const ctx = { lang: context.params.lang, format: context.format };
	const shaped = chart.shape([bulletRow(context, row, titleOf(context, row))], ctx);
	return { shaped, finding: chart.finding(shaped, ctx) };
}
