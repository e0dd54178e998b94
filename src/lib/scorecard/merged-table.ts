import type { Row as MergedRow } from '../metrics/target-merged/metric';
import { officialHeadings } from '../text/official';
import { MISSING, NOT_APPLICABLE, type TableCell, type TableData } from '../ui/table';
import type { ViewContext } from '../views/context';
import { actualText, goalText } from '../views/target-words';
import { amount, mergedGoalText, methodText } from './cell';
import type { Goal } from './goals';
import { scorecardText } from './words';

/** How the sum came to be, with the days of its figures where they differ. */
export function methodWithDays(context: ViewContext, row: MergedRow): string {
	const t = scorecardText(context.params.lang).boundaries;
	const { first_as_of: first, last_as_of: last } = row;
	const dates =
		first === null || last === null || first === last
			? ''
			: `; ${t.dates(context.format.asOf(first), context.format.asOf(last))}`;
	return methodText(context, row) + dates;
}

/** A number of a merged goal with its dossier, which lists the parts. */
export function mergedNumber(
	{ scope }: ViewContext,
	row: MergedRow,
	column: 'actual' | 'goal' | 'attainment',
	value: number,
	text: string
): TableCell {
	const place = String(row.place_id);
	const asOf = String(row.last_as_of ?? row.as_of);
	const data = { metric: 'target-merged', place, asOf, column, row: String(row.merged_id) };
	return { value, text, data: { ...data, scope: { ...scope, system: '34' } } };
}

/** Everything merged under a new province, the parts of each in words. */
export function mergedTable(
	context: ViewContext,
	placeId: string,
	merged: readonly MergedRow[],
	byId: ReadonlyMap<string, Goal>
): TableData | null {
	const { format, params, places, t: common } = context;
	const t = scorecardText(params.lang).boundaries;
	const official = officialHeadings(params.lang);
	const rows = merged.filter(
		(row) => row.place_id === placeId && (row.parts ?? 0) > 1 && row.method !== 'own'
	);
	if (rows.length === 0) return null;
	const partsOf = (row: MergedRow) =>
		String(row.target_ids)
			.split(' ')
			.flatMap((id) => {
				const goal = byId.get(id);
				if (!goal) return [];
				const actual = goal.row.actual === null ? common.missing.not_reported : actualText(context, goal.row);
				return [
					`${places.name(String(goal.row.place_id), params.lang)}: ${actual} / ${goalText(context, goal.row)}`
				];
			})
			.join('; ');
	return {
		caption: t.mergedCaption(places.name(placeId, params.lang)),
		columns: [
			{ key: 'target', label: common.target.columns.target },
			{ key: 'goal', label: t.goal, numeric: true, kind: 'decimal', official: official.plan },
			{
				key: 'actual',
				label: common.target.columns.actual,
				numeric: true,
				kind: 'decimal',
				official: official.done
			},
			{
				key: 'attainment',
				label: t.attainment,
				numeric: true,
				kind: 'percent',
				official: official.rate
			},
			{ key: 'status', label: t.status },
			{ key: 'method', label: t.method },
			{ key: 'parts', label: t.parts }
		],
		rows: rows.map((row): Record<string, TableCell> => ({
			target: {
				value: `${params.lang === 'vi' ? row.title_vi : row.title_en}, ${String(row.period_end).slice(0, 4)}`
			},
			actual:
				row.actual === null
					? { value: null, text: row.goal === null ? t.methods.not_comparable : t.missing }
					: mergedNumber(context, row, 'actual', row.actual, amount(context, row, row.actual)),
			goal:
				row.goal === null
					? { value: null, text: NOT_APPLICABLE }
					: mergedNumber(context, row, 'goal', row.goal, mergedGoalText(context, row)),
			attainment:
				row.attainment === null
					? { value: null, text: MISSING }
					: mergedNumber(
							context,
							row,
							'attainment',
							Math.round(row.attainment * 100),
							format.percent(Math.round(row.attainment * 100))
						),
			status: { value: row.status, status: row.status as TableCell['status'] },
			method: { value: methodWithDays(context, row) },
			parts: { value: partsOf(row) }
		}))
	};
}
