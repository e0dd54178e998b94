import * as Plot from '@observablehq/plot';
import { NARROW, type PlotOptions } from '../../charts/chart';
import { ACCENT, INK, MUTED, RULE } from '../../charts/kit/palette';
import { finish } from '../../charts/kit/svg';
import { textWidth, widest } from '../../charts/kit/text-width';
import { seriesFill } from './series-fill';
import type { ChartSpec, Point } from './spec';

const HEIGHT = 260;
const LINE = 16;

interface Placed extends Point {
	readonly at: number;
	readonly fill: string;
}

/** Lines over days or years, from zero, each named at its end with its last number. */
export function drawLine({ points, series }: ChartSpec, { document, width }: PlotOptions): SVGSVGElement {
	const placed = points
		.map((point): Placed => ({
			...point,
			at: timeOf(point),
			fill: point.series === null ? ACCENT : seriesFill(series.indexOf(point.series))
		}))
		.sort((a, b) => a.at - b.at);
	const lines = Map.groupBy(placed, (point) => point.series);
	const ends = [...lines.values()].flatMap((line) => line.slice(-1));
	const endText = (point: Point) => (point.series === null ? point.yText : `${point.series}: ${point.yText}`);
	const isNarrow = width < NARROW;
	const right = Math.min(widest(ends.map(endText)) + 14, width * (isNarrow ? 0.4 : 0.3));
	const left = Math.ceil(Math.max(20, textWidth(placed[0]?.xText ?? '') / 2 + 2));
	const values = placed.map(({ y }) => y);
	const top = Math.max(0, ...values);
	const bottom = Math.min(0, ...values);
	const scale = (HEIGHT - 60) / Math.max(top - bottom, Number.MIN_VALUE);
	const labels = spread(ends.map((end) => (top - end.y) * scale));
	const first = placed[0]?.at ?? 0;
	const last = placed.at(-1)?.at ?? 1;
	const xScale = (width - left - right) / Math.max(1, last - first);
	const moments = spaced([...new Map(placed.map((point) => [point.at, point])).values()], (a, b) => {
		const room = (b.at - a.at) * xScale;
		return room >= (textWidth(a.xText) + textWidth(b.xText)) / 2 + 12;
	});
	const svg = Plot.plot({
		document,
		width,
		height: HEIGHT,
		marginTop: 24,
		marginBottom: 36,
		marginLeft: left,
		marginRight: right,
		x: { type: 'linear', domain: [first, last], axis: null },
		y: { domain: [bottom, top], axis: null },
		marks: [
			Plot.ruleY([0], { stroke: RULE }),
			Plot.lineY(placed, { x: 'at', y: 'y', z: 'series', stroke: 'fill', strokeWidth: 2 }),
			Plot.dot(placed, {
				x: 'at',
				y: 'y',
				r: placed.length > 120 ? 1.5 : 3,
				fill: 'fill',
				title: (point: Placed) =>
					[point.series, point.xText, point.yText].filter((each) => each !== null).join(': ')
			}),
			...ends.map((end, at) =>
				Plot.text([end], {
					x: 'at',
					y: 'y',
					text: endText,
					dx: 9,
					dy: (labels[at] ?? 0) - (top - end.y) * scale,
					textAnchor: 'start',
					fontSize: 13,
					fill: INK
				})
			),
			Plot.text(moments, {
				x: 'at',
				y: bottom,
				text: 'xText',
				dy: 10,
				lineAnchor: 'top',
				fontSize: 12,
				fill: MUTED
			})
		]
	}) as SVGSVGElement;
	return finish(svg);
}

/** Days as milliseconds, years as such. */
function timeOf({ x }: Point): number {
	return typeof x === 'number' ? x : Date.parse(String(x));
}

/** Heights of labels moved apart so far that no two overlap, in their order. */
function spread(heights: readonly number[]): number[] {
	const order = heights.map((height, at) => ({ height, at })).sort((a, b) => a.height - b.height);
	let free = -Infinity;
	const moved: number[] = [];
	for (const { height, at } of order) {
		moved[at] = Math.max(height, free);
		free = moved[at] + LINE;
	}
	return moved;
}

/** First and last always, those between where there is room on both sides. */
function spaced<T>(all: readonly T[], fits: (before: T, after: T) => boolean): T[] {
	const kept: T[] = [];
	const end = all.at(-1);
	for (const one of all) {
		const before = kept.at(-1);
		const isClear = before === undefined || fits(before, one);
		if (one === end || (isClear && end !== undefined && fits(one, end))) kept.push(one);
	}
	if (kept.length > 2 && end !== undefined && !fits(kept.at(-2)!, end)) kept.splice(-2, 1);
	return kept;
}
