import * as Plot from '@observablehq/plot';
import { NARROW, type PlotOptions } from '../chart';
import { ACCENT, INK, MUTED, RULE } from '../kit/palette';
import { finish } from '../kit/svg';
import { textWidth } from '../kit/text-width';
import type { SeriesRow } from './shape';
import { valueText } from './value-text';

/** Up to this width only the line is drawn: its numbers stand in the text beside it. */
const SKETCH = 240;

interface Point extends SeriesRow {
	readonly day: Date;
}

/** Actual as a line with dots, from zero; the straight path as a dashed line. */
export function plot(
	shaped: readonly SeriesRow[],
	{ document, width, height, ctx }: PlotOptions
): SVGSVGElement {
	const points: Point[] = shaped.map((row) => ({ ...row, day: new Date(row.date) }));
	const known = points.filter((point) => point.value !== null);
	const path = points.filter((point) => point.expected !== null);
	const isSketch = width <= SKETCH;
	const text = (point: Point) => valueText(point, point.value, ctx);
	const edge = isSketch
		? 4
		: Math.ceil(Math.max(20, ...known.map((point) => textWidth(text(point)) / 2)) + 4);
	const svg = Plot.plot({
		document,
		width,
		height: height ?? (isSketch ? 36 : width < NARROW ? 180 : 240),
		marginTop: isSketch ? 4 : 24,
		marginBottom: isSketch ? 4 : 28,
		marginLeft: edge,
		marginRight: edge,
		x: { type: 'utc', axis: null },
		y: { axis: null, zero: true },
		marks: [
			Plot.ruleY([0], { stroke: RULE }),
			Plot.lineY(path, { x: 'day', y: 'expected', stroke: MUTED, strokeWidth: 1.25, strokeDasharray: '3 3' }),
			// All points: a period without a figure breaks the line.
			Plot.lineY(points, { x: 'day', y: 'value', stroke: ACCENT, strokeWidth: 2 }),
			Plot.dot(isSketch ? known.slice(-1) : known, {
				x: 'day',
				y: 'value',
				r: isSketch ? 2.5 : 3.5,
				fill: ACCENT,
				title: (point: Point) => `${point.label}: ${text(point)}`
			}),
			...(isSketch
				? []
				: [
						Plot.text(spaced(known, width / 8), {
							x: 'day',
							y: 'value',
							text,
							dy: -8,
							lineAnchor: 'bottom',
							fontSize: 13,
							fontWeight: 600,
							fill: INK,
							stroke: '#ffffff',
							strokeWidth: 4
						}),
						Plot.text(spaced(points, width / 6), {
							x: 'day',
							y: 0,
							text: 'label',
							dy: 8,
							lineAnchor: 'top',
							fontSize: 12,
							fill: MUTED
						})
					])
		]
	}) as SVGSVGElement;
	return finish(svg);

	/** First and last always, those between where `gap` px are free on both sides. */
	function spaced(all: readonly Point[], gap: number): Point[] {
		const [first, last] = [points[0], points.at(-1)];
		if (!first || !last) return [];
		const scale = (width - 2 * edge) / Math.max(1, last.day.getTime() - first.day.getTime());
		const at = (point: Point) => (point.day.getTime() - first.day.getTime()) * scale;
		const kept: Point[] = [];
		const end = all.at(-1);
		for (const point of all) {
			const before = kept.at(-1);
			const isClear = !before || at(point) - at(before) >= gap;
			if (point === end || (isClear && end && at(end) - at(point) >= gap)) kept.push(point);
		}
		return kept;
	}
}
