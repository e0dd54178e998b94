import { statusWords, type Status } from '../charts/kit/status';
import { goalPath } from '../goal/state';
import type { Row as MergedRow } from '../metrics/target-merged/metric';
import { MISSING, NOT_APPLICABLE, type TableCell } from '../ui/table';
import type { ViewContext } from '../views/context';
import { goalText, periodText, reasonText, statusOf, titleOf, valueText } from '../views/target-words';
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
	const t = scorecardText(context.params.lang).matrix;
	const isKnown = known && row.attainment !== null && row.actual !== null;
	const status: Status = isKnown ? statusOf(row) : 'no_data';
	const figure = row.actual === null ? null : valueText(context, row, row.actual);
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
			others > 0 ? t.more(format.count(others)) : null
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
			others > 0 ? t.matrix.more(format.count(others)) : null
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
	const parts = format.count(row.parts ?? 0);
	switch (row.method) {
		case 'own':
			return (row.parts ?? 0) > 1 ? t.ownNew : t.methods.own;
		case 'summed':
			return t.methods.summed(parts);
		case 'recomputed':
			return t.methods.recomputed(parts);
		case 'partial':
			return t.methods.partial(format.count(row.parts_with_goal ?? 0), parts);
		default:
			return t.methods.not_comparable;
	}
}

const joined = (texts: readonly (string | null)[]) => texts.filter(Boolean).join(' · ');
