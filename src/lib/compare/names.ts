import { DEFAULT_SLICE, encodeSlice } from '../filters/slice';
import type { ViewContext } from '../views/context';
import type { LowerPlace } from './lower-places';
import type { Subject } from './subjects';

/** What the places of a comparison are called. */
export interface PlaceWords {
	readonly name: string;
	readonly inSentence: string;
}

/**
 * Names of the places. Units that all lie in the same one, or stand beside it, go by their own names, and
 * `within` says where that is: else each says where it lies, for many communes share a name.
 */
export function placeWords(
	{ placeName }: ViewContext,
	lower: ReadonlyMap<string, LowerPlace>,
	ids: Iterable<string>
): { readonly of: (id: string) => PlaceWords; readonly within: string | null } {
	const withinText = ({ within }: LowerPlace) => within.map(({ name }) => name).join(', ');
	const all = new Set(ids);
	const shown = [...all].flatMap((id) => lower.get(id) ?? []);
	const [within, ...others] = new Set(shown.map(withinText));
	const hasOthers = shown.length > 1 || shown.some((place) => place.within.some(({ id }) => all.has(id)));
	const isShared = within !== undefined && others.length === 0 && hasOthers;
	const of = (id: string): PlaceWords => {
		const place = lower.get(id);
		if (!place) return { name: placeName(id), inSentence: placeName(id) };
		const where = isShared ? '' : ` (${withinText(place)})`;
		return { name: place.name + where, inSentence: place.inSentence + where };
	};
	return { of, within: isShared ? within : null };
}

/** Page of a place: its own, or below a province its slice of the register on the day. */
export function placeAddress({ params, placeHref }: ViewContext, isLower: boolean, subject: Subject): string {
	if (!isLower) return placeHref(subject.placeId);
	const asOf = subject.asOf === params.newest ? null : subject.asOf;
	return `/phan-tich/${encodeSlice({ ...DEFAULT_SLICE, place: subject.placeId, asOf })}`;
}
