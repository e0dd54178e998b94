import * as Plot from '@observablehq/plot';
import type { PlotOptions } from '../chart';
import { keyRow } from '../kit/key';
import { ACCENT, INK, inkOn } from '../kit/palette';
import { linkTitle, outOfTabOrder, sliceOf } from '../kit/slice-links';
import { finish } from '../kit/svg';
import { textWidth } from '../kit/text-width';
import { GAINS, isKnown, LOSSES, sumOf, type Flow } from './flows';
import type { ChangesRow } from './shape';
import text from './text.json';

const FILL: Readonly<Record<Flow, string>> = {
	new: '#005d9f',
	re_evaluated: '#5289c6',
	upgraded: '#1b7f79',
	downgraded: '#b98a5a',
	lapsed: '#c36900',
	withdrawn: '#7f0005'
};
const BODY = 260;

interface Piece {
	readonly year: string;
	readonly from: number;
	readonly to: number;
	readonly flow: Flow;
	readonly value: number;
	readonly href: string | null;
}

export const isEmpty = (shaped: readonly ChangesRow[]) => !shaped.some(isKnown);

/** Columns from a common zero line: recognitions upwards, losses downwards. */
export function plot(shaped: readonly ChangesRow[], { document, width, ctx }: PlotOptions): SVGSVGElement {
	const t = text[ctx.lang];
	const rows = shaped
		.filter(isKnown)
		.map((row) => ({ row, year: String(row.year), gains: sumOf(row, GAINS), losses: sumOf(row, LOSSES) }));
	const pieces = rows.flatMap(({ row }) => [...stack(row, GAINS, 1), ...stack(row, LOSSES, -1)]);
	const used = [...GAINS, ...LOSSES].filter((flow) => pieces.some((piece) => piece.flow === flow));
	const key = keyRow(
		document,
		used.map((flow) => ({ label: t[flow], fill: FILL[flow] })),
		width
	);
	const [low, high] = [
		Math.max(0, ...rows.map((row) => row.losses)),
		Math.max(1, ...rows.map((row) => row.gains))
	];
	const scale = BODY / (low + high);
	const band = width / Math.max(1, rows.length);
	const padding = Math.max(0.15, 1 - 72 / band);
	const svg = Plot.plot({
		document,
		width,
		height: key.height + BODY + 70,
		marginTop: key.height + 24,
		marginBottom: 46,
		marginLeft: 0,
		marginRight: 0,
		x: {
			domain: rows.map((row) => row.year),
			type: 'band',
			axis: null,
			paddingInner: padding,
			paddingOuter: padding / 2,
			round: false
		},
		y: { domain: [-low, high], axis: null },
		marks: [
			Plot.barY(pieces, {
				x: 'year',
				y1: 'from',
				y2: 'to',
				fill: (piece: Piece) => FILL[piece.flow],
				stroke: '#ffffff',
				strokeWidth: 0.75,
				title: ({ year, flow, value, href }: Piece) =>
					linkTitle(`${year}: ${t[flow]} ${ctx.format.count(value)}`, href, ctx),
				href: 'href'
			}),
			Plot.text(
				pieces.filter(
					(piece) =>
						piece.value * scale >= 17 && textWidth(ctx.format.count(piece.value)) < band * (1 - padding)
				),
				{
					x: 'year',
					y: (piece: Piece) => (piece.from + piece.to) / 2,
					text: (piece: Piece) => ctx.format.count(piece.value),
					fill: (piece: Piece) => inkOn(FILL[piece.flow]),
					fontSize: 13
				}
			),
			Plot.ruleY([0], { stroke: INK }),
			Plot.text(rows, {
				x: 'year',
				y: 'gains',
				text: (row) => ctx.format.signed(row.gains),
				dy: -5,
				lineAnchor: 'bottom',
				fontSize: 13,
				fontWeight: 600
			}),
			Plot.text(
				rows.filter((row) => row.losses > 0),
				{
					x: 'year',
					y: (row) => -row.losses,
					text: (row) => ctx.format.signed(-row.losses),
					dy: 5,
					lineAnchor: 'top',
					fontSize: 13,
					fontWeight: 600
				}
			),
			Plot.text(rows, {
				x: 'year',
				text: 'year',
				frameAnchor: 'bottom',
				dy: 40,
				fontSize: 13,
				href: ({ row }) => sliceOf(row, 'all'),
				fill: rows.some(({ row }) => sliceOf(row, 'all')) ? ACCENT : undefined
			})
		]
	}) as SVGSVGElement;
	outOfTabOrder(svg);
	svg.append(key.node);
	return finish(svg);
}

function stack(row: ChangesRow, flows: readonly Flow[], sign: 1 | -1): Piece[] {
	let from = 0;
	return flows.flatMap((flow) => {
		const value = row[flow] ?? 0;
		if (value === 0) return [];
		const piece = {
			year: String(row.year),
			from: sign * from,
			to: sign * (from + value),
			flow,
			value,
			href: sliceOf(row, flow)
		};
		from += value;
		return [piece];
	});
}
