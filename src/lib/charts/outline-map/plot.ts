import type { PlotOptions } from '../chart';
import { phrase } from '../../text/phrase';
import { hatch, mapKey } from '../kit/map-key';
import { MUTED, PAPER, SEQUENCE } from '../kit/palette';
import { statusWords } from '../kit/status';
import { el, linked, picture } from '../kit/svg';
import { wrap } from '../kit/text-width';
import { placesOf, type MapPlace, type MapShaped } from '../tile-map/rows';
import { centre, pathOf } from './geometry';
import { MAP, outlinesOf } from './outlines';
import provinces from './provinces.json';
import text from './text.json';

/** Ids of the package's outlines → province codes of both boundary systems (test: chart.test.ts). */
const CODES: Readonly<Record<string, { readonly 63: string; readonly 34: string }>> = provinces;

/** Groups of islets are dots, not outlines, with a label above; position in the package's units. */
const ISLANDS = { hoangsa: [574, 362], truongsa: [596, 636] } as const;
/** 3.5:1 on white, so that places without a figure and the palest ones keep a shape. */
const EDGE_OF_PALE = '#7b8a99';

export const widths = () => ({ single: 360 });

/** Outlines of the places given, old provinces of one new province drawn as one; fills as on the tile map. */
export function plot(shaped: readonly MapShaped[], { document, width, ctx }: PlotOptions): SVGSVGElement {
	const t = text[ctx.lang];
	const places = placesOf(shaped);
	const scale = width / MAP.width;
	const key = mapKey(places, { document, width, missing: t.missing_key });
	const note = wrap(t.attribution, width, 12);
	const mapHeight = Math.ceil(MAP.height * scale);
	const svg = picture(document, width, key.height + 6 + mapHeight + note.length * 16 + 6);
	const map = el(document, 'g', { transform: `translate(0,${key.height + 6})`, 'stroke-linejoin': 'round' });
	const hatching = `${width}-no-figure`;
	map.append(
		el(document, 'pattern', { id: hatching, width: 7, height: 7, patternUnits: 'userSpaceOnUse' }, [
			el(document, 'rect', { width: 7, height: 7, fill: PAPER }),
			hatch(document, 0, 0, 7, 7)
		]),
		...places.map(province),
		...islands()
	);
	svg.append(key.node, map);
	note.forEach((line, at) =>
		svg.append(
			el(document, 'text', { x: 0, y: key.height + mapHeight + 20 + at * 16, 'font-size': 12, fill: MUTED }, [
				line
			])
		)
	);
	return svg;

	function parts(place: MapPlace): string[] {
		const [system, code] = place.place_id.split('-');
		return Object.keys(CODES).filter((id) => CODES[id]?.[system === '34' ? 34 : 63] === code);
	}

	function province(place: MapPlace): SVGElement {
		const fill = place.step === null ? `url(#${hatching})` : (SEQUENCE[place.step] ?? PAPER);
		const mainland = parts(place).filter((id) => !(id in ISLANDS));
		const d = pathOf(
			mainland.flatMap((id) => outlinesOf().get(id) ?? []),
			scale
		);
		const edge = place.step ? PAPER : EDGE_OF_PALE;
		const status = place.status ? statusWords[ctx.lang][place.status] : null;
		const group = el(document, 'g', {}, [
			el(document, 'title', {}, [
				[place.place, place.value_text, status, place.missing].filter(Boolean).join(' · ')
			]),
			...(mainland.length > 1
				? // An edge around the whole, then the unit's own colour over the old borders inside.
					[
						el(document, 'path', { d, fill: edge, stroke: edge, 'stroke-width': 1.8 }),
						el(document, 'path', { d, fill, stroke: fill, 'stroke-width': 0.9 })
					]
				: [el(document, 'path', { d, fill, stroke: edge, 'stroke-width': 0.6 })])
		]);
		return linked(document, place.href, group);
	}

	function islands(): SVGElement[] {
		return Object.entries(ISLANDS).map(([id, [x, y]]) => {
			const owner = places.find((place) => parts(place).includes(id));
			const fill = owner?.step == null ? MUTED : (SEQUENCE[Math.max(owner.step, 2)] ?? MUTED);
			const label = t[id as keyof typeof ISLANDS];
			const words = owner ? [label, phrase(t.belongs, { province: owner.place })] : [label];
			return el(document, 'g', { fill }, [
				...(outlinesOf().get(id) ?? []).map((ring) => {
					const [cx, cy] = centre(ring);
					return el(document, 'circle', { cx: cx * scale, cy: cy * scale, r: 1.3 });
				}),
				...words.map((line, at) =>
					el(
						document,
						'text',
						{
							x: x * scale,
							y: y * scale - (words.length - 1 - at) * 15,
							'font-size': 12.5,
							'text-anchor': 'middle',
							fill: MUTED
						},
						[line]
					)
				)
			]);
		});
	}
}
