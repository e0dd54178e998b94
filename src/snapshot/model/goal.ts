import type { PlaceRow } from '../../lib/schema/place';
import type { TargetMetricRow } from '../../lib/schema/target_metric';
import type { Finding, Report, Where } from '../finding';
import { parseAsOf } from './as-of';
import { near, suggestion, writtenPlaceNames } from './near';
import type { PlaceNames, Resolved } from './place-names';

/** What rows about goals are checked against. */
export interface TargetContext {
	readonly names: PlaceNames;
	readonly places: readonly PlaceRow[];
	readonly metrics: ReadonlyMap<string, TargetMetricRow>;
	readonly sources: ReadonlySet<string>;
	readonly report: Report;
}

/** Cells by which a row names a goal, or reports on one. */
export type GoalCells = Record<
	'place_level' | 'place_name' | 'period_start' | 'period_end' | 'metric' | 'source_id',
	string
>;

/** The goal a row is about; its place may be each unit of a place. */
export interface NamedGoal extends Resolved {
	readonly metric: TargetMetricRow;
	readonly periodStart: string;
	readonly periodEnd: string;
}

/**
 * Reads place, period, metric and source of a row; every cell that does not fit is reported, with what may have been meant.
 * @param table snapshot table the row belongs to
 * @returns null if any does not fit
 */
export function namedGoal(
	table: string,
	where: Where,
	cells: GoalCells,
	{ names, places, metrics, sources, report }: TargetContext
): NamedGoal | null {
	const wrong = (
		column: keyof GoalCells,
		finding: Pick<Finding, 'rule' | 'vi' | 'en'>,
		value = cells[column]
	) => report({ ...finding, severity: 'error', table, where: { ...where, column, value } });

	const place = names.resolve(cells.place_level, cells.place_name);
	if (!('placeId' in place)) {
		const meant = suggestion(near(cells.place_name, writtenPlaceNames(places, cells.place_level)));
		wrong('place_name', { rule: 'place-unknown', vi: place.vi + meant.vi, en: place.en + meant.en });
	}
	const start = parseAsOf(cells.period_start);
	const end = parseAsOf(cells.period_end);
	const inOrder = start && end && start.as_of_from <= end.as_of_to;
	if (!inOrder)
		wrong(
			'period_start',
			{
				rule: 'period-not-valid',
				vi: 'Kỳ phải viết yyyy, yyyy-mm hoặc yyyy-mm-dd và không kết thúc trước khi bắt đầu.',
				en: 'The period must be yyyy, yyyy-mm or yyyy-mm-dd and not end before it starts.'
			},
			`${cells.period_start}–${cells.period_end}`
		);
	const metric = metrics.get(cells.metric);
	if (!metric) {
		const meant = suggestion(near(cells.metric, metrics.keys()));
		wrong('metric', {
			rule: 'metric-unknown',
			vi: `Chỉ tiêu "${cells.metric}" không có trong harmonise/target_metrics.csv.${meant.vi}`,
			en: `Metric "${cells.metric}" is not in harmonise/target_metrics.csv.${meant.en}`
		});
	}
	const isSourceKnown = sources.has(cells.source_id);
	if (!isSourceKnown) {
		const meant = suggestion(near(cells.source_id, sources));
		wrong('source_id', {
			rule: 'source-unknown',
			vi: `Nguồn "${cells.source_id}" không có trong published/sources.csv; thêm nguồn hoặc sửa mã.${meant.vi}`,
			en: `Source "${cells.source_id}" is not in published/sources.csv; add it or correct the key.${meant.en}`
		});
	}
	if (!('placeId' in place) || !inOrder || !metric || !isSourceKnown) return null;
	return { ...place, metric, periodStart: start.as_of_from, periodEnd: end.as_of_to };
}
