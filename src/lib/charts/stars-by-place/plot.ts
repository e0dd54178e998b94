import { phrase } from '../../text/phrase';
import type { PlotOptions } from '../chart';
import { stackedBars } from '../kit/stacked-bars';
import { reach, starKeys, starNotes, starSegments } from '../kit/stars';
import type { StarsByPlace } from './shape';
import text from './text.json';

/** More bars than this are no picture; the table holds every place. */
const MOST_BARS = 25;

export const isEmpty = (shaped: readonly StarsByPlace[]) => shaped.every((row) => row.stock === null);

/** The largest places, and the page's own place wherever it stands. */
export function plot(shaped: readonly StarsByPlace[], options: PlotOptions): SVGSVGElement {
	const { ctx } = options;
	const known = shaped.flatMap((row) => (row.stock === null ? [] : [{ ...row, stock: row.stock }]));
	const rows = known.filter((row, at) => at < MOST_BARS || row.is_current);
	const left = known.length - rows.length;
	return stackedBars(
		{
			bars: rows.map((row) => ({
				key: row.place_id,
				label: row.place,
				href: row.href,
				strong: row.is_current,
				end: [ctx.format.count(row.stock), ...starNotes(row, ctx)].join(' · ')
			})),
			segments: rows.flatMap((row) =>
				starSegments(row.place, row, ctx).map((segment) => ({ ...segment, bar: row.place_id }))
			),
			keys: starKeys(rows, ctx),
			max: Math.max(1, ...rows.map(reach)),
			more: left === 0 ? undefined : phrase(text[ctx.lang].more, { n: ctx.format.count(left) })
		},
		options
	);
}
