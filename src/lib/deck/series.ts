import { cellOf } from '../ui/table';
import type { FigureModel } from '../views/view';
import type { ChartSeries } from './slide';
import { tokenOf } from './token';

/** Periods that fit beside one another on a wall. */
export const MOST_PERIODS = 5;

type Shaped = Readonly<Record<string, unknown>>;

/** Of several publications of one period, the one that tells most parts; of two that tell as many, the later. */
function isFullest(
	row: Shaped,
	all: readonly { readonly row: Shaped }[],
	parts: readonly SeriesPart[]
): boolean {
	const told = (each: Shaped) => parts.filter(({ key }) => typeof each[key] === 'number').length;
	const same = all.map((each) => each.row).filter((each) => each['label'] === row['label']);
	const most = Math.max(...same.map(told));
	return same.findLast((each) => told(each) === most) === row;
}

export interface SeriesPart {
	/** Key of the shaped rows and of the figure's table. */
	readonly key: string;
	readonly name: string;
	readonly colour: string;
}

/**
 * The last periods of a figure over time as series; periods without any of the parts are left out, as on the
 * picture itself. Numbers lead where those of the figure's table lead.
 */
export function periodSeries(
	{ shaped, table }: FigureModel,
	parts: readonly SeriesPart[],
	kind: ChartSeries['kind'],
	unit: ChartSeries['unit']
): ChartSeries {
	const rows = shaped
		.map((row, at) => ({ row: row as Readonly<Record<string, unknown>>, cells: table.rows[at] ?? {} }))
		.filter(({ row }) => parts.some(({ key }) => typeof row[key] === 'number'))
		.filter(({ row }, _, all) => isFullest(row, all, parts))
		.slice(-MOST_PERIODS);
	const used = parts.filter(({ key }) =>
		rows.some(({ row }) => typeof row[key] === 'number' && row[key] !== 0)
	);
	return {
		kind,
		unit,
		categories: rows.map(({ row }) => String(row['label'])),
		series: used.map(({ key, name, colour }) => ({
			name,
			colour,
			values: rows.map(({ row }) => (typeof row[key] === 'number' ? row[key] : null)),
			numbers: rows.map(({ cells }) => tokenOf(cellOf(cells, key)))
		}))
	};
}
