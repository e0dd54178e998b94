import { presentedPlace, type Presented } from '../filters/present';
import { decodeSlice, encodeSlice, isActive, SLICE_FILTERS, type Slice } from '../filters/slice';

/** The day is the deck's own. */
const DAY = 'den';

/** Query text → slice of a day. */
export function selectedSlice(text: string, asOf: string | null): Slice {
	return { ...decodeSlice(new URLSearchParams(text)).slice, asOf };
}

/** A slice as a deck holds it: canonical query text without a day, '' for what every deck shows anyway. */
export function selectionOf(slice: Slice): string {
	return encodeSlice({ ...slice, asOf: null }).slice(1);
}

/** What a link says of the slice, canonical, and what of it is not understood. */
export function readSelection(text: string): { slice: string; unknown: readonly string[] } {
	const { slice, unknown } = decodeSlice(new URLSearchParams(text), [DAY]);
	return { slice: selectionOf(slice), unknown };
}

export function isSelection(text: string): boolean {
	return readSelection(text).slice === text;
}

/**
 * The slides that a view of the register leads to: those of its place or the province it lies in, and one of
 * the slice itself where it is narrower.
 * @param above ids of the places that hold the slice's own, nearest first
 */
export function presentedSlice(slice: Slice, above: readonly string[]): Presented {
	const place = presentedPlace([slice.place, ...above]);
	const isNarrower = SLICE_FILTERS.some(
		// Every deck has a slide of what lapses next.
		(filter) => isActive(slice, filter) && !(filter === 'standing' && slice.standing === 'expiring')
	);
	return {
		...{ place, asOf: slice.asOf, system: slice.system, base: 'register' },
		slice: isNarrower || slice.place !== place ? selectionOf(slice) : ''
	};
}
