import * as Plot from '@observablehq/plot';
import { NARROW, type PlotOptions } from '../chart';
import { keyRow, type KeyItem } from './key';
import { ACCENT, INK, inkOn, MUTED } from './palette';
import { outOfTabOrder } from './slice-links';
import { el, finish } from './svg';
import { textWidth, widest, wrap } from './text-width';

export interface BarSegment {
	/** Key of the bar. */
	readonly bar: string;
	readonly from: number;
	readonly to: number;
	readonly fill: string;
	readonly stroke?: string;
	readonly dash?: boolean;
	/** Written inside where there is room. */
	readonly text: string;
	readonly title: string;
	/** What choosing the piece shows. */
	readonly href?: string | null;
}

export interface Bar {
	readonly key: string;
	readonly label: string;
	/** Written at the end of the bar. */
	readonly end: string;
	readonly href?: string | null;
	/** Position of a reference tick. */
	readonly goal?: number | null;
	/** Name in bold: the place the page is about. */
	readonly strong?: boolean;
}

export interface StackedBars {
	readonly bars: readonly Bar[];
	readonly segments: readonly BarSegment[];
	readonly keys: readonly KeyItem[];
	/** Upper end of the scale. */
	readonly max: number;
	/** Written under the last bar: what is not drawn. */
	readonly more?: string;
}

const LINE = 17;
/** Longer labels are broken. */
const MOST_LABEL = 230;

/** Horizontal stacked bars. Wide: label, bar and end text on one line; narrow: texts above the bar. */
export function stackedBars(
	{ bars, segments, keys, max, more }: StackedBars,
	{ document, width }: PlotOptions
): SVGSVGElement {
	const narrow = width < NARROW;
	const key = keyRow(document, keys, width);
	const ends = Math.ceil(widest(bars.map((bar) => bar.end))) + 12;
	const labels = new Map(bars.map((bar) => [bar.key, wrap(bar.label, narrow ? width - ends : MOST_LABEL)]));
	const extra = (Math.max(1, ...[...labels.values()].map((lines) => lines.length)) - 1) * LINE;
	const lineHeight = (narrow ? 46 : 27) + extra;
	const left = narrow ? 1 : Math.ceil(widest([...labels.values()].flat())) + 10;
	const right = narrow ? 1 : ends;
	const foot = more ? LINE + 9 : 0;
	const scale = (width - left - right) / max;
	const tops = new Map<string, number>();
	for (const { bar, to } of segments) tops.set(bar, Math.max(tops.get(bar) ?? 0, to));
	const end = (bar: Bar) => (narrow ? max : (tops.get(bar.key) ?? 0));
	const above = { dy: 3 - lineHeight / 2, lineAnchor: 'top' } as const;
	const insets = { insetTop: narrow ? 22 + extra : 4 + extra / 2, insetBottom: narrow ? 3 : 4 + extra / 2 };
	const svg = Plot.plot({
		document,
		width,
		height: key.height + bars.length * lineHeight + foot,
		marginTop: key.height,
		marginBottom: foot,
		marginLeft: left,
		marginRight: right,
		x: { domain: [0, max], axis: null },
		y: { domain: bars.map((bar) => bar.key), type: 'band', axis: null, padding: 0, round: false },
		marks: [
			...[false, true].map((isDashed) =>
				Plot.barX(
					segments.filter(({ dash = false }) => dash === isDashed),
					{
						x1: 'from',
						x2: 'to',
						y: 'bar',
						fill: 'fill',
						stroke: (segment: BarSegment) => segment.stroke ?? '#ffffff',
						strokeWidth: 1,
						strokeDasharray: isDashed ? '3 2' : undefined,
						title: 'title',
						href: 'href',
						...insets
					}
				)
			),
			Plot.tickX(
				bars.filter((bar) => typeof bar.goal === 'number'),
				{
					x: 'goal',
					y: 'key',
					stroke: INK,
					strokeWidth: 2.5,
					insetTop: insets.insetTop - 4,
					insetBottom: insets.insetBottom - 3
				}
			),
			Plot.text(
				segments.filter(
					(segment) => segment.text && textWidth(segment.text) + 6 <= (segment.to - segment.from) * scale
				),
				{
					x: (segment: BarSegment) => (segment.from + segment.to) / 2,
					y: 'bar',
					text: 'text',
					fill: (segment: BarSegment) => inkOn(segment.fill),
					// The bar's own colour around the letters: a goal's tick must not cross them.
					stroke: 'fill',
					strokeWidth: 4,
					fontSize: 13,
					dy: narrow ? 10 + extra / 2 : 0
				}
			),
			...[false, true].map((isStrong) =>
				Plot.text(
					bars.filter(({ strong = false }) => strong === isStrong),
					{
						x: 0,
						y: 'key',
						text: (bar: Bar) => labels.get(bar.key)?.join('\n'),
						lineHeight: LINE / 13,
						href: 'href',
						fill: (bar: Bar) => (bar.href ? ACCENT : INK),
						fontWeight: isStrong ? 700 : undefined,
						textAnchor: narrow ? 'start' : 'end',
						dx: narrow ? 0 : -8,
						fontSize: 13,
						...(narrow ? above : {})
					}
				)
			),
			Plot.text(bars, {
				x: end,
				y: 'key',
				text: 'end',
				lineHeight: LINE / 13,
				textAnchor: narrow ? 'end' : 'start',
				dx: narrow ? 0 : 8,
				fontSize: 13,
				fill: MUTED,
				fontVariant: 'tabular-nums',
				...(narrow ? above : {})
			})
		]
	}) as SVGSVGElement;
	outOfTabOrder(svg);
	svg.append(key.node);
	if (more) {
		const y = key.height + bars.length * lineHeight + LINE;
		// A plot's texts are anchored in their middle if they do not say otherwise.
		svg.append(el(document, 'text', { x: left, y, fill: MUTED, 'text-anchor': 'start' }, [more]));
	}
	return finish(svg);
}
