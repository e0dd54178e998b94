import type { BoundarySystem } from '../filters/vocabulary';
import type { Places } from '../places/places';
import { compareNames } from '../text/collate';
import type { Lang } from '../text/format';

/** A place that can be compared, as the chooser lists it. */
export interface Choice {
	readonly id: string;
	readonly system: BoundarySystem | 'vn';
	readonly name: string;
	/** Null for the country. */
	readonly region: string | null;
}

/** The country, and the provinces of both systems by region and name. */
export function choicesOf(places: Places, lang: Lang): Choice[] {
	const provinces = (['63', '34'] as const).flatMap((system) =>
		places
			.provinces(system)
			.map(({ id, regionVi, regionEn }) => ({
				id,
				system,
				name: places.name(id, lang),
				region: lang === 'vi' ? regionVi : regionEn
			}))
			.sort((a, b) => compareNames(a.region ?? '', b.region ?? '') || compareNames(a.name, b.name))
	);
	return [{ id: 'vn', system: 'vn', name: places.name('vn', lang), region: null }, ...provinces];
}

/** Choices of one system by region, in their order. */
export function byRegion(choices: readonly Choice[], system: BoundarySystem) {
	const regions = new Map<string, Choice[]>();
	for (const choice of choices) {
		if (choice.system !== system || choice.region === null) continue;
		regions.set(choice.region, [...(regions.get(choice.region) ?? []), choice]);
	}
	return [...regions].map(([region, places]) => ({ region, places }));
}
