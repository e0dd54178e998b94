import type { Row } from '../engine/engine';
import type { Row as FigureRow } from '../metrics/published-figures/metric';
import type { Metric } from '../metrics/registry';

/**
 * The printed figures a column of a published row was read from, of the measures the metric declares
 * (metric.ts, `figures`). Where a publication prints none of the first list, the next is taken.
 * @param placeIds the place itself and the old province it continues
 */
export function figuresUsed(
	{ figures: declared = {} }: Pick<Metric, 'figures'>,
	column: string,
	row: Row,
	figures: readonly FigureRow[],
	placeIds: readonly string[]
): FigureRow[] {
	const found = declared[column];
	if (!found) return [];
	const [asOf, source] = [row[found.asOf], row[found.source]];
	if (typeof asOf !== 'string' || typeof source !== 'string') return [];
	const ofPlace = figures.filter(({ place_id }) => placeIds.includes(String(place_id)));
	const printed = (measure: string): FigureRow[] => {
		// Numbers of one row may be of several days of a year; then the row names the year alone.
		const all = ofPlace.filter(
			(figure) => figure.figure_metric === measure && String(figure.as_of).startsWith(asOf)
		);
		const own = all.filter((figure) => figure.source_id === source);
		// A share is of the total of its day, which another publication may print.
		const candidates = own.length > 0 ? own : all;
		const newest = candidates.at(-1);
		return newest ? [newest] : [];
	};
	const lists = typeof found.measures === 'function' ? found.measures(row) : found.measures;
	const used = lists.find(([first]) => first !== undefined && printed(first).length > 0) ?? [];
	return used.flatMap(printed);
}
