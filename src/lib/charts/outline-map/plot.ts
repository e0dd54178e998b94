import type { PlotOptions } from '../chart';
import { phrase } from '../../text/phrase';
import { CURRENT, mapKey } from '../kit/map-key';
import { MUTED, PAPER, SEQUENCE } from '../kit/palette';
import { statusWords } from '../kit/status';
import { el, linked, picture } from '../kit/svg';
import { wrap } from '../kit/text-width';
import { placesOf, type MapPlace, type MapShaped } from '../tile-map/rows';
import { centre, hatchOf, pathOf } from './geometry';
import { MAP, outlinesOf } from './outlines';
import provinces from './provinces.json';
import text from './text.json';

/** Ids of the package's outlines → province codes of both boundary systems (test: chart.test.ts). */
const CODES: Readonly<Record<string, { readonly 63: string; readonly 34: string }>> = provinces;

/** Groups of islets are dots, not outlines, with a label above; position in the package's units. */
const ISLANDS = { hoangsa: [574, 362], truongsa: [596, 636] } as const;
/** 3.5:1 on white, so that places without a figure and the palest ones keep a shape. */
const EDGE_OF_PALE = '#7b8a99';
/** Lines of "no figure", drawn line by line: a pattern would come onto paper as one picture for each place. */
const HATCH_GAP = 7;
const HATCH = { stroke: '#b8c0c8', fill: 'none', 'stroke-width': 1, 'pointer-events': 'none' } as const;

/** The paths are made for this width and enlarged for wide drawings, so that both hold the same (well compressed) text. */
const MADE_FOR = 360;
/** As wide as the map is drawn at most; wider, its height would fill more than a screen. */
const MOST_WIDE = 480;
const SCALE = MADE_FOR / MAP.width;

/** As the tile map's: beside it the key must have letters of the same size. */
export const widths = () => ({ wide: 700, narrow: MADE_FOR });

export const isEmpty = (shaped: readonly MapShaped[]) => placesOf(shaped).length === 0;

/** Outlines of the places given, old provinces of one new province drawn as one; fills as on the tile map. */
export function plot(shaped: readonly MapShaped[], { document, width, ctx }: PlotOptions): SVGSVGElement {
	const t = text[ctx.lang];
	const places = placesOf(shaped);
	const enlarged = Math.min(width, MOST_WIDE) / MADE_FOR;
	const scale = SCALE * enlarged;
	const key = mapKey(places, { document, width, missing: t.missing_key });
	const note = wrap(t.attribution, width, 12);
	const mapHeight = Math.ceil(MAP.height * scale);
	const svg = picture(document, width, key.height + 6 + mapHeight + note.length * 16 + 6);
	const move = `translate(0,${key.height + 6})`;
	const current = places.find((place) => place.is_current);
	const map = el(document, 'g', {
		transform: enlarged === 1 ? move : `${move} scale(${enlarged.toFixed(3)})`,
		'stroke-linejoin': 'round'
	});
	map.append(...places.map(province), ...(current ? outlined(current) : []));
	svg.append(key.node, map, el(document, 'g', { transform: move }, islands()));
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

	/** Outline of the whole place as a path, and the lines within it; its islets are drawn apart. */
	function outline(place: MapPlace): { d: string; isMerged: boolean; hatch: SVGElement[] } {
		const mainland = parts(place).filter((id) => !(id in ISLANDS));
		const rings = mainland.flatMap((id) => outlinesOf().get(id) ?? []);
		const lines = place.step === null ? hatchOf(rings, SCALE, HATCH_GAP) : '';
		return {
			d: pathOf(rings, SCALE),
			isMerged: mainland.length > 1,
			hatch: lines === '' ? [] : [el(document, 'path', { d: lines, ...HATCH })]
		};
	}

	function fillOf({ step }: MapPlace): string {
		return step === null ? PAPER : (SEQUENCE[step] ?? PAPER);
	}

	/** A bold edge over the neighbours; over the old borders inside a merged place its own fill again. */
	function outlined(place: MapPlace): SVGElement[] {
		const { d, isMerged, hatch } = outline(place);
		if (!isMerged) return [el(document, 'path', { d, ...CURRENT })];
		const fill = fillOf(place);
		return [
			el(document, 'path', { d, ...CURRENT, 'stroke-width': 2 * CURRENT['stroke-width'] }),
			el(document, 'path', { d, fill, stroke: fill, 'stroke-width': 0.9, 'pointer-events': 'none' }),
			...hatch
		];
	}

	function province(place: MapPlace): SVGElement {
		const fill = fillOf(place);
		const { d, isMerged, hatch } = outline(place);
		const edge = place.step ? PAPER : EDGE_OF_PALE;
		const status = place.status ? statusWords[ctx.lang][place.status] : null;
		const group = el(document, 'g', {}, [
			el(document, 'title', {}, [
				[place.place, place.value_text, status, place.missing].filter(Boolean).join(' · ')
			]),
			...(isMerged
				? // An edge around the whole, then the unit's own colour over the old borders inside.
					[
						el(document, 'path', { d, fill: edge, stroke: edge, 'stroke-width': 1.8 }),
						el(document, 'path', { d, fill, stroke: fill, 'stroke-width': 0.9 })
					]
				: [el(document, 'path', { d, fill, stroke: edge, 'stroke-width': 0.6 })]),
			...hatch
		]);
		const node = linked(document, place.href, group);
		// The tile map has the same links for the keyboard.
		if (place.href) node.setAttribute('tabindex', '-1');
		return node;
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
