import type { Row } from '../engine/engine';
import type { Places } from '../places/places';
import { placeNames } from '../slice/place';
import type { FamilyRow } from '../slice/questions';
import type { Lang } from '../text/format';
import type { ResolvedDossier } from './resolve';

/**
 * Name of the dossier's place. The directory has the places pages are about; communes, most districts and
 * regions are found in the family of the place.
 */
export function placeText(
	{ dossier }: Pick<ResolvedDossier, 'dossier'>,
	places: Places | null,
	family: readonly Row[],
	lang: Lang
): string {
	const { place } = dossier.slice;
	if (places?.has(place)) return places.fullName(place, lang);
	const rows = family as unknown as readonly FamilyRow[];
	const self = rows.find(({ relation }) => relation === 'self');
	if (!self) return place;
	const province = rows.find(({ relation, level }) => relation === 'ancestor' && level === 'province');
	const { name } = placeNames(self, lang);
	return province ? `${name} (${placeNames(province, lang).name})` : name;
}
