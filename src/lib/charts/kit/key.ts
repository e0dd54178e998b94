import { INK, MUTED } from './palette';
import { el, linkOf } from './svg';
import { textWidth } from './text-width';

export interface KeyItem {
	readonly label: string;
	readonly fill: string;
	readonly stroke?: string;
	readonly dash?: boolean;
	/** An upright line instead of a box: a goal. */
	readonly tick?: boolean;
	/** What choosing this entry shows. */
	readonly href?: string;
	/** Name of the link. */
	readonly title?: string;
	/** Chosen: marked and in bold. */
	readonly strong?: boolean;
}

const LINE = 22;
/** Entries that are links are targets for a finger. */
const LINKED_LINE = 26;

/** A row of labelled swatches, wrapped to the width; `height` is what it takes. */
export function keyRow(
	document: Document,
	items: readonly KeyItem[],
	width: number
): { node: SVGElement; height: number } {
	let x = 0;
	let y = 0;
	const line = items.some(({ href }) => href) ? LINKED_LINE : LINE;
	const nodes = items.map(({ label: name, fill, stroke, dash, tick, href, title, strong }) => {
		const label = strong ? `✓ ${name}` : name;
		const taken = 18 + textWidth(label) * (strong ? 1.06 : 1) + 14;
		if (x > 0 && x + taken > width) {
			x = 0;
			y += line;
		}
		const item = el(document, 'g', {}, [
			...(href
				? [
						el(document, 'rect', {
							x,
							y: y - 3,
							width: taken - 6,
							height: line,
							fill: 'none',
							'pointer-events': 'all'
						})
					]
				: []),
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
			el(
				document,
				'text',
				{ x: x + 18, y: y + 14, fill: strong ? INK : MUTED, 'font-weight': strong ? 700 : null },
				[label]
			)
		]);
		x += taken;
		return href ? linkOf(document, { href, title, key: `key ${name}`, isChosen: strong }, [item]) : item;
	});
	return {
		node: el(document, 'g', { 'text-anchor': 'start' }, nodes),
		height: items.length === 0 ? 0 : y + line + 6
	};
}
