import type { FigureRow } from '../../lib/schema/figure';
import type { FigureMetricRow } from '../../lib/schema/figure_metric';
import type { Report, Where } from '../finding';
import type { PublishedInput } from '../read/published';
import { parseAsOf } from './as-of';
import { FigureRemarks, type Reading } from './figure-remarks';
import type { PlaceNames } from './place-names';
import { reportUnknownSource } from './unknown-source';
import { parseNumber } from './typed-row';

/** Figures of a star split, where potential 5-star products make a difference. */
const STAR_SPLIT = new Set([
	'products_total',
	'products_3star',
	'products_4star',
	'products_5star',
	'products_5star_potential'
]);

export interface FigureContext {
	readonly names: PlaceNames;
	readonly metrics: ReadonlyMap<string, FigureMetricRow>;
	readonly sources: ReadonlySet<string>;
	readonly report: Report;
}

/** Published figures; a row that cannot be placed, dated, read or sourced is reported and left out. */
export function modelFigures(input: PublishedInput, context: FigureContext): FigureRow[] {
	const remarks = new FigureRemarks(input.figureRemarks, context.report);
	const rows: FigureRow[] = [];
	for (const row of input.figures.rows) {
		const figure = modelFigure(input.figures.file, row, remarks, context);
		if (figure) rows.push(figure);
	}
	remarks.reportUnused(context.report);
	return rows;
}

function modelFigure(
	file: string,
	{ line, cells }: PublishedInput['figures']['rows'][number],
	remarks: FigureRemarks,
	{ names, metrics, sources, report }: FigureContext
): FigureRow | null {
	const where: Where = { file, row: line };
	const place = names.resolve(cells.place_level, cells.place_name);
	if (!('placeId' in place)) {
		report({
			rule: 'place-unknown',
			severity: 'error',
			table: 'figure',
			where: { ...where, column: 'place_name', value: cells.place_name },
			...place
		});
	}
	const asOf = parseAsOf(cells.as_of);
	if (!asOf) {
		report({
			rule: 'as-of-not-valid',
			severity: 'error',
			table: 'figure',
			where: { ...where, column: 'as_of', value: cells.as_of },
			vi: 'Thời điểm phải viết yyyy, yyyy-mm hoặc yyyy-mm-dd.',
			en: 'The as-of date must be yyyy, yyyy-mm or yyyy-mm-dd.'
		});
	}
	const value = parseNumber(cells.value);
	if (value === null) {
		report({
			rule: 'value-not-a-number',
			severity: 'error',
			table: 'figure',
			where: { ...where, column: 'value', value: cells.value },
			vi: 'Giá trị phải là số, dấu chấm thập phân, không có dấu phân cách hàng nghìn.',
			en: 'The value must be a number with a decimal point and no thousands mark.'
		});
	}
	const metric = metrics.get(cells.metric);
	if (!metric) {
		report({
			rule: 'metric-unknown',
			severity: 'error',
			table: 'figure',
			where: { ...where, column: 'metric', value: cells.metric },
			vi: `Chỉ tiêu "${cells.metric}" không có trong harmonise/figure_metrics.csv.`,
			en: `Metric "${cells.metric}" is not in harmonise/figure_metrics.csv.`
		});
	}
	if (!sources.has(cells.source_id)) reportUnknownSource('figure', file, line, cells.source_id, report);
	if (!('placeId' in place) || !asOf || value === null || !metric || !sources.has(cells.source_id))
		return null;
	return {
		figure_id: `f${line}`,
		place_id: place.placeId,
		place_as_written: cells.place_name,
		figure_metric: cells.metric,
		value,
		as_of: cells.as_of,
		...asOf,
		...remarks.apply(cells, defaultReading(metric)),
		source_id: cells.source_id
	};
}

function defaultReading({ figure_metric, subject, nature, unit }: FigureMetricRow): Reading {
	const isProductStock = subject === 'products' && nature === 'stock' && unit === 'count';
	return {
		qualifier: 'exact',
		potential_treatment: STAR_SPLIT.has(figure_metric) ? 'none_stated' : null,
		expired_treatment: isProductStock ? 'not_stated' : null,
		remark: null,
		remark_en: null
	};
}
