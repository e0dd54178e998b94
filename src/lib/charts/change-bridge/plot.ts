import * as Plot from '@observablehq/plot';
import { phrase } from '../../text/phrase';
import { NARROW, type PlotOptions } from '../chart';
import { keyRow } from '../kit/key';
import { ACCENT, INK, MUTED, PAPER, RULE } from '../kit/palette';
import { el, finish } from '../kit/svg';
import { widest, wrap } from '../kit/text-width';
import { axisStart } from './axis-start';
import type { BridgeBarRow } from './shape';
import text from './text.json';

const ROW = 30;
const NARROW_ROW = 46;
const LINE = 17;
const MOST_LABEL = 220;
/** The totals of two days are of one colour, apart from that of the steps. */
const TOTAL = MUTED;

export const isEmpty = (shaped: readonly BridgeBarRow[]) =>
	shaped.every(({ to, from }) => to === 0 && from === 0);

/**
 * A bridge lying on its side, a step a line. What adds is filled, what takes away is hollow, what was only
 * recorded otherwise is dashed: it reads in black and white. Where the axis does not begin at zero, the bars
 * of the totals are visibly cut and a line says so.
 */
export function plot(shaped: readonly BridgeBarRow[], { document, width, ctx }: PlotOptions): SVGSVGElement {
	const t = text[ctx.lang];
	const narrow = width < NARROW;
	const start = axisStart(shaped);
	const high = Math.max(...shaped.flatMap(({ from, to }) => [from, to]));
	const used = (kind: BridgeBarRow['kind'], correction: boolean) =>
		shaped.some((row) => row.kind === kind && row.is_correction === correction);
	const key = keyRow(
		document,
		[
			...(used('adds', false) ? [{ label: t.adds, fill: ACCENT }] : []),
			...(used('takes', false) ? [{ label: t.takes, fill: PAPER, stroke: ACCENT }] : []),
			...(shaped.some((row) => row.is_correction)
				? [{ label: t.correction, fill: PAPER, stroke: INK, dash: true }]
				: [])
		],
		width
	);
	const labels = new Map(
		shaped.map(({ key: id, label }) => [id, wrap(label, narrow ? width : MOST_LABEL)] as const)
	);
	const ends = narrow ? 4 : Math.ceil(widest(shaped.map((row) => row.text))) + 14;
	const left = narrow ? 2 : Math.ceil(widest([...labels.values()].flat())) + 14;
	const row = narrow ? NARROW_ROW : ROW;
	const notes = start > 0 ? wrap(phrase(t.broken, { start: ctx.format.count(start) }), width - 4) : [];
	const foot = 8 + notes.length * LINE;
	const insets = narrow ? { insetTop: 22, insetBottom: 4 } : { insetTop: 5, insetBottom: 5 };
	const bodyHeight = shaped.length * row;
	const x1 = (bar: BridgeBarRow) => (bar.kind === 'total' ? start : Math.min(bar.from, bar.to));
	const x2 = (bar: BridgeBarRow) => Math.max(bar.from, bar.to);
	const style = (rows: readonly BridgeBarRow[], fill: string, stroke: string, dash?: string) =>
		Plot.barX(rows, {
			x1,
			x2,
			y: 'key',
			fill,
			stroke,
			strokeWidth: 1.5,
			strokeDasharray: dash,
			title,
			...insets
		});
	function title(bar: BridgeBarRow): string {
		return `${bar.label}: ${bar.text}`;
	}
	const of = (kind: BridgeBarRow['kind'], correction = false) =>
		shaped.filter((bar) => bar.kind === kind && bar.is_correction === correction);
	const svg = Plot.plot({
		document,
		width,
		height: key.height + bodyHeight + foot,
		marginTop: key.height,
		marginBottom: foot,
		marginLeft: left,
		marginRight: ends,
		x: { domain: [start, high], axis: null },
		y: { domain: shaped.map((bar) => bar.key), type: 'band', axis: null, padding: 0, round: false },
		marks: [
			style(of('total'), TOTAL, TOTAL),
			style(of('adds'), ACCENT, ACCENT),
			style(of('takes'), PAPER, ACCENT),
			style(of('adds', true), '#dce9f7', INK, '3 2'),
			style(of('takes', true), PAPER, INK, '3 2'),
			Plot.tickX(
				shaped.filter(({ kind }) => kind === 'leaves'),
				{ x: 'to', y: 'key', stroke: ACCENT, strokeWidth: 3, title, ...insets }
			),
			Plot.text(shaped, {
				x: (bar: BridgeBarRow) => (narrow ? start : x2(bar)),
				y: 'key',
				text: narrow ? (bar: BridgeBarRow) => `${labels.get(bar.key)?.join(' ')}: ${bar.text}` : 'text',
				href: narrow ? 'href' : undefined,
				textAnchor: 'start',
				dx: narrow ? 0 : 8,
				fontSize: 13,
				fontWeight: 600,
				fill: (bar: BridgeBarRow) => (narrow && bar.href ? ACCENT : INK),
				...(narrow ? { dy: 3 - row / 2, lineAnchor: 'top' as const } : {})
			}),
			...(narrow
				? []
				: [
						...[false, true].map((isTotal) =>
							Plot.text(
								shaped.filter(({ kind }) => (kind === 'total') === isTotal),
								{
									x: start,
									y: 'key',
									text: (bar: BridgeBarRow) => labels.get(bar.key)?.join('\n'),
									lineHeight: LINE / 13,
									href: 'href',
									fill: (bar: BridgeBarRow) => (bar.href ? ACCENT : INK),
									fontWeight: isTotal ? 700 : undefined,
									textAnchor: 'end',
									dx: -12,
									fontSize: 13
								}
							)
						)
					])
		]
	}) as SVGSVGElement;
	const at = (value: number) =>
		left + ((value - start) / Math.max(1e-9, high - start)) * (width - left - ends);
	const top = (index: number) => key.height + index * row;
	shaped.forEach((bar, index) => {
		// From the end of a bar down to the next: the total the step left behind. It would cross labels above bars.
		if (!narrow && index < shaped.length - 1)
			svg.append(
				el(document, 'path', {
					d: `M${fixed(at(bar.to))} ${fixed(top(index + 1) - insets.insetBottom)}V${fixed(top(index + 1) + insets.insetTop)}`,
					stroke: RULE,
					'stroke-width': 1.5
				})
			);
		if (bar.kind === 'total' && start > 0)
			svg.append(
				breakMark(
					document,
					left + 14,
					top(index) + insets.insetTop,
					row - insets.insetTop - insets.insetBottom
				)
			);
	});
	notes.forEach((note, index) =>
		svg.append(
			el(
				document,
				'text',
				{
					x: 2,
					y: key.height + bodyHeight + 4 + (index + 1) * LINE - 4,
					fill: MUTED,
					'text-anchor': 'start'
				},
				[note]
			)
		)
	);
	svg.append(key.node);
	return finish(svg);
}

const fixed = (value: number) => Math.round(value * 100) / 100;

/** Two slanted cuts through a bar whose beginning is left out. */
function breakMark(document: Document, x: number, y: number, height: number): SVGElement {
	const cut = (dx: number) =>
		`M${fixed(x + dx)} ${fixed(y + height + 3)}L${fixed(x + dx + 6)} ${fixed(y - 3)}`;
	return el(document, 'path', { d: `${cut(0)}${cut(7)}`, stroke: PAPER, 'stroke-width': 3, fill: 'none' });
}
