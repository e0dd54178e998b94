import type { Row as MergedRow } from '../metrics/target-merged/metric';
import { officialHeadings } from '../text/official';
import type { TableCell, TableData } from '../ui/table';
import type { ViewContext } from '../views/context';
import { goalCell, mergedCell, NO_GOAL } from './cell';
import { counts, type Goal } from './goals';
import { placeAnchor } from './anchor';
import { byPlace } from './places';
import { withSortColumns, worstOf } from './row-keys';
import { speaker } from './speaker';
import { scorecardText } from './words';

/** Kinds of goals in the order of the taxonomy. */
export const KINDS = Array.from({ length: 20 }, (_, i) => `T${i + 1}`);

/** Whether a goal is of the place it is listed under, so that its row can show it. */
function isOfRow(context: ViewContext, goal: Goal): boolean {
	return counts(goal) && (goal.row.level !== 'district' || context.params.asSet === true);
}

/** Goals that the matrix has no cell for: of districts, or for each unit; the list has them. */
export function outsideMatrix(context: ViewContext, goals: readonly Goal[]): Goal[] {
	return goals.filter((goal) => goal.row.is_used && !isOfRow(context, goal));
}

/**
 * Places × kinds of goals. Under 34 provinces a cell is the goal of the merged province: summed, or of some
 * parts, or told to be beyond comparison.
 */
export function kindMatrix(
	context: ViewContext,
	goals: readonly Goal[],
	merged: readonly MergedRow[]
): TableData {
	const { places, params } = context;
	const t = scorecardText(params.lang);
	const shown = goals.filter((goal) => isOfRow(context, goal));
	const kinds = KINDS.filter((kind) => shown.some(({ row }) => row.target_kind === kind));
	const isMerged = params.system === '34' && !params.asSet;
	const cellOf = (placeId: string, own: readonly Goal[], kind: string): TableCell => {
		if (isMerged && placeId !== 'vn') {
			const found = merged.filter((row) => row.place_id === placeId && row.target_kind === kind);
			const said = speaker(found.map((row) => ({ ...row, target_id: row.target_ids, is_over: null })));
			return said ? mergedCell(context, said, found.length - 1) : NO_GOAL;
		}
		const found = own.filter(({ row }) => row.target_kind === kind);
		const said = speaker(found.map(({ row }) => row));
		const goal = found.find(({ row }) => row === said);
		return goal ? goalCell(context, goal, found.length - 1) : NO_GOAL;
	};
	const rows = [...byPlace(context, shown)].map(([placeId, own]) => ({
		place: {
			value: places.fullName(placeId, params.lang),
			href: `#${placeAnchor(placeId)}`
		},
		...worstOf(context, own),
		...Object.fromEntries(kinds.map((kind) => [kind, cellOf(placeId, own, kind)]))
	}));
	const columns = kinds.map((kind) => ({
		key: kind,
		label: t.kinds[kind] ?? kind,
		kind: 'percent' as const
	}));
	return {
		caption: t.matrix.kindsCaption,
		columns: [
			{ key: 'place', label: t.matrix.place, official: officialHeadings(params.lang).unit },
			...withSortColumns(context, columns, rows, false)
		],
		rows
	};
}
