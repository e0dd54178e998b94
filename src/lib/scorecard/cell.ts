import { statusWords, type Status } from '../charts/kit/status';
import { goalPath } from '../goal/state';
import type { Row as MergedRow } from '../metrics/target-merged/metric';
import { grammar } from '../text/grammar';
import { phrase } from '../text/phrase';
import { MISSING, NOT_APPLICABLE, type TableCell } from '../ui/table';
import type { ViewContext } from '../views/context';
import { actualText, goalText, periodText, reasonText, statusOf, titleOf } from '../views/target-words';
import { placeAnchor } from './anchor';
import { type Goal } from './goals';
import { scorecardText } from './words';

/** No goal of the kind. */
export const NO_GOAL: TableCell = { value: null, text: NOT_APPLICABLE };

/**
 * One goal in a cell: shape of the verdict and percent of the goal, all else in its remark.
 * @param others goals of the same cell that it does not show
 * @param known whether its figure may speak here; an old one is told in the remark only
 */
export function goalCell(context: ViewContext, { id, row }: Goal, others = 0, known = true): TableCell {
	const { format, t: common } = context;
	const isKnown = known && row.attainment !== null && row.actual !== null;
	const status: Status = isKnown ? statusOf(row) : 'no_data';
	const figure = row.actual === null ? null : actualText(context, row);
	const asOf = row.actual_as_of === null ? '' : format.asOf(row.actual_as_of);
	return {
		value: isKnown ? Math.round(row.attainment * 100) : null,
		text: isKnown ? format.percent(Math.round(row.attainment * 100)) : MISSING,
		status,
		word: '',
		href: goalPath(id),
		note: joined([
			statusWords[context.params.lang][status],
			`${titleOf(context, row)}, ${periodText(context, row)}`,
			isKnown
				? `${figure} / ${goalText(context, row)} (${asOf})`
				: figure === null
					? goalText(context, row)
					: common.target.latestKnown(figure, asOf),
			reasonText(context, row),
			moreGoals(context, others)
		])
	};
}

/** A goal merged under a new province, as a cell. */
export function mergedCell(context: ViewContext, row: MergedRow, others = 0): TableCell {
	const { format, params } = context;
	const t = scorecardText(params.lang);
	const status = row.status as Status;
	const [first = ''] = String(row.target_ids).split(' ');
	const reason =
		row.reason === 'parts_missing'
			? t.boundaries.missing
			: row.reason === null
				? null
				: (context.t.missing[row.reason as keyof typeof context.t.missing] ?? null);
	return {
		value: row.attainment === null ? null : Math.round(row.attainment * 100),
		text: row.attainment === null ? MISSING : format.percent(Math.round(row.attainment * 100)),
		status,
		word: '',
		// A sum has no page of its own; that of a province lists its parts.
		href:
			row.parts_with_goal === 1 && !String(row.target_ids).includes(' ')
				? goalPath(first)
				: `#${placeAnchor(String(row.place_id))}`,
		note: joined([
			statusWords[params.lang][status],
			String(params.lang === 'vi' ? row.title_vi : row.title_en),
			methodText(context, row),
			row.actual === null || row.goal === null
				? null
				: `${amount(context, row, row.actual)} / ${mergedGoalText(context, row)}`,
			reason,
			moreGoals(context, others)
		])
	};
}

export function amount({ format }: ViewContext, row: Pick<MergedRow, 'unit'>, value: number): string {
	if (row.unit === 'percent') return format.percent(value);
	return Number.isInteger(value) ? format.count(value) : format.decimal(value);
}

export function mergedGoalText(context: ViewContext, row: MergedRow): string {
	return row.goal === null
		? MISSING
		: `${row.comparator === '>' ? '>' : '≥'} ${amount(context, row, row.goal)}`;
}

/** "cộng đủ 2 tỉnh cũ" */
export function methodText({ format, params }: ViewContext, row: MergedRow): string {
	const t = scorecardText(params.lang).boundaries;
	const parts = grammar(params.lang).countedText(row.parts ?? 0, 'old_province');
	switch (row.method) {
		case 'own':
			return (row.parts ?? 0) > 1 ? t.ownNew : t.methods.own;
		case 'summed':
			return phrase(t.methods.summed, { parts });
		case 'recomputed':
			return phrase(t.methods.recomputed, { parts });
		case 'partial':
			return phrase(t.methods.partial, { part: format.count(row.parts_with_goal ?? 0), parts });
		default:
			return t.methods.not_comparable;
	}
}

/** "và 2 chỉ tiêu khác", of a cell that shows one of several. */
function moreGoals({ format, params }: ViewContext, others: number): string | null {
	if (others === 0) return null;
	const { more } = scorecardText(params.lang).matrix;
	return phrase(grammar(params.lang).agreed(others, more), { n: format.count(others) });
}

const joined = (texts: readonly (string | null)[]) => texts.filter(Boolean).join(' · ');
