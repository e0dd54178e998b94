import { MUTED } from './palette';
import { el } from './svg';
import { textWidth } from './text-width';

export interface KeyItem {
	readonly label: string;
	readonly fill: string;
	readonly stroke?: string;
	readonly dash?: boolean;
	/** An upright line instead of a box: a goal. */
	readonly tick?: boolean;
}

const LINE = 22;

/** A row of labelled swatches, wrapped to the width; `height` is what it takes. */
export function keyRow(
	document: Document,
	items: readonly KeyItem[],
	width: number
): { node: SVGElement; height: number } {
	let x = 0;
	let y = 0;
	const nodes = items.map(({ label, fill, stroke, dash, tick }) => {
		const taken = 18 + textWidth(label) + 14;
		if (x > 0 && x + taken > width) {
			x = 0;
			y += LINE;
		}
		const item = el(document, 'g', {}, [
			tick
				? el(document, 'path', { d: `M${x + 6.5} ${y + 2}V${y + 17}`, stroke: fill, 'stroke-width': 2.5 })
				: el(document, 'rect', {
						x: x + 0.5,
						y: y + 3.5,
						width: 12,
						height: 12,
						fill,
						stroke: stroke ?? fill,
						'stroke-dasharray': dash ? '3 2' : null
					}),
			el(document, 'text', { x: x + 18, y: y + 14, fill: MUTED }, [label])
		]);
		x += taken;
		return item;
	});
	return {
		node: el(document, 'g', { 'text-anchor': 'start' }, nodes),
		height: items.length === 0 ? 0 : y + LINE + 6
	};
}
