import type { Slice } from '../filters/slice';
import type { BoundarySystem } from '../filters/vocabulary';
import { compareNames } from '../text/collate';
import type { Lang } from '../text/format';
import { here, inPlace } from './links';
import type { FamilyRow } from './questions';
import { sliceText } from './words';

export interface PlaceLink {
	readonly id: string;
	readonly name: string;
	readonly href: string;
}

/** Where the slice is, and where the reader can go from there. */
export interface PlaceView {
	/** False where the register's places have no such id. */
	readonly isKnown: boolean;
	/** As a heading: "Huyện Lục Nam". */
	readonly name: string;
	/** Within a sentence, with its province where it is below one: "huyện Lục Nam (Bắc Giang)". */
	readonly inSentence: string;
	/** From the country down, without the place itself. */
	readonly above: readonly PlaceLink[];
	/** Places of the same level under the same unit, by name, without the place itself. */
	readonly neighbours: readonly PlaceLink[];
	readonly previous: PlaceLink | null;
	readonly next: PlaceLink | null;
	/** Regions of the country. */
	readonly regions: readonly PlaceLink[];
	/** The same ground in the other system. */
	readonly counterparts: readonly PlaceLink[];
	/** Where the other system is shown: the one counterpart that has the name, or the country. */
	readonly otherSystem: { readonly href: string; readonly isCounterpart: boolean };
}

type FamilyName = Pick<FamilyRow, 'place_id' | 'name_vi' | 'name_en' | 'level' | 'kind'>;

/** Names as headings and in running text. Registers write "Thị Xã X"; in a sentence it is "thị xã X". */
export function placeNames(row: FamilyName, lang: Lang): { name: string; inSentence: string } {
	const t = sliceText(lang);
	if (row.level === 'national') return { name: t.country, inSentence: t.inCountry };
	const name = String(lang === 'vi' ? row.name_vi : row.name_en);
	if (row.level === 'region') return { name: t.region(name), inSentence: t.inRegion(name) };
	const kind = String(row.kind);
	const hasKind = row.level !== 'province' && name.toLowerCase().startsWith(`${kind} `);
	return { name, inSentence: hasKind ? kind + name.slice(kind.length) : name };
}

export function placeView(
	family: readonly FamilyRow[],
	slice: Slice,
	regionsOf: Readonly<Record<BoundarySystem, readonly string[]>>,
	lang: Lang
): PlaceView {
	const t = sliceText(lang);
	const self = family.find(({ relation }) => relation === 'self');
	const linkTo = (row: FamilyName): PlaceLink => ({
		id: String(row.place_id),
		name: placeNames(row, lang).name,
		href: here(inPlace(slice, String(row.place_id)))
	});
	const related = (...relations: string[]) =>
		family.filter(({ relation }) => relations.includes(String(relation))).map(linkTo);
	const above = related('ancestor');
	const neighbours = related('neighbour').sort((a, b) => compareNames(a.name, b.name));
	const counterparts = related('successor', 'predecessor').sort((a, b) => compareNames(a.name, b.name));
	const names = self
		? placeNames(self, lang)
		: { name: t.unknownPlace(slice.place), inSentence: slice.place };
	const province = family.find(({ relation, level }) => relation === 'ancestor' && level === 'province');
	const isPast = (each: PlaceLink) => compareNames(each.name, names.name) > 0;
	return {
		isKnown: self !== undefined,
		name: names.name,
		inSentence: province ? `${names.inSentence} (${placeNames(province, lang).name})` : names.inSentence,
		above,
		neighbours,
		previous: neighbours.findLast((each) => !isPast(each)) ?? null,
		next: neighbours.find(isPast) ?? null,
		regions: related('region'),
		counterparts,
		otherSystem: otherSystem(slice, counterparts, regionsOf)
	};
}

function otherSystem(
	slice: Slice,
	counterparts: readonly PlaceLink[],
	regionsOf: Readonly<Record<BoundarySystem, readonly string[]>>
): PlaceView['otherSystem'] {
	const system = slice.system === '34' ? '63' : '34';
	const { place } = slice;
	if (place === 'vn' || regionsOf[system].includes(place))
		return { href: here({ ...slice, system }), isCounterpart: true };
	const same = counterparts.find(({ id }) => id.slice(3) === place.slice(3));
	const [only] = counterparts;
	const found = same ?? (counterparts.length === 1 ? only : undefined);
	return found
		? { href: found.href, isCounterpart: true }
		: { href: here({ ...slice, place: 'vn', system }), isCounterpart: false };
}
