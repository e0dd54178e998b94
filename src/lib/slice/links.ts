import {
	DEFAULT_SLICE,
	encodeSlice,
	isActive,
	SLICE_FILTERS,
	systemOf,
	toggled,
	withoutFilter,
	type Slice,
	type SliceFilter
} from '../filters/slice';
import type { BoundarySystem } from '../filters/vocabulary';

export type ListFilter = 'stars' | 'kinds' | 'groups' | 'outcomes' | 'levels';

/** Address of a slice on the page that is open; never empty, which would mean the present one. */
export const here = (slice: Slice): string => encodeSlice(slice) || './';

/** The rows of a slice on the page of products. */
export const productList = (slice: Slice): string => `/san-pham/${encodeSlice(slice)}`;

/**
 * The slice with a value put in or taken out. What happened in the year happened also to products that
 * are no longer in force: choosing an outcome looks at all that were ever recognised, so that the count
 * on the bar is the count behind it.
 */
export function withValue<F extends ListFilter>(slice: Slice, filter: F, value: Slice[F][number]): Slice {
	const next = toggled(slice, filter, value);
	const isOutcome = filter === 'outcomes' && (next.outcomes as readonly unknown[]).includes(value);
	return isOutcome ? { ...next, standing: 'ever' } : next;
}

/** The same filters in another place; `system` where the place is of none. */
export function inPlace(slice: Slice, place: string, system: BoundarySystem = slice.system): Slice {
	return { ...slice, place, system: systemOf(place) ?? system };
}

/** The same place and day without any filter. */
export function withoutFilters({ place, asOf, system }: Slice): Slice {
	return { ...DEFAULT_SLICE, place, asOf, system };
}

/** Whether anything narrows the slice besides place and day. */
export const isFiltered = (slice: Slice): boolean => SLICE_FILTERS.some((filter) => isActive(slice, filter));

/** The slice a filter's number "without it" is of: for validity, all that were ever recognised. */
export function dropped(slice: Slice, filter: SliceFilter): Slice {
	return filter === 'standing' ? { ...slice, standing: 'ever' } : withoutFilter(slice, filter);
}
