import { INK, MUTED } from '../kit/palette';
import { el } from '../kit/svg';
import { textWidth } from '../kit/text-width';
import type { SeriesRow } from './shape';

export interface Point extends SeriesRow {
	readonly day: Date;
}

/** Height in px of a value over its year. */
export const ENDS = 40;
const GAP = 12;

interface Options {
	readonly document: Document;
	readonly width: number;
	readonly height: number;
	/** Horizontal position of a point. */
	readonly at: (point: Point) => number;
	readonly text: (point: Point) => string;
}

/** First and last value with their years under a sketch's line, each below its point as far as there is room. */
export function seriesEnds(
	known: readonly Point[],
	{ document, width, height, at, text }: Options
): SVGElement[] {
	const [first, last] = [known[0], known.at(-1)];
	if (!first || !last) return [];
	const taken = (point: Point) => Math.max(textWidth(text(point), 13), textWidth('0000', 12));
	const left = taken(first) / 2;
	const right = taken(last) / 2;
	const apart = left + right + GAP;
	const firstAt = Math.min(Math.max(at(first), left), width - right - apart);
	const lastAt = Math.min(Math.max(at(last), firstAt + apart), width - right);
	return [
		{ point: first, x: firstAt },
		{ point: last, x: lastAt }
	].flatMap(({ point, x }) => [
		el(document, 'text', { x, y: height - 21, 'text-anchor': 'middle', 'font-weight': 600, fill: INK }, [
			text(point)
		]),
		el(document, 'text', { x, y: height - 5, 'text-anchor': 'middle', 'font-size': 12, fill: MUTED }, [
			point.date.slice(0, 4)
		])
	]);
}
