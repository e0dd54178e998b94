import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import type { MetricRequest } from '../query/compile';
import type { TableCell, TableData } from '../ui/table';
import { MISSING, NOT_APPLICABLE, textCell } from '../ui/table';
import { qualifierOf } from '../text/grammar';
import { officialHeadings } from '../text/official';
import type { ViewContext } from './context';
import { officialGoalCells, officialGoalColumns } from './official-columns';
import {
	actualText,
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

export function targetLabel(context: ViewContext, row: TargetRow, placeId: string): string {
	const place =
		row.place_id === placeId && row.applies_to === 'place' ? '' : `${targetPlace(context, row)}: `;
	return `${place}${titleOf(context, row)}, ${periodText(context, row)}`;
}

/** One row of the bullet pictures. */
export function bulletRow(context: ViewContext, row: TargetRow, label: string) {
	return {
		target_id: row.target_id,
		label,
		unit: row.unit,
		actual: row.actual,
		goal: row.goal,
		upper: row.goal_upper,
		comparator: row.comparator,
		qualifier: qualifierOf(row.actual_qualifier),
		expected: row.expected,
		status: row.status,
		gap: row.gap,
		actual_as_of: row.actual_as_of,
		source_id: row.actual_source_id,
		reason: reasonText(context, row)
	};
}

export function targetBullets(context: ViewContext, placeId: string): FigureModel {
	const targets = targetsOfPlace(context, placeId);
	const known = targets.filter((row) => row.actual !== null);
	return context.figure({
		chartId: 'attainment-bullets',
		metric: METRIC,
		rows: known.map((row) => bulletRow(context, row, targetLabel(context, row, placeId))),
		sourceIds: known.flatMap((row) => [row.source_id, row.actual_source_id])
	});
}

/** Every target with actual, gap, status and source, as a table. */
export function targetTable(
	context: ViewContext,
	targets: readonly TargetRow[],
	withPlace: boolean
): TableData {
	const { t, format, source, scope, params } = context;
	const official = officialHeadings(params.lang);
	const c = t.target.columns;
	const number = (row: TargetRow, column: 'goal' | 'actual', text: string, asOf: string): TableCell => {
		const place = String(row.place_id);
		return row[column] === null
			? { value: null, text: MISSING }
			: {
					value: row[column],
					text,
					data: { metric: METRIC, place, asOf, column, row: String(row.target_id), scope }
				};
	};
	const sourceCell = (id: string | null): TableCell => {
		const found = source(id);
		return found
			? { value: found.title, href: `/nguon/${found.id}/` }
			: { value: null, text: NOT_APPLICABLE };
	};
	return {
		caption: t.target.caption,
		columns: [
			...(withPlace ? [{ key: 'place', label: c.place, official: official.unit }] : []),
			{ key: 'target', label: c.target },
			{ key: 'period', label: c.period },
			{ key: 'goal', label: c.goal, numeric: true, official: official.plan },
			{ key: 'actual', label: c.actual, numeric: true, official: official.done },
			{ key: 'asOf', label: c.asOf },
			{ key: 'gap', label: c.gap, numeric: true, official: null },
			{ key: 'status', label: c.status },
			{ key: 'notes', label: t.target.notes },
			{ key: 'actualSource', label: c.actualSource },
			{ key: 'source', label: c.source }
		],
		officialColumns: officialGoalColumns(params.lang, 'period', 'actual'),
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
			const notes = [reasonText(context, row), before, final, noteOf(context, row)]
				.filter(Boolean)
				.join('. ');
			return {
				place: textCell(
					targetPlace(context, row),
					row.level === 'district' ? undefined : context.placeHref(String(row.place_id))
				),
				target: textCell(titleOf(context, row)),
				period: { value: row.period_end, text: periodText(context, row) },
				goal: number(row, 'goal', goalText(context, row), String(row.period_end)),
				actual: number(row, 'actual', actualText(context, row) + fraction, String(row.actual_as_of)),
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
				source: sourceCell(row.source_id),
				...officialGoalCells(context, row)
			};
		})
	};
}
