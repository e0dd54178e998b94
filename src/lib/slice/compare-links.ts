import { encodeCompare } from '../compare/codec';
import { DEFAULT_STATE, LEAST_PLACES, MOST_PLACES } from '../compare/state';
import type { Slice } from '../filters/slice';
import { compareNames } from '../text/collate';
import type { SliceAnswer } from './questions';

/** Comparisons a place leads to, as paths for text/link.ts; null where there are too few places. */
export interface CompareLinks {
	/** Places one level below with the most products of the slice. */
	readonly below: { readonly href: string; readonly count: number; readonly level: string } | null;
	/** The place and its neighbours. */
	readonly around: { readonly href: string } | null;
}

/** @param linked whose day and boundaries the comparison takes; it knows no filters */
export function compareLinks(
	{ places, family }: Pick<SliceAnswer, 'places' | 'family'>,
	linked: Slice
): CompareLinks {
	const { asOf, system } = linked;
	const href = (ids: readonly string[]) =>
		`/so-sanh/${encodeCompare({ ...DEFAULT_STATE, places: ids, asOf, system, base: 'register' })}`;

	const below = places
		.filter(({ place_id }) => place_id !== null)
		.sort((a, b) => (b.products ?? 0) - (a.products ?? 0) || compareNames(a.name_vi ?? '', b.name_vi ?? ''))
		.slice(0, MOST_PLACES);
	const self = family.find(({ relation }) => relation === 'self');
	// Regions are no places to compare.
	const canCompare = self !== undefined && self.level !== 'region';
	const around = canCompare ? [String(self.place_id), ...nearest(String(self.place_id), family)] : [];
	return {
		below:
			below.length < LEAST_PLACES
				? null
				: {
						href: href(below.map(({ place_id }) => String(place_id))),
						count: below.length,
						level: String(below[0]!.level)
					},
		around: around.length < LEAST_PLACES ? null : { href: href(around) }
	};
}

/** Neighbours with the nearest codes: units were numbered along the map, so most of these lie nearby. */
function nearest(place: string, family: SliceAnswer['family']): string[] {
	const apart = (id: string) => Math.abs(Number(id.slice(3)) - Number(place.slice(3)));
	return family
		.filter(({ relation }) => relation === 'neighbour')
		.map(({ place_id }) => String(place_id))
		.sort((a, b) => apart(a) - apart(b) || a.localeCompare(b))
		.slice(0, MOST_PLACES - 1);
}
