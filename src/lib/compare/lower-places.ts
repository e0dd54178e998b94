import type { Row as FamilyRow } from '../metrics/place-family/metric';
import type { MetricRequest } from '../query/compile';
import { placeNames } from '../slice/place';
import { compareNames } from '../text/collate';
import type { ViewContext } from '../views/context';
import type { ViewParams } from '../views/view';
import { isBelowProvince } from './lower-id';
import { selectionOf } from './subjects';

interface Named {
	readonly id: string;
	readonly name: string;
}

/** A district or commune of the comparison, as its family tells of it. */
export interface LowerPlace extends Named {
	/** Within a sentence: "huyện Lục Nam". */
	readonly inSentence: string;
	/** The district, if any, and the province it lies in, nearest first. */
	readonly within: readonly Named[];
	/** It and the places of its level under the same unit, by name. */
	readonly siblings: readonly Named[];
}

/** Places of one unit, which one of those compared lies in. */
export interface Nearby {
	readonly within: string;
	readonly places: readonly Named[];
}

export const familyRequest = (place: string, { system }: ViewParams): MetricRequest => ({
	metric: 'place-family',
	params: { place, system }
});

/** The places below a province that were asked for and that the data know, by id. */
export function lowerPlaces({ rows, params }: ViewContext): ReadonlyMap<string, LowerPlace> {
	const asked = selectionOf(params).places.filter(isBelowProvince);
	return new Map(
		asked.flatMap((id) => {
			const request = familyRequest(id, params);
			const place = lowerPlace(rows<FamilyRow>(request.metric, request.params), params);
			return place ? [[id, place] as const] : [];
		})
	);
}

function lowerPlace(family: readonly FamilyRow[], { lang }: ViewParams): LowerPlace | null {
	const self = family.find(({ relation }) => relation === 'self');
	if (!self) return null;
	const named = (row: FamilyRow): Named => ({
		id: String(row.place_id),
		name: placeNames(row, lang).name
	});
	const within = family.filter(
		({ relation, level }) => relation === 'ancestor' && ['province', 'district'].includes(String(level))
	);
	return {
		...named(self),
		inSentence: placeNames(self, lang).inSentence,
		within: within.map(named).reverse(),
		siblings: family
			.filter(({ relation }) => relation === 'self' || relation === 'neighbour')
			.map(named)
			.sort((a, b) => compareNames(a.name, b.name))
	};
}

/** Where more places to compare can be found: each unit that one of the places lies in, once. */
export function nearbyOf(lower: ReadonlyMap<string, LowerPlace>): Nearby[] {
	const units = new Map<string, Nearby>();
	for (const { within, siblings } of lower.values()) {
		const [unit] = within;
		if (unit) units.set(unit.id, { within: unit.name, places: siblings });
	}
	return [...units.values()];
}
