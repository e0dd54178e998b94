import { isActive, SLICE_FILTERS, withoutFilter, type Slice, type SliceFilter } from '../filters/slice';
import { formats, type Lang } from '../text/format';
import { here, withValue, type ListFilter } from './links';
import { sliceText } from './words';

/** One thing that narrows the slice, in words, and the slice without it. */
export interface Chip {
	readonly filter: SliceFilter;
	/** "hạng sao: 4 sao". */
	readonly label: string;
	readonly href: string;
	/** "bỏ lọc hạng sao: 4 sao". */
	readonly remove: string;
}

/** A value of a filter as the reader reads it. */
export function valueWord(filter: ListFilter, value: string | number, lang: Lang): string {
	const t = sliceText(lang);
	switch (filter) {
		case 'stars':
			return t.stars(Number(value));
		case 'groups':
			return t.groups[Number(value) - 1] ?? t.unstated;
		default:
			return t[filter][value] ?? t.unstated;
	}
}

const LISTS: readonly SliceFilter[] = ['stars', 'kinds', 'groups', 'outcomes', 'levels'];
const isList = (filter: SliceFilter): filter is ListFilter => LISTS.includes(filter);

/** The value of a filter that holds one. */
function single(slice: Slice, filter: Exclude<SliceFilter, ListFilter>, lang: Lang): string {
	const t = sliceText(lang);
	switch (filter) {
		case 'standing':
			return slice.standing === 'expiring'
				? t.within(formats(lang).count(slice.within_months))
				: t.standing[slice.standing];
		case 'potential':
			return t.potential[slice.potential];
		default:
			return slice[filter];
	}
}

/** Every active filter, one chip a value, in the order of the vocabulary. */
export function chips(slice: Slice, lang: Lang): Chip[] {
	const t = sliceText(lang);
	const chip = (filter: SliceFilter, value: string, without: Slice): Chip => {
		const label = t.chip(t.filter[filter], value);
		return { filter, label, href: here(without), remove: t.remove(label) };
	};
	return SLICE_FILTERS.filter((filter) => isActive(slice, filter)).flatMap((filter) =>
		isList(filter)
			? slice[filter].map((value) =>
					chip(filter, valueWord(filter, value, lang), withValue(slice, filter, value as never))
				)
			: [chip(filter, single(slice, filter, lang), withoutFilter(slice, filter))]
	);
}

/** A filter with all its values: "hạng sao: 3 sao, 4 sao". */
export function filterWords(slice: Slice, filter: SliceFilter, lang: Lang): { label: string; value: string } {
	const value = isList(filter)
		? slice[filter].map((each) => valueWord(filter, each, lang)).join(', ')
		: single(slice, filter, lang);
	return { label: sliceText(lang).filter[filter], value };
}
