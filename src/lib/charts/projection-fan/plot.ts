import * as Plot from '@observablehq/plot';
import { phrase } from '../../text/phrase';
import { NARROW, type PlotOptions } from '../chart';
import { keyRow, type KeyItem } from '../kit/key';
import { ACCENT, INK, MUTED, PAPER, RULE, SEQUENCE } from '../kit/palette';
import { el, finish } from '../kit/svg';
import { widest } from '../kit/text-width';
import { goalLabel } from './chart';
import { endLabels } from './end-labels';
import { amounts, ofKind } from './rows';
import type { FanRow } from './shape';
import text from './text.json';
import { timeAxis } from './time-axis';

const [TINT, BAND] = SEQUENCE;
const HEIGHT = { wide: 360, narrow: 300 };
/** More known points than this carry no number each. */
const MANY = 8;

type Point = FanRow & { readonly at: Date };
const dated = (row: FanRow): Point => ({ ...row, at: new Date(row.day) });

export function isEmpty(shaped: readonly FanRow[]): boolean {
	return ofKind(shaped, 'actual').length + ofKind(shaped, 'draws').length === 0;
}

/**
 * What is known as a line with dots, the straight path dashed, the goal as a rule over its period; from the
 * day of the projection the bands of 90 % and 50 % of the draws and their median. Numbers stand at the marks.
 */
