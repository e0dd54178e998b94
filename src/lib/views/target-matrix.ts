import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import type { ViewContext } from './context';
import { targetLabel, targetRows, targetsOfPlace } from './target-figures';
import { actualText, goalText, reasonText, titleOf } from './target-words';
import type { FigureModel } from './view';
import { yearEndsUpTo } from './years';

const METRIC = 'target-attainment';

/**
 * One target in one year. A figure speaks for the year it is of: an older one is named as the
 * latest known, but not shown as that year's state.
 */
function cell(context: ViewContext, row: TargetRow | undefined, year: number) {
	const { t, format } = context;
	if (!row)
		return { year, status: 'no_target', value_text: null, goal_text: null, reason: t.target.noTargetYear };
	const value = row.actual === null ? null : actualText(context, row);
	const isOfYear = String(row.actual_as_of ?? '').startsWith(String(year));
	if (value !== null && !isOfYear) {
		return {
			year,
			status: 'no_data',
			value_text: null,
			goal_text: goalText(context, row),
			reason: t.target.latestKnown(value, format.asOf(String(row.actual_as_of)))
		};
	}
	return {
		year,
		status: row.status,
		value_text: value,
		goal_text: goalText(context, row),
		reason: reasonText(context, row)
	};
}

/** A place's targets year by year: each target a row, judged at each year's end within its period. */
export function matrixOfPlace(context: ViewContext, placeId: string): FigureModel {
	const { params, t } = context;
	const ids = new Set(targetsOfPlace(context, placeId).map((row) => row.target_id));
	const cells = yearEndsUpTo(params.asOf, params.newest).flatMap(({ asOf, year }) =>
		targetRows(context, asOf)
			.filter((row) => ids.has(row.target_id))
			.map((row) => ({ row, year }))
	);
	const byTarget = new Map(cells.map(({ row }) => [row.target_id, row]));
	return context.figure({
		chartId: 'attainment-matrix',
		metric: METRIC,
		title: t.chart.matrixOfPlace,
		rows: [...byTarget.keys()].flatMap((targetId) =>
			yearEndsUpTo(params.asOf, params.newest).map(({ year }) => {
				const row = cells.find((cell) => cell.row.target_id === targetId && cell.year === year)?.row;
				const inPeriod = row !== undefined && year <= Number(String(row.period_end).slice(0, 4));
				return {
					place_id: targetId,
					place: targetLabel(context, byTarget.get(targetId)!, placeId),
					href: null,
					subject: 'targets',
					...cell(context, inPeriod ? row : undefined, year)
				};
			})
		),
		sourceIds: [...byTarget.values()].flatMap((row) => [row.source_id, row.actual_source_id])
	});
}

/** Measures a matrix over provinces can show, in the order offered. */
export const MATRIX_MEASURES = {
	T1: ['products_3star_up', 'products_total'],
	T2: ['products_new_3star_up', 'products_new'],
	T4: ['products_5star', 'products_new_5star'],
	T10: ['producers_cooperative_share']
} as const;

/** Provinces × years for one measure: the longest target covering the year speaks for the cell. */
export function matrixOfProvinces(context: ViewContext, measure: keyof typeof MATRIX_MEASURES): FigureModel {
	const { params, t, places, placeName, placeHref } = context;
	const wanted = new Set<string>(MATRIX_MEASURES[measure]);
	const ends = yearEndsUpTo(params.asOf, params.newest);
	const rows = ends.map(({ asOf }) =>
		targetRows(context, asOf).filter(
			(row) => row.applies_to === 'place' && wanted.has(String(row.target_metric))
		)
	);
	const all = rows.flat();
	const missing = places
		.provinces('63')
		.filter((place) => !all.some((row) => row.place_id === place.id)).length;
	const title = titleOf(
		context,
		all.find((row) => row.target_metric === MATRIX_MEASURES[measure][0]) ?? all[0]!
	);
	const ids = ['vn', ...places.provinces('63').map((place) => place.id)].filter((id) =>
		all.some((row) => row.place_id === id)
	);
	return context.figure({
		chartId: 'attainment-matrix',
		metric: METRIC,
		title: t.chart.matrixOf(title),
		rows: ids.flatMap((id) =>
			ends.map(({ year }, i) => {
				const candidates = (rows[i] ?? []).filter(
					(row) =>
						row.place_id === id &&
						Number(String(row.period_start).slice(0, 4)) <= year &&
						year <= Number(String(row.period_end).slice(0, 4))
				);
				const row = candidates.sort(
					(a, b) =>
						Number(b.actual !== null) - Number(a.actual !== null) ||
						String(a.period_start).localeCompare(String(b.period_start)) ||
						String(a.target_id).localeCompare(String(b.target_id))
				)[0];
				return { place_id: id, place: placeName(id), href: placeHref(id), ...cell(context, row, year) };
			})
		),
		sourceIds: all.map((row) => row.source_id),
		notes: [
			t.target.provincesWithout(context.format.count(missing)),
			...(params.system === '34' ? [t.chart.targetsIn63] : [])
		]
	});
}
