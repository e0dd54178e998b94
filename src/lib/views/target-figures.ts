import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import type { MetricRequest } from '../query/compile';
import type { TableCell, TableData } from '../ui/table';
import { MISSING, NOT_APPLICABLE, textCell } from '../ui/table';
import type { ViewContext } from './context';
import {
	goalText,
	noteOf,
	periodText,
	reasonText,
	statusOf,
	statusText,
	targetPlace,
	titleOf,
	valueText
} from './target-words';
import type { FigureModel, ViewParams } from './view';
import { yearEndsUpTo } from './years';

const METRIC = 'target-attainment';

function request({ base }: ViewParams, asOf: string): MetricRequest {
	return { metric: METRIC, params: { as_of: asOf, base } };
}

/** Targets today and at each year's end (matrix). */
export function targetRequests(params: ViewParams): MetricRequest[] {
	return yearEndsUpTo(params.asOf, params.newest).map(({ asOf }) => request(params, asOf));
}

export function targetRows({ rows, params }: ViewContext, asOf = params.asOf): readonly TargetRow[] {
	return rows<TargetRow>(METRIC, request(params, asOf).params);
}

/** Targets shown on a place's page: its own, those of its districts, and of the old provinces it was formed of. */
export function targetsOfPlace(context: ViewContext, placeId: string): TargetRow[] {
	const { predecessors } = context.places.get(placeId);
	const mine = new Set([placeId, ...predecessors]);
	return targetRows(context).filter(
		(row) => mine.has(String(row.place_id)) || (row.level === 'district' && mine.has(String(row.province_id)))
	);
}

function label(context: ViewContext, row: TargetRow, placeId: string): string {
	const place =
		row.place_id === placeId && row.applies_to === 'place' ? '' : `${targetPlace(context, row)}: `;
	return `${place}${titleOf(context, row)}, ${periodText(context, row)}`;
}

export function targetBullets(context: ViewContext, placeId: string): FigureModel {
	const targets = targetsOfPlace(context, placeId);
	const known = targets.filter((row) => row.actual !== null);
	return context.figure({
		chartId: 'attainment-bullets',
		metric: METRIC,
		rows: known.map((row) => ({
			target_id: row.target_id,
			label: label(context, row, placeId),
			unit: row.unit,
			actual: row.actual,
			goal: row.goal,
			upper: row.goal_upper,
			comparator: row.comparator,
			expected: row.expected,
			status: row.status,
			gap: row.gap,
			actual_as_of: row.actual_as_of,
			source_id: row.actual_source_id,
			reason: reasonText(context, row)
		})),
		sourceIds: known.flatMap((row) => [row.source_id, row.actual_source_id])
	});
}

/** Every target with actual, gap, status and source, as a table. */
export function targetTable(
	context: ViewContext,
	targets: readonly TargetRow[],
	withPlace: boolean
): TableData {
	const { t, format, source } = context;
	const c = t.target.columns;
	const number = (row: TargetRow, value: number | null, text: string, asOf: string): TableCell =>
		value === null
			? { value, text: MISSING }
			: { value, text, data: { metric: METRIC, place: String(row.place_id), asOf } };
	const sourceCell = (id: string | null): TableCell => {
		const found = source(id);
		return found
			? { value: found.title, href: `/nguon/${found.id}/` }
			: { value: null, text: NOT_APPLICABLE };
	};
	return {
		caption: t.target.caption,
		columns: [
			...(withPlace ? [{ key: 'place', label: c.place }] : []),
			{ key: 'target', label: c.target },
			{ key: 'period', label: c.period },
			{ key: 'goal', label: c.goal, numeric: true },
			{ key: 'actual', label: c.actual, numeric: true },
			{ key: 'asOf', label: c.asOf },
			{ key: 'gap', label: c.gap, numeric: true },
			{ key: 'status', label: c.status },
			{ key: 'notes', label: t.target.notes },
			{ key: 'actualSource', label: c.actualSource },
			{ key: 'source', label: c.source }
		],
		rows: targets.map((row) => {
			const final =
				row.is_over && !row.is_final && row.actual !== null && row.status !== 'met'
					? t.measures.noFinal
					: null;
			const before =
				row.actual === null && row.baseline_as_of !== null && row.baseline !== null
					? t.target.beforePeriod(valueText(context, row, row.baseline), format.asOf(row.baseline_as_of))
					: null;
			const fraction =
				row.numerator !== null && row.denominator !== null
					? ` (${format.ratio(row.numerator, row.denominator)})`
					: '';
			const isShare = row.unit === 'percent';
			const notes = [reasonText(context, row), before, final, noteOf(context, row)].filter(Boolean).join('. ');
			return {
				place: textCell(
					targetPlace(context, row),
					row.level === 'district' ? undefined : context.placeHref(String(row.place_id))
				),
				target: textCell(titleOf(context, row)),
				period: { value: row.period_end, text: periodText(context, row) },
				goal: number(row, row.goal, goalText(context, row), String(row.period_end)),
				actual: number(
					row,
					row.actual,
					row.actual === null ? MISSING : valueText(context, row, row.actual) + fraction,
					String(row.actual_as_of)
				),
				asOf:
					row.actual === null || row.actual_as_of === null
						? { value: null, text: NOT_APPLICABLE }
						: { value: row.actual_as_of, text: format.asOf(row.actual_as_of) },
				gap: {
					value: row.gap,
					text:
						row.gap === null
							? MISSING
							: isShare
								? `${row.gap > 0 ? '+' : ''}${format.decimal(row.gap)} ${t.units.percentPoints}`
								: format.signed(row.gap)
				},
				status: { value: statusText(context, row), status: statusOf(row) },
				notes: { value: notes || null, text: notes },
				actualSource: sourceCell(row.actual_source_id),
				source: sourceCell(row.source_id)
			};
		})
	};
}

/**
 * One target in one year. A figure speaks for the year it is of: an older one is named as the
 * latest known, but not shown as that year's state.
 */
function cell(context: ViewContext, row: TargetRow | undefined, year: number) {
	const { t, format } = context;
	if (!row)
		return { year, status: 'no_target', value_text: null, goal_text: null, reason: t.target.noTargetYear };
	const value = row.actual === null ? null : valueText(context, row, row.actual);
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
					place: label(context, byTarget.get(targetId)!, placeId),
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
		notes: [t.target.provincesWithout(context.format.count(missing)), ...(params.system === '34' ? [t.chart.targetsIn63] : [])]
	});
}
