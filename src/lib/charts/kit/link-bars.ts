import { NARROW, type PlotOptions } from '../chart';
import { keyRow, type KeyItem } from './key';
import { ACCENT, INK, inkOn, MUTED } from './palette';
import { el, linkOf, picture } from './svg';
import { textWidth, widest, wrap } from './text-width';

export interface LinkBarSegment {
	readonly value: number;
	readonly fill: string;
	readonly stroke?: string;
	/** Written inside where there is room. */
	readonly text: string;
}

export interface LinkBar {
	readonly key: string;
	readonly label: string;
	/** Written at the end of the bar. */
	readonly end: string;
	/** What choosing the bar shows; left out, the bar is no link. */
	readonly href?: string | null;
	/** Name of the link, and what is shown when the bar is pointed at. */
	readonly title: string;
	/** Whether the choice made lets it pass; null where none is made. */
	readonly isChosen: boolean | null;
	/** Leads to another place instead of choosing: no mark of choice. */
	readonly leads?: boolean;
	readonly segments: readonly LinkBarSegment[];
}

export interface LinkBars {
	readonly bars: readonly LinkBar[];
	readonly keys: readonly KeyItem[];
	/** Upper end of the scale. */
	readonly max: number;
	/** Written under the last bar: what is not drawn. */
	readonly more?: string;
}

const LINE = 17;
const MOST_LABEL = 230;
/** Bold letters are wider than the estimate for plain ones. */
const BOLD = 1.06;
/** Of a bar that the choice leaves out: pale inside its own outline. */
const LEFT_OUT = 0.25;

/**
 * Horizontal bars, each a link over its whole row. Drawn without Plot: they are drawn anew at every filter, and
 * a page of them must be done within a frame or two. What is chosen has a tick before its name, bold letters
 * and a dark outline; what is left out stays, pale, with its number.
 */
export function linkBars(
	{ bars, keys, max, more }: LinkBars,
	{ document, width }: PlotOptions
): SVGSVGElement {
	const narrow = width < NARROW;
	const key = keyRow(document, keys, width);
	const named = bars.map((bar) => ({ bar, name: bar.isChosen && !bar.leads ? `✓ ${bar.label}` : bar.label }));
	const ends = Math.ceil(widest(bars.map(({ end }) => end))) + 12;
	const room = narrow ? width - ends : MOST_LABEL;
	const lines = named.map(({ name }) => wrap(name, room / BOLD));
	const extra = (Math.max(1, ...lines.map(({ length }) => length)) - 1) * LINE;
	const rowHeight = (narrow ? 46 : 27) + extra;
	const left = narrow ? 1 : Math.ceil(widest(lines.flat()) * BOLD) + 10;
	const scale = (width - left - (narrow ? 1 : ends)) / max;
	const rows = named.map(({ bar }, at) =>
		row(document, bar, lines[at] ?? [], {
			narrow,
			y: key.height + at * rowHeight,
			height: rowHeight,
			left,
			width,
			scale,
			extra
		})
	);
	const foot = more ? LINE + 9 : 0;
	const height = key.height + bars.length * rowHeight + foot;
	const svg = picture(document, width, height);
	svg.append(key.node, ...rows);
	if (more) svg.append(el(document, 'text', { x: left, y: height - 9, fill: MUTED }, [more]));
	return svg;
}

interface RowBox {
	readonly narrow: boolean;
	readonly y: number;
	readonly height: number;
	readonly left: number;
	readonly width: number;
	readonly scale: number;
	readonly extra: number;
}

function row(document: Document, bar: LinkBar, label: readonly string[], box: RowBox): SVGElement {
	const { narrow, y, height, left, width, scale, extra } = box;
	const top = y + (narrow ? 22 + extra : 4 + extra / 2);
	const thick = y + height - (narrow ? 3 : 4 + extra / 2) - top;
	const isOut = bar.isChosen === false;
	const parts: SVGElement[] = [];
	let x = left;
	for (const { value, fill, stroke, text } of bar.segments) {
		const long = value * scale;
		parts.push(
			el(document, 'rect', {
				x,
				y: top,
				width: long,
				height: thick,
				fill,
				'fill-opacity': isOut ? LEFT_OUT : null,
				stroke: isOut ? (stroke ?? fill) : (stroke ?? '#ffffff')
			})
		);
		if (text && textWidth(text) + 6 <= long)
			parts.push(
				el(
					document,
					'text',
					{
						x: x + long / 2,
						y: top + thick / 2,
						dy: '0.35em',
						'text-anchor': 'middle',
						fill: isOut ? INK : inkOn(fill)
					},
					[text]
				)
			);
		x += long;
	}
	if (bar.isChosen && !bar.leads && x > left)
		parts.push(
			el(document, 'rect', {
				x: left,
				y: top,
				width: x - left,
				height: thick,
				fill: 'none',
				stroke: INK,
				'stroke-width': 2
			})
		);
	const middle = y + height / 2;
	const firstLine = narrow ? y + 15 : middle + 4.5 - (extra > 0 ? ((label.length - 1) * LINE) / 2 : 0);
	const name = el(
		document,
		'text',
		{
			'text-anchor': narrow ? 'start' : 'end',
			fill: bar.href ? ACCENT : INK,
			'font-weight': bar.isChosen ? 700 : null
		},
		label.map((line, at) =>
			el(document, 'tspan', { x: narrow ? 0 : left - 8, y: firstLine + at * LINE }, [line])
		)
	);
	const end = el(
		document,
		'text',
		{
			x: narrow ? width : x + 8,
			y: narrow ? y + 15 : middle + 4.5,
			'text-anchor': narrow ? 'end' : 'start',
			fill: MUTED,
			'font-weight': bar.isChosen ? 700 : null
		},
		[bar.end]
	);
	const hit = el(document, 'rect', { x: 0, y, width, height, fill: 'none', 'pointer-events': 'all' });
	const all = [hit, ...parts, name, end];
	return bar.href
		? linkOf(
				document,
				{
					href: bar.href,
					title: bar.title,
					key: bar.key,
					isChosen: bar.leads ? false : bar.isChosen
				},
				all
			)
		: el(document, 'g', {}, [el(document, 'title', {}, [bar.title]), ...all]);
}