export function plot(
	shaped: readonly FanRow[],
	{ document, width, height, ctx }: PlotOptions
): SVGSVGElement {
	const { lang, format } = ctx;
	const t = text[lang];
	const amount = amounts(shaped, format);
	const isNarrow = width < NARROW;
	const known = ofKind(shaped, 'actual').map(dated);
	const later = ofKind(shaped, 'later').map(dated);
	const path = ofKind(shaped, 'path').map(dated);
	const months = ofKind(shaped, 'draws').map(dated);
	const [goal] = ofKind(shaped, 'goal');
	const last = known.at(-1);
	// The fan opens from the last known value.
	const fan: Point[] =
		last && months.length > 0
			? [{ ...last, q05: last.value, q25: last.value, q75: last.value, q95: last.value }, ...months]
			: months;
	const end = months.at(-1);
	const isWide = end !== undefined && end.q05 !== end.q95;
	const ends = end
		? [
				...(isWide ? [{ value: end.q95 ?? 0, text: amount(end.q95 ?? 0) }] : []),
				{ value: end.value ?? 0, text: phrase(t.middle, { value: amount(end.value ?? 0) }), isStrong: true },
				...(isWide ? [{ value: end.q05 ?? 0, text: amount(end.q05 ?? 0) }] : [])
			]
		: [];
	const right = Math.ceil(widest(ends.map((each) => each.text)) * 1.06) + (ends.length > 0 ? 14 : 24);
	const tall = height ?? (isNarrow ? HEIGHT.narrow : HEIGHT.wide);
	const numbered = known.length > MANY ? known.slice(-1) : known;
	const days = [...known, ...later, ...path, ...months].map(({ at }) => at.getTime());
	const top = Math.max(
		1,
		goal?.upper ?? goal?.value ?? 0,
		...[...known, ...later, ...path].map((row) => row.value ?? 0),
		...months.map((row) => row.q95 ?? 0)
	);
	const axis = timeAxis(Math.min(...days), Math.max(...days), isNarrow, format);
	const marginTop = 48;
	const left = 14 + Math.ceil(widest([amount(top)], 12));
	const isPathLow = (pathMiddle()[0]?.value ?? 0) / (top * 1.04) < 0.2;
	const svg = Plot.plot({
		document,
		width,
		height: tall,
		marginTop,
		marginRight: right,
		marginBottom: 28,
		marginLeft: left,
		x: { type: 'utc', domain: [new Date(Math.min(...days)), new Date(Math.max(...days))], axis: null },
		y: { domain: [0, top * 1.04], ticks: isNarrow ? 4 : 5, tickFormat: amount, label: null },
		marks: [
			Plot.gridY({ stroke: RULE, strokeOpacity: 0.6, ticks: isNarrow ? 4 : 5 }),
			Plot.axisY({
				ticks: isNarrow ? 4 : 5,
				tickFormat: amount,
				label: null,
				tickSize: 0,
				fontSize: 12,
				fill: MUTED
			}),
			Plot.ruleX(axis.starts, { stroke: RULE, strokeOpacity: 0.6 }),
			Plot.axisX(axis.middles, {
				tickFormat: axis.text,
				label: null,
				tickSize: 0,
				fontSize: 12,
				fill: MUTED
			}),
			Plot.areaY(fan, { x: 'at', y1: 'q05', y2: 'q95', fill: TINT }),
			Plot.areaY(fan, { x: 'at', y1: 'q25', y2: 'q75', fill: BAND }),
			Plot.lineY(fan, { x: 'at', y: 'value', stroke: ACCENT, strokeWidth: 1.25, strokeDasharray: '5 3' }),
			Plot.lineY(path, { x: 'at', y: 'value', stroke: MUTED, strokeWidth: 1.25, strokeDasharray: '2 3' }),
			...(goal && goal.value !== null
				? [
						Plot.ruleY([goal.value], {
							x1: new Date(goal.from ?? goal.day),
							x2: new Date(goal.day),
							stroke: INK,
							strokeWidth: 2
						})
					]
				: []),
			...(end && last ? [Plot.ruleX([last.at], { stroke: MUTED, strokeWidth: 1 })] : []),
			Plot.lineY(known, { x: 'at', y: 'value', stroke: ACCENT, strokeWidth: 2 }),
			Plot.dot(known, { x: 'at', y: 'value', r: 3.5, fill: ACCENT, title: titleOf }),
			Plot.dot(later, {
				x: 'at',
				y: 'value',
				r: 4.5,
				fill: PAPER,
				stroke: INK,
				strokeWidth: 2,
				title: titleOf
			}),
			Plot.text(numbered, label({ dy: -9, lineAnchor: 'bottom', fontWeight: 600 })),
			Plot.text(later, label({ dx: 6, dy: -9, textAnchor: 'end', lineAnchor: 'bottom', fontWeight: 700 })),
			Plot.text(pathMiddle(), {
				...{ x: 'at', y: 'value', text: () => t.path, fontSize: 12 },
				// Below the rising line, or above it where the day of the projection is named.
				...(isPathLow ? { dy: -10, textAnchor: 'end' } : { dy: 12, textAnchor: 'start' }),
				...{ fill: MUTED, stroke: PAPER, strokeWidth: 4 }
			})
		]
	}) as SVGSVGElement;
	const y = (value: number) => marginTop + (tall - marginTop - 28) * (1 - value / (top * 1.04));
	svg.append(...endLabels(ends, { document, x: width - right + 8, y, top: marginTop, bottom: tall - 28 }));
	svg.append(keyRow(document, keys(), width).node, ...captions());
	return finish(svg);

	function titleOf(row: Point): string {
		return `${format.date(row.day)}: ${amount(row.value ?? 0)}`;
	}

	function label(more: object) {
		return {
			...{ x: 'at', y: 'value', text: (row: Point) => amount(row.value ?? 0) },
			...{ fontSize: 13, fill: INK, stroke: PAPER, strokeWidth: 4 },
			...more
		};
	}

	function keys(): KeyItem[] {
		return [
			{ label: t.known_key, fill: ACCENT },
			...(isWide
				? [
						{ label: t.wide, fill: TINT, stroke: BAND },
						{ label: t.half, fill: BAND }
					]
				: []),
			...(later.length > 0 ? [{ label: t.later_key, fill: PAPER, stroke: INK }] : [])
		];
	}

	/** Where the straight path is named: a third along, below it. */
	function pathMiddle(): { at: Date; value: number }[] {
		const [from, to] = path;
		if (!from || !to) return [];
		const between = (a: number, b: number) => a + (b - a) / 3;
		return [
			{
				at: new Date(between(from.at.getTime(), to.at.getTime())),
				value: between(from.value ?? 0, to.value ?? 0)
			}
		];
	}

	/** The goal's rule and the day of the projection, named in the picture itself. */
	function captions(): SVGElement[] {
		const said = (
			place: { x: number; y: number; anchor: string; fill: string; weight?: number },
			words: string
		) =>
			el(
				document,
				'text',
				{
					...{
						x: place.x,
						y: place.y,
						'text-anchor': place.anchor,
						fill: place.fill,
						'font-weight': place.weight
					},
					...{ 'paint-order': 'stroke', stroke: PAPER, 'stroke-width': 4 }
				},
				[words]
			);
		const [from, to] = [Math.min(...days), Math.max(...days)];
		const x = (at: Date) => left + ((width - left - right) * (at.getTime() - from)) / Math.max(1, to - from);
		const named: SVGElement[] = [];
		if (goal && goal.value !== null)
			named.push(
				said(
					{ x: left + 4, y: y(goal.value) - 7, anchor: 'start', fill: INK, weight: 700 },
					phrase(t.goal, { goal: goalLabel(goal, format) })
				)
			);
		if (end && last) {
			const isLeft = x(last.at) < width / 2;
			const words = phrase(t.today, { day: format.date(last.day) });
			named.push(
				said(
					{ x: x(last.at) + (isLeft ? 5 : -5), y: tall - 34, anchor: isLeft ? 'start' : 'end', fill: MUTED },
					words
				)
			);
		}
		return named;
	}
}
