import type { PlotOptions } from '../chart';
import { ACCENT, INK, MUTED, RULE } from '../kit/palette';
import { statusMark, STATUSES, statusWords } from '../kit/status';
import { el, linked, picture } from '../kit/svg';
import { MISSING, NOT_APPLICABLE } from '../../ui/table';
import { textWidth, widest, wrap } from '../kit/text-width';
import { byPlace, yearsOf, type AttainmentCell } from './rows';

const ROW = 26;
const LINE = 17;
const MARK = 14;
/** Longer names are broken: on a phone they must leave room for the newest years. */
const MOST_NAME = 128;
/** Width of a phone's figure: the key must not have to be scrolled to. */
const SEEN = 340;

/** Places down, years across, newest first; in each cell a shape and the value. Its own width: it scrolls on phones. */
export const widths = (shaped: readonly object[]) => ({
	scroll: layout(shaped as readonly AttainmentCell[]).width
});

function layout(cells: readonly AttainmentCell[]) {
	const years = yearsOf(cells);
	const names = byPlace(cells).map((row) => wrap(row[0]?.place ?? '', MOST_NAME));
	const left = Math.ceil(widest(names.flat())) + 12;
	const column = Math.max(72, Math.ceil(widest(cells.map(shortText), 14)) + MARK + 22);
	return { years, names, left, column, width: Math.max(SEEN, left + years.length * column) };
}

/** What a cell says: its value, or why there is none. */
function shortText({ status, value_text }: AttainmentCell): string {
	if (value_text !== null) return value_text;
	return status === 'no_target' ? NOT_APPLICABLE : MISSING;
}

export function plot(shaped: readonly AttainmentCell[], { document, ctx }: PlotOptions): SVGSVGElement {
	const { years, names, left, column, width } = layout(shaped);
	const rows = byPlace(shaped);
	const heights = names.map((lines) => ROW + (lines.length - 1) * LINE);
	const key = keys();
	const top = key.height + 26;
	const svg = picture(document, width, top + heights.reduce((sum, height) => sum + height, 4));
	svg.setAttribute('font-size', '14');
	svg.append(...key.nodes);
	years.forEach((year, at) =>
		svg.append(
			el(document, 'text', { x: left + at * column, y: top - 8, 'font-weight': 600 }, [String(year)])
		)
	);
	svg.append(el(document, 'path', { d: `M0 ${top}H${width}`, stroke: INK }));
	let y = top;
	rows.forEach((cells, at) => {
		const height = heights[at] ?? ROW;
		names[at]?.forEach((line, below) =>
			svg.append(el(document, 'text', { x: 0, y: y + 18 + below * LINE, 'font-size': 13 }, [line]))
		);
		const newest = cells.findLast((cell) => cell.href !== null);
		for (const cell of cells) {
			const node = drawn(cell, left + years.indexOf(cell.year) * column, y);
			// One stop of the Tab key a place; the other cells' links are in the table.
			if (cell !== newest && cell.href !== null) node.setAttribute('tabindex', '-1');
			svg.append(node);
		}
		svg.append(el(document, 'path', { d: `M0 ${y + height}H${width}`, stroke: RULE, 'stroke-width': 0.5 }));
		y += height;
	});
	return svg;

	function drawn(cell: AttainmentCell, x: number, y: number): SVGElement {
		const said = [
			`${cell.place} ${cell.year}`,
			statusWords[ctx.lang][cell.status],
			cell.value_text,
			cell.goal_text,
			cell.reason
		];
		const parts = [
			el(document, 'title', {}, [said.filter(Boolean).join(' · ')]),
			// The whole cell is the target of pointer and finger, not the letters alone.
			el(document, 'rect', { x: x - 4, y: y + 1, width: column, height: ROW - 2, fill: '#ffffff' }),
			...(cell.status === 'no_target' ? [] : [statusMark(document, cell.status, x, y + 6, MARK)]),
			el(document, 'text', { x: x + MARK + 6, y: y + 18, fill: cell.href ? ACCENT : MUTED }, [
				shortText(cell)
			])
		];
		return linked(document, cell.href, el(document, 'g', {}, parts));
	}

	/** Shapes with their words, for the statuses that occur. */
	function keys() {
		const used = STATUSES.filter((status) => shaped.some((cell) => cell.status === status));
		let [x, y] = [0, 0];
		const nodes = used.map((status) => {
			const word = statusWords[ctx.lang][status];
			const taken = MARK + 6 + textWidth(word, 13) + 18;
			if (x > 0 && x + taken > SEEN) [x, y] = [0, y + 22];
			const item = el(document, 'g', {}, [
				statusMark(document, status, x, y + 3, MARK),
				el(document, 'text', { x: x + MARK + 6, y: y + 15, 'font-size': 13, fill: MUTED }, [word])
			]);
			x += taken;
			return item;
		});
		return { nodes, height: used.length === 0 ? 0 : y + 26 };
	}
}
