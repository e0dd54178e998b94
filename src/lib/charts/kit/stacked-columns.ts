import * as Plot from '@observablehq/plot';
import type { PlotOptions } from '../chart';
import { keyRow, type KeyItem } from './key';
import { ACCENT, INK, inkOn, MUTED } from './palette';
import { outOfTabOrder } from './slice-links';
import { finish } from './svg';
import { textWidth, widest, wrap } from './text-width';

export interface ColumnSegment {
	/** Key of the column. */
	readonly column: string;
	readonly from: number;
	readonly to: number;
	readonly fill: string;
	readonly stroke?: string;
	readonly dash?: boolean;
	readonly text: string;
	readonly title: string;
	/** What choosing the piece shows. */
	readonly href?: string | null;
}

export interface Column {
	readonly key: string;
	readonly label: string;
	readonly href?: string | null;
	/** Height of the column's top, where its head is written. */
	readonly top: number;
	/** Lines over the column, the first one strong. */
	readonly head: readonly string[];
}

export interface StackedColumns {
	readonly columns: readonly Column[];
	readonly segments: readonly ColumnSegment[];
	readonly keys: readonly KeyItem[];
	readonly max: number;
}

const BODY = 240;
const LINE = 17;

/** Whether the columns' labels and heads have room side by side in this width. */
export function columnsFit(columns: readonly Column[], width: number): boolean {
	const texts = columns.flatMap(({ label, head }) => [...label.split(' '), ...head]);
	return columns.length * (widest(texts) + 10) <= width;
}

/** Upright stacked columns with labels below and heads above; fits `columnsFit` only. */
export function stackedColumns(
	{ columns, segments, keys, max }: StackedColumns,
	{ document, width }: PlotOptions
): SVGSVGElement {
	const key = keyRow(document, keys, width);
	const band = width / Math.max(columns.length, 1);
	const labels = new Map(columns.map(({ key: id, label }) => [id, wrap(label, band - 6).join('\n')]));
	const labelLines = Math.max(1, ...[...labels.values()].map((label) => label.split('\n').length));
	const headLines = Math.max(1, ...columns.map(({ head }) => head.length));
	const marginTop = key.height + headLines * LINE + 6;
	const marginBottom = labelLines * LINE + 8;
	const padding = Math.max(0, 1 - Math.min(72, band * 0.72) / band);
	const scale = BODY / max;
	const svg = Plot.plot({
		document,
		width,
		height: marginTop + BODY + marginBottom,
		marginTop,
		marginBottom,
		marginLeft: 0,
		marginRight: 0,
		x: {
			domain: columns.map((column) => column.key),
			type: 'band',
			axis: null,
			paddingInner: padding,
			paddingOuter: padding / 2,
			round: false
		},
		y: { domain: [0, max], axis: null },
		marks: [
			...[false, true].map((isDashed) =>
				Plot.barY(
					segments.filter(({ dash = false }) => dash === isDashed),
					{
						x: 'column',
						y1: 'from',
						y2: 'to',
						fill: 'fill',
						stroke: (segment: ColumnSegment) => segment.stroke ?? '#ffffff',
						strokeDasharray: isDashed ? '3 2' : undefined,
						title: 'title',
						href: 'href'
					}
				)
			),
			Plot.text(
				segments.filter(
					(segment) => (segment.to - segment.from) * scale >= 16 && textWidth(segment.text) <= band
				),
				{
					x: 'column',
					y: (segment: ColumnSegment) => (segment.from + segment.to) / 2,
					text: 'text',
					fill: (segment: ColumnSegment) => inkOn(segment.fill),
					fontSize: 13
				}
			),
			...heads(columns),
			Plot.text(columns, {
				x: 'key',
				y: 0,
				text: (column: Column) => labels.get(column.key),
				href: 'href',
				fill: columns.some(({ href }) => href) ? ({ href }: Column) => (href ? ACCENT : INK) : undefined,
				dy: 6,
				lineAnchor: 'top',
				fontSize: 13,
				lineHeight: LINE / 13
			}),
			Plot.ruleY([0], { stroke: INK })
		]
	}) as SVGSVGElement;
	outOfTabOrder(svg);
	svg.append(key.node);
	return finish(svg);
}

/** A strong first line over quiet ones; one mark for each number of lines, because Plot's dy is constant. */
function heads(columns: readonly Column[]) {
	const shared = { x: 'key', y: 'top', lineAnchor: 'bottom' } as const;
	return [...new Set(columns.map(({ head }) => head.length))].flatMap((lines) => {
		const some = columns.filter(({ head }) => head.length === lines);
		const first = (column: Column) => column.head[0] ?? '';
		const others = (column: Column) => column.head.slice(1).join('\n');
		return [
			Plot.text(some, { ...shared, text: first, dy: -6 - (lines - 1) * LINE, fontSize: 14, fontWeight: 600 }),
			Plot.text(some, { ...shared, text: others, dy: -6, fontSize: 13, lineHeight: LINE / 13, fill: MUTED })
		];
	});
}
