import type { MapPlace } from '../tile-map/rows';
import { INK, MUTED, SEQUENCE } from './palette';
import { el } from './svg';
import { textWidth } from './text-width';

const SWATCH = { width: 26, height: 16 };
const LINE = 24;

/** Outline of the place the page is about, drawn over all others; the pointer goes through to their links. */
export const CURRENT = { fill: 'none', stroke: INK, 'stroke-width': 2.5, 'pointer-events': 'none' } as const;

/** Diagonal lines in a box: "no data" without a colour and without a pattern's document-wide id. */
export function hatch(
	document: Document,
	x: number,
	y: number,
	width: number,
	height: number,
	gap = 7
): SVGElement {
	let d = '';
	for (let at = gap; at < width + height; at += gap) {
		const [x1, y1] = [x + Math.min(at, width), y + Math.max(0, at - width)];
		const [x2, y2] = [x + Math.max(0, at - height), y + Math.min(at, height)];
		d += `M${x1} ${y1}L${x2} ${y2}`;
	}
	return el(document, 'path', { d, stroke: '#b8c0c8', fill: 'none' });
}

interface Options {
	readonly document: Document;
	readonly width: number;
	/** Words for a place without a value. */
	readonly missing: string;
}

/** The steps that occur, each with the values it holds; wrapped to the width. */
export function mapKey(
	places: readonly MapPlace[],
	{ document, width, missing }: Options
): { node: SVGElement; height: number } {
	const entries = SEQUENCE.flatMap((fill, step) => {
		const inside = places
			.filter((place) => place.step === step)
			.sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
		const [low, high] = [inside[0]?.value_text, inside.at(-1)?.value_text];
		return low && high ? [{ label: low === high ? low : `${low} – ${high}`, fill }] : [];
	});
	const items = places.some((place) => place.step === null)
		? [...entries, { label: missing, fill: '' }]
		: entries;
	let [x, y] = [0, 0];
	const nodes = items.flatMap(({ label, fill }) => {
		const taken = SWATCH.width + 6 + textWidth(label) + 16;
		if (x > 0 && x + taken > width) [x, y] = [0, y + LINE];
		const box = { x: x + 0.5, y: y + 3.5, ...SWATCH };
		const parts = [
			el(document, 'rect', {
				...box,
				fill: fill || '#ffffff',
				stroke: fill ? INK : MUTED,
				'stroke-width': 0.5
			}),
			...(fill ? [] : [hatch(document, box.x, box.y, box.width, box.height)]),
			el(document, 'text', { x: x + SWATCH.width + 6, y: y + 16, fill: MUTED }, [label])
		];
		x += taken;
		return parts;
	});
	return { node: el(document, 'g', {}, nodes), height: items.length === 0 ? 0 : y + LINE };
}
