import { NARROW, type PlotOptions } from '../chart';
import { phrase } from '../../text/phrase';
import { CURRENT, hatch, mapKey } from '../kit/map-key';
import { INK, inkOn, MUTED, PAPER, SEQUENCE } from '../kit/palette';
import { statusMark, statusWords } from '../kit/status';
import { el, linked, picture } from '../kit/svg';
import { textWidth, wrap } from '../kit/text-width';
import { MISSING } from '../../ui/table';
import { fitted } from './label';
import { isMarker, placesOf, type MapMarkerRow, type MapPlace, type MapShaped } from './rows';
import text from './text.json';

const GAP = 2;

export const widths = () => ({ wide: 700, narrow: 360 });

export const isEmpty = (shaped: readonly MapShaped[]) => placesOf(shaped).length === 0;

/** Equal tiles, each a link with short name and value; fill by class, hatch where there is no value. */
export function plot(shaped: readonly MapShaped[], { document, width, ctx }: PlotOptions): SVGSVGElement {
	const t = text[ctx.lang];
	const narrow = width < NARROW;
	const lastPlace = Math.max(0, ...placesOf(shaped).map((row) => row.col));
	// On a phone the archipelagos stand next to the mainland: every column narrows all letters.
	const column = (col: number) => (narrow ? Math.min(col, lastPlace + 1) : col);
	const columns = 1 + Math.max(0, ...shaped.map((row) => column(row.col)));
	const lines = 1 + Math.max(0, ...shaped.map((row) => row.row));
	const tile = { width: Math.floor(width / columns), height: narrow ? 40 : 44 };
	// A little over 12 px, because a phone shows the drawing a little smaller.
	const size = narrow ? 12.2 : 13;
	const key = mapKey(placesOf(shaped), { document, width, missing: t.missing_key });
	const top = key.height + 8;
	const svg = picture(document, width, top + lines * tile.height);
	svg.setAttribute('text-anchor', 'middle');
	key.node.setAttribute('text-anchor', 'start');
	svg.append(key.node);
	for (const row of shaped) svg.append(isMarker(row) ? marker(row as MapMarkerRow) : place(row as MapPlace));
	const current = placesOf(shaped).find((row) => row.is_current);
	if (current) svg.append(el(document, 'rect', { ...box(current), ...CURRENT }));
	return svg;

	function box({ col, row }: { col: number; row: number }) {
		return {
			x: column(col) * tile.width,
			y: top + row * tile.height,
			width: tile.width - GAP,
			height: tile.height - GAP
		};
	}

	/** A line of text; one too long for the tile keeps its size and is squeezed sideways. */
	function line(words: string, { x, y, width: room }: ReturnType<typeof box>, down: number, attributes = {}) {
		const squeezed =
			textWidth(words, size) > room ? { textLength: room - 1, lengthAdjust: 'spacingAndGlyphs' } : {};
		return el(
			document,
			'text',
			{ x: x + room / 2, y: y + down, 'font-size': size, ...squeezed, ...attributes },
			[words]
		);
	}

	function place(row: MapPlace): SVGElement {
		const area = box(row);
		const fill = row.step === null ? PAPER : (SEQUENCE[row.step] ?? PAPER);
		const ink = inkOn(fill);
		const value = row.value_text ?? MISSING;
		const status = row.status ? statusWords[ctx.lang][row.status] : null;
		const parts = [
			el(document, 'title', {}, [
				[row.place, row.value_text, status, row.missing].filter(Boolean).join(' · ')
			]),
			el(document, 'rect', { ...area, fill, stroke: row.step === null ? MUTED : null, 'stroke-width': 0.75 }),
			...(row.step === null ? [hatch(document, area.x, area.y, area.width, area.height)] : []),
			// On a dark tile the mark stands on a white ground: its colour is chosen for white.
			...(row.status
				? [
						el(document, 'circle', { cx: area.x + 8, cy: area.y + tile.height / 2 + 8, r: 7, fill: PAPER }),
						statusMark(document, row.status, area.x + 3, area.y + tile.height / 2 + 3, 10)
					]
				: []),
			line(fitted(row.label, area.width, size), area, tile.height / 2 - 4, { fill: ink }),
			line(
				value,
				row.status ? { ...area, x: area.x + 14, width: area.width - 14 } : area,
				tile.height / 2 + 12,
				{ fill: ink, 'font-weight': 600 }
			)
		];
		return linked(document, row.href, el(document, 'g', {}, parts));
	}

	function marker(row: MapMarkerRow): SVGElement {
		const area = box(row);
		// In full at every width, on two lines where the tile is narrow.
		const words = wrap(row.label, area.width, size);
		return el(document, 'g', {}, [
			el(document, 'title', {}, [`${row.label}, ${phrase(t.belongs, { province: row.province })}`]),
			el(document, 'rect', { ...area, fill: PAPER, stroke: MUTED, 'stroke-dasharray': '2 2' }),
			...[-7, 0, 7].map((shift) =>
				el(document, 'circle', {
					cx: area.x + area.width / 2 + shift,
					cy: area.y + (words.length > 1 ? 6 : 11),
					r: 2,
					fill: INK
				})
			),
			...words.map((word, at) => line(word, area, tile.height / 2 + 9 + (at - (words.length - 1) / 2) * 13))
		]);
	}
}
