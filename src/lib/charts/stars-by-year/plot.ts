import { NARROW, type PlotOptions } from '../chart';
import { sliceOf } from '../kit/slice-links';
import { stackedBars } from '../kit/stacked-bars';
import { columnsFit, stackedColumns, type Column } from '../kit/stacked-columns';
import { reach, starKeys, starNotes, starSegments, stock } from '../kit/stars';
import type { StarsByYearRow } from './shape';
import { totalText } from './total-text';

export const isEmpty = (shaped: readonly StarsByYearRow[]) => shaped.every((row) => stock(row) === null);

/** Columns over time; bars where the columns' texts would not fit side by side. */
export function plot(shaped: readonly StarsByYearRow[], options: PlotOptions): SVGSVGElement {
	const { ctx, width } = options;
	const drawn = shaped.filter((row) => stock(row) !== null);
	const keys = starKeys(drawn, ctx);
	const highest = Math.max(1, ...drawn.map(reach));
	const columns: Column[] = drawn.map((row, at) => ({
		key: String(at),
		label: row.label,
		href: sliceOf(row, 'all'),
		top: reach(row),
		head: [totalText(row, stock(row) ?? 0, ctx), ...starNotes(row, ctx)]
	}));
	const pieces = drawn.flatMap((row, at) =>
		starSegments(row.label, row, ctx).map((segment) => ({ ...segment, key: String(at) }))
	);
	if (width >= NARROW && columnsFit(columns, width)) {
		return stackedColumns(
			{
				columns,
				segments: pieces.map(({ key, ...piece }) => ({ ...piece, column: key })),
				keys,
				max: highest
			},
			options
		);
	}
	return stackedBars(
		{
			bars: columns.map(({ key, label, href, head }) => ({ key, label, href, end: head.join(' · ') })),
			segments: pieces.map(({ key, ...piece }) => ({ ...piece, bar: key })),
			keys,
			max: highest
		},
		options
	);
}
