import { NARROW, type PlotOptions } from '../chart';
import { ACCENT, PAPER } from '../kit/palette';
import { stackedBars } from '../kit/stacked-bars';
import { columnsFit, stackedColumns, type Column } from '../kit/stacked-columns';
import { starKeys, starNotes, starSegments, stock } from '../kit/stars';
import type { StarsByYearRow } from './shape';

/** Columns over time; bars where the columns' texts would not fit side by side. */
export function plot(shaped: readonly StarsByYearRow[], options: PlotOptions): SVGSVGElement {
	const { ctx, width } = options;
	const rows = shaped.flatMap((row, at) => {
		const top = stock(row);
		return top === null ? [] : [{ row, top, key: String(at) }];
	});
	const keys = starKeys(
		rows.map(({ row }) => row),
		ctx
	);
	const highest = Math.max(1, ...rows.map(({ row, top }) => top + (row.potential ?? 0)));
	const columns: Column[] = rows.map(({ row, top, key }) => ({
		key,
		label: row.label,
		top: top + (row.potential ?? 0),
		head: [ctx.format.count(top), ...starNotes(row, ctx)]
	}));
	const stars = rows.flatMap(({ row, key }) =>
		starSegments(row.label, row, ctx).map((segment) => ({ ...segment, key }))
	);
	const potential = rows.flatMap(({ row, top, key }) =>
		row.potential
			? [
					{
						key,
						from: top,
						to: top + row.potential,
						fill: PAPER,
						stroke: ACCENT,
						dash: true,
						text: '',
						title: `${row.label}: ${starNotes({ ...row, stars_5: null }, ctx)[0]}`
					}
				]
			: []
	);
	const pieces = [...stars, ...potential];
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
			bars: columns.map(({ key, label, head }) => ({ key, label, end: head.join(' · ') })),
			segments: pieces.map(({ key, ...piece }) => ({ ...piece, bar: key })),
			keys,
			max: highest
		},
		options
	);
}
