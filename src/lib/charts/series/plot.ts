import * as Plot from '@observablehq/plot';
import { NARROW, type PlotOptions } from '../chart';
import { ACCENT, INK, MUTED, RULE } from '../kit/palette';
import { finish } from '../kit/svg';
import { textWidth } from '../kit/text-width';
import { ENDS, seriesEnds, type Point } from './ends';
import type { SeriesRow } from './shape';
import { valueText } from './value-text';

/** Up to this width only the line is drawn, with its first and last number where there is height for them. */
const SKETCH = 240;
/** Height from which a sketch has the two numbers; lower, they stand in the text beside it. */
const SKETCH_WITH_ENDS = 72;

/** Numbers of one day are no development: no line then. */
export function isEmpty(shaped: readonly SeriesRow[]): boolean {
	return new Set(shaped.filter((row) => row.value !== null).map((row) => row.date)).size < 2;
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
	const hasEnds = isSketch && (height ?? 0) >= SKETCH_WITH_ENDS;
	const text = (point: Point) => valueText(point, point.value, ctx);
	const edge = isSketch
		? 4
		: Math.ceil(Math.max(20, ...known.map((point) => textWidth(text(point)) / 2)) + 4);
	const { from, to } = domainOf(shaped);
	const scale = (width - 2 * edge) / Math.max(1, to - from);
	const at = (point: Point) => edge + (point.day.getTime() - from) * scale;
	const svg = Plot.plot({
		document,
		width,
		height: height ?? (isSketch ? 36 : width < NARROW ? 180 : 240),
		marginTop: isSketch ? 4 : 24,
		marginBottom: hasEnds ? ENDS : isSketch ? 4 : 28,
		marginLeft: edge,
		marginRight: edge,
		x: { type: 'utc', domain: [new Date(from), new Date(to)], axis: null },
		y: { axis: null, zero: true },
		marks: [
			Plot.ruleY([0], { stroke: RULE }),
			Plot.lineY(path, { x: 'day', y: 'expected', stroke: MUTED, strokeWidth: 1.25, strokeDasharray: '3 3' }),
			// All points: a period without a figure breaks the line.
			Plot.lineY(points, { x: 'day', y: 'value', stroke: ACCENT, strokeWidth: 2 }),
			Plot.dot(hasEnds ? [known[0], known.at(-1)] : isSketch ? known.slice(-1) : known, {
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
	if (hasEnds && height) svg.append(...seriesEnds(known, { document, width, height, at, text }));
	return finish(svg);

	/** First and last always, those between where `gap` px are free on both sides. */
	function spaced(all: readonly Point[], gap: number): Point[] {
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

/** Ends of the time axis in ms. */
function domainOf(rows: readonly SeriesRow[]): { from: number; to: number } {
	const days = rows.flatMap((row) => [row.date, row.domain_from ?? row.date, row.domain_to ?? row.date]);
	const times = days.map((day) => new Date(day).getTime());
	return { from: Math.min(...times), to: Math.max(...times) };
}
