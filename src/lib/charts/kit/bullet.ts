import { grammar, textOf, UNIT_OF, type Clause, type Qualifier, type Spoken } from '../../text/grammar';
import type { ChartContext } from '../chart';
import words from './bullet.json';
import { ACCENT, INK, MUTED } from './palette';
import type { Status } from './status';
import { el } from './svg';

/** A target with what is known of its actual value, in the target's own unit. */
export interface TargetRow {
	readonly target_id: string;
	readonly label: string;
	/** products, producers, communes, count or percent (0–100). */
	readonly unit: string;
	readonly actual: number | null;
	/** How the actual is stated; left out, exactly. */
	readonly qualifier?: Qualifier;
	/** The goal, or the lower bound of a range. */
	readonly goal: number;
	readonly upper: number | null;
	/** `>=` or `>`. */
	readonly comparator: string;
	/** Where the straight path should be today. */
	readonly expected: number | null;
	readonly status: Status;
	/** Actual − goal, percentage points for percent. */
	readonly gap: number | null;
	readonly actual_as_of: string | null;
	readonly source_id: string | null;
	/** Why there is no actual. */
	readonly reason: string | null;
}

/** Bars end here with a mark; numbers are never capped. */
export const MOST_OF_GOAL = 1.5;

export const bulletWords = (ctx: ChartContext) => words[ctx.lang];

export function amount({ unit }: TargetRow, value: number, { format }: ChartContext): string {
	if (unit === 'percent') return format.percent(value);
	return Number.isInteger(value) ? format.count(value) : format.decimal(value);
}

/** A number of a sentence in the target's unit. */
export const amountSaid = (row: TargetRow, value: number, ctx: ChartContext): Spoken => ({
	value,
	text: amount(row, value, ctx)
});

/** "hơn 17.000", "chưa có số liệu": what has been reached, as its publication states it. */
export function actualSaid(row: TargetRow, ctx: ChartContext): Clause {
	const g = grammar(ctx.lang);
	return row.actual === null
		? [g.missing]
		: g.stated(amountSaid(row, row.actual, ctx), row.qualifier ?? 'exact');
}

/** What the goal counts, beside the goal: "sản phẩm"; nothing for shares and plain counts. */
export function unitWord({ unit, goal }: TargetRow, { lang }: ChartContext): string {
	const counted = UNIT_OF[unit];
	return counted ? grammar(lang).noun(counted, goal) : '';
}

/** "≥ 500", "> 230" or "400–500". */
export function goalSaid(row: TargetRow, ctx: ChartContext): Clause {
	const goal = amountSaid(row, row.goal, ctx);
	if (row.upper !== null) return [goal, '–', amountSaid(row, row.upper, ctx)];
	return [`${row.comparator === '>' ? '>' : '≥'}\u00a0`, goal];
}

export const goalText = (row: TargetRow, ctx: ChartContext): string => textOf(goalSaid(row, ctx));

/** "thiếu 88", "vượt 3,2 điểm %", or empty where the goal is met exactly or nothing is known. */
export function gapText({ gap, unit, qualifier }: TargetRow, { lang }: ChartContext): string {
	if (gap === null || gap === 0) return '';
	const of = unit === 'percent' ? 'percentage_point' : null;
	return textOf(grammar(lang).apart(gap, of, (number) => number, qualifier));
}

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/**
 * Bullet bar after Stephen Few: bar from zero, goal as a short upright line, and a thin second
 * mark where the straight path should be today. Scale: 0 to 150 % of the goal.
 */
export function bulletBar(document: Document, row: TargetRow, { x, y, width, height }: Box): SVGElement {
	const at = (value: number) =>
		x + (width * Math.min(Math.max(value / row.goal, 0), MOST_OF_GOAL)) / MOST_OF_GOAL;
	const goal = at(row.goal);
	const parts = [
		el(document, 'rect', { x, y, width: goal - x, height, fill: '#dde3e9' }),
		el(document, 'rect', { x: goal, y, width: x + width - goal, height, fill: '#eff2f5' })
	];
	if (row.upper !== null) {
		parts.push(el(document, 'rect', { x: goal, y, width: at(row.upper) - goal, height, fill: '#c3ccd5' }));
	}
	if (row.actual !== null) {
		parts.push(
			el(document, 'rect', {
				x,
				y: y + height * 0.3,
				width: at(row.actual) - x,
				height: height * 0.4,
				fill: ACCENT
			})
		);
		if (row.actual > row.goal * MOST_OF_GOAL) {
			const [edge, middle, arm] = [x + width, y + height / 2, height * 0.38];
			const arrow = `M${edge - arm} ${middle - arm}L${edge + arm * 0.4} ${middle}L${edge - arm} ${middle + arm}z`;
			parts.push(el(document, 'path', { d: arrow, fill: ACCENT, stroke: '#ffffff', 'stroke-width': 1.5 }));
		}
	} else {
		parts.push(
			el(document, 'path', {
				d: `M${x} ${y + height / 2}H${x + width}`,
				stroke: MUTED,
				'stroke-dasharray': '2 4'
			})
		);
	}
	if (row.expected !== null) {
		const path = at(row.expected);
		parts.push(
			el(document, 'path', {
				d: `M${path.toFixed(2)} ${y - 2}V${y + height + 2}`,
				stroke: INK,
				'stroke-width': 1.25,
				'stroke-dasharray': '3 2'
			})
		);
	}
	parts.push(
		el(document, 'path', {
			d: `M${goal.toFixed(2)} ${y + height * 0.1}V${y + height * 0.9}`,
			stroke: INK,
			'stroke-width': 3
		})
	);
	return el(document, 'g', {}, parts);
}
