import { grammar } from '../../text/grammar';
import { MISSING } from '../../ui/table';
import { NARROW, type PlotOptions } from '../chart';
import { ACCENT, INK, MUTED, RULE, STAR_FILL } from '../kit/palette';
import { el, picture } from '../kit/svg';
import { widest, wrap } from '../kit/text-width';
import { drawn } from './by-measure';
import type { CompareBar } from './shape';

const LINE = 16;
const ROW = 26;
const BAR = 14;
/** Longer names of measures are broken. */
const MOST_LABEL = 168;
const GAP = 14;
/** Between the end of a bar and its number. */
const BEFORE_TEXT = 5;

export const isEmpty = (shaped: readonly CompareBar[]) => drawn(shaped).length === 0;

/** Where one number is drawn: bar from `x`, middle of the line at `y`. */
interface Spot {
	readonly x: number;
	readonly y: number;
}

/**
 * Bars on one scale. Wide: a measure a line, a panel a column, so that the eye runs down a column
 * and across a measure. Narrow: the columns of a measure under its name.
 */
export function plot(shaped: readonly CompareBar[], options: PlotOptions): SVGSVGElement {
	return options.width < NARROW ? stacked(shaped, options) : panels(shaped, options);
}

const largest = (measures: readonly (readonly CompareBar[])[]) =>
	Math.max(1e-9, ...measures.flat().map(({ value }) => value ?? 0));

/** A bar with its number, and the upright line of the reference; a missing number is a sign, never a bar of no length. */
function mark(
	{ document, ctx }: PlotOptions,
	row: CompareBar,
	reference: number | null,
	scale: number,
	{ x, y }: Spot
) {
	const label = `${row.column_label}, ${row.measure_label}`;
	const title = row.value === null ? `${label}: ${grammar(ctx.lang).missing}` : `${label}: ${row.text}`;
	const length = (row.value ?? 0) * scale;
	const nodes: (SVGElement | null)[] = [
		el(document, 'title', {}, [title]),
		row.value === null
			? null
			: el(document, 'rect', {
					x,
					y: y - BAR / 2,
					width: Math.max(length, 0.5),
					height: BAR,
					fill: row.is_reference ? ACCENT : STAR_FILL[3],
					stroke: row.is_reference ? ACCENT : STAR_FILL[4]
				}),
		row.is_reference || reference === null
			? null
			: el(document, 'path', {
					d: `M${Math.round((x + reference * scale) * 100) / 100} ${y - BAR / 2 - 3}v${BAR + 6}`,
					stroke: INK,
					'stroke-width': 1.5
				}),
		el(
			document,
			'text',
			{
				x: x + textStart(length, row.is_reference || reference === null ? 0 : reference * scale, row.value),
				y: y + 4.5,
				fill: row.value === null ? MUTED : INK,
				'font-weight': row.is_reference ? 600 : null
			},
			[row.value === null ? MISSING : row.text]
		)
	];
	return el(
		document,
		'g',
		{},
		nodes.filter((node) => node !== null)
	);
}

/** The number stands after its bar, and after the reference's line where that would cross it. */
function textStart(length: number, line: number, value: number | null): number {
	const end = value === null ? 0 : length;
	const isCrossed = line > end - 1 && line < end + 40;
	return (isCrossed ? line : end) + BEFORE_TEXT;
}

function panels(shaped: readonly CompareBar[], options: PlotOptions): SVGSVGElement {
	const { document, width } = options;
	const measures = drawn(shaped);
	const columns = measures[0] ?? [];
	const labels = measures.map(([row]) => wrap(row?.measure_label ?? '', MOST_LABEL));
	const left = Math.ceil(widest(labels.flat())) + 12;
	const panel = (width - left) / columns.length;
	const numbers = widest(measures.flat().map((row) => row.text)) + BEFORE_TEXT;
	// The line of the reference may push a number aside: room for that as well.
	const scale = Math.max(8, panel - GAP - numbers - BEFORE_TEXT) / largest(measures);
	const heads = columns.map((row) => wrap(row.column_label, panel - GAP));
	const top = Math.max(...heads.map((lines) => lines.length)) * LINE + 8;
	const heights = labels.map((lines) => Math.max(ROW, lines.length * LINE + 8));
	const svg = picture(document, width, top + heights.reduce((sum, height) => sum + height, 0) + 4);
	heads.forEach((lines, at) =>
		lines.forEach((line, n) =>
			svg.append(
				el(
					document,
					'text',
					{ x: left + at * panel, y: 13 + n * LINE, 'font-weight': columns[at]!.is_reference ? 700 : 400 },
					[line]
				)
			)
		)
	);
	columns.forEach((_, at) => {
		const x = left + at * panel - 0.5;
		svg.append(
			el(document, 'path', {
				d: `M${Math.round(x * 100) / 100} ${top - 2}V${top + sum(heights)}`,
				stroke: RULE
			})
		);
	});
	let y = top;
	measures.forEach((rows, at) => {
		const middle = y + heights[at]! / 2;
		const lines = labels[at]!;
		lines.forEach((line, n) =>
			svg.append(
				el(
					document,
					'text',
					{
						x: left - 10,
						y: middle + 4.5 + (n - (lines.length - 1) / 2) * LINE,
						'text-anchor': 'end',
						fill: MUTED
					},
					[line]
				)
			)
		);
		const reference = rows.find((row) => row.is_reference)?.value ?? null;
		rows.forEach((row, column) =>
			svg.append(mark(options, row, reference, scale, { x: left + column * panel, y: middle }))
		);
		y += heights[at]!;
	});
	return svg;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function stacked(shaped: readonly CompareBar[], options: PlotOptions): SVGSVGElement {
	const { document, width } = options;
	const measures = drawn(shaped);
	const names = (measures[0] ?? []).map((row) => row.column_label);
	const left = Math.min(Math.ceil(widest(names)) + 8, width / 3);
	const numbers = widest(measures.flat().map((row) => row.text)) + BEFORE_TEXT;
	const scale = (width - left - numbers - BEFORE_TEXT) / largest(measures);
	const line = 22;
	const block = (rows: readonly CompareBar[]) => 26 + rows.length * line;
	const svg = picture(document, width, sum(measures.map(block)));
	let y = 0;
	for (const rows of measures) {
		svg.append(el(document, 'text', { x: 0, y: y + 17, 'font-weight': 600 }, [rows[0]?.measure_label ?? '']));
		const reference = rows.find((row) => row.is_reference)?.value ?? null;
		rows.forEach((row, at) => {
			const middle = y + 26 + at * line + line / 2 - 2;
			const [name = '', ...rest] = wrap(row.column_label, left - 8);
			svg.append(
				el(document, 'text', { x: 0, y: middle + 4.5, fill: MUTED }, [rest.length > 0 ? `${name} …` : name]),
				mark(options, row, reference, scale, { x: left, y: middle })
			);
		});
		y += block(rows);
	}
	return svg;
}
