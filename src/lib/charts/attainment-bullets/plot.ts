import { textOf } from '../../text/grammar';
import { NARROW, type ChartContext, type PlotOptions } from '../chart';
import { actualSaid, bulletBar, gapText, goalText, unitWord, type TargetRow } from '../kit/bullet';
import { MUTED, RULE } from '../kit/palette';
import { statusMark, statusWords } from '../kit/status';
import { el, picture } from '../kit/svg';
import { wrap } from '../kit/text-width';
import text from './text.json';

const LINE = 18;
const BAR = 20;

/** One bar a target. Wide: label, bar and numbers side by side; narrow: one under the other. */
export function plot(shaped: readonly TargetRow[], { document, width, ctx }: PlotOptions): SVGSVGElement {
	const narrow = width < NARROW;
	const column = narrow
		? { label: width, bar: { x: 4, width: width - 12 }, text: 0 }
		: { label: 220, bar: { x: 236, width: 270 }, text: 526 };
	const nodes: SVGElement[] = [];
	let y = 0;
	const write = (lines: readonly string[], x: number, top: number, attributes = {}) =>
		lines.forEach((line, at) =>
			nodes.push(el(document, 'text', { x, y: top + 14 + at * LINE, ...attributes }, [line]))
		);

	for (const row of shaped) {
		const label = wrap(row.label, column.label);
		const figures = wrap(numbers(row, ctx), narrow ? width : width - column.text);
		const remark = wrap(standing(row, ctx), (narrow ? width : width - column.text) - 20);
		const textTop = narrow ? y + label.length * LINE + BAR + 14 : y;
		const barTop = narrow ? y + label.length * LINE + 6 : y + 4;
		const statusTop = textTop + figures.length * LINE;
		write(label, 0, y);
		nodes.push(bulletBar(document, row, { ...column.bar, y: barTop, height: BAR }));
		write(figures, column.text, textTop, { 'font-weight': 600 });
		nodes.push(statusMark(document, row.status, column.text, statusTop + 2));
		write(remark, column.text + 20, statusTop, { fill: MUTED });
		const bottom = Math.max(y + label.length * LINE, barTop + BAR, statusTop + remark.length * LINE) + 10;
		nodes.push(el(document, 'path', { d: `M0 ${bottom - 4}H${width}`, stroke: RULE, 'stroke-width': 0.5 }));
		y = bottom + 4;
	}
	if (shaped.length > 0) {
		const note = wrap(text[ctx.lang].axis, width, 12);
		note.forEach((line, at) =>
			nodes.push(el(document, 'text', { x: 0, y: y + 12 + at * 16, fill: MUTED, 'font-size': 12 }, [line]))
		);
		y += note.length * 16 + 4;
	}
	const svg = picture(document, width, Math.max(y, 1));
	svg.append(...nodes);
	return svg;
}

function numbers(row: TargetRow, ctx: ChartContext): string {
	return `${textOf(actualSaid(row, ctx))} / ${goalText(row, ctx)} ${unitWord(row, ctx)}`.trim();
}

function standing(row: TargetRow, ctx: ChartContext): string {
	const when = row.actual_as_of ? ctx.format.asOf(row.actual_as_of) : '';
	return [
		statusWords[ctx.lang][row.status],
		gapText(row, ctx),
		row.actual === null ? (row.reason ?? '') : when
	]
		.filter(Boolean)
		.join(' · ');
}
