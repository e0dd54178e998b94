import type { PlotOptions } from '../chart';
import { ACCENT, PAPER } from '../kit/palette';
import { stackedBars } from '../kit/stacked-bars';
import { starKeys, starNotes, starSegments } from '../kit/stars';
import type { StarsByPlace } from './shape';

export function plot(shaped: readonly StarsByPlace[], options: PlotOptions): SVGSVGElement {
	const { ctx } = options;
	const rows = shaped.flatMap((row) => (row.stock === null ? [] : [{ ...row, stock: row.stock }]));
	return stackedBars(
		{
			bars: rows.map((row) => ({
				key: row.place_id,
				label: row.place,
				href: row.href,
				end: [ctx.format.count(row.stock), ...starNotes(row, ctx)].join(' · ')
			})),
			segments: rows.flatMap((row) => [
				...starSegments(row.place, row, ctx).map((segment) => ({ ...segment, bar: row.place_id })),
				...(row.potential
					? [
							{
								bar: row.place_id,
								from: row.stock,
								to: row.stock + row.potential,
								fill: PAPER,
								stroke: ACCENT,
								dash: true,
								text: '',
								title: `${row.place}: ${starNotes({ ...row, stars_5: null }, ctx)[0]}`
							}
						]
					: [])
			]),
			keys: starKeys(rows, ctx),
			max: Math.max(1, ...rows.map((row) => row.stock + (row.potential ?? 0)))
		},
		options
	);
}
