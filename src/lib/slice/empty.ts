import { isActive, SLICE_FILTERS, type Slice } from '../filters/slice';
import { formats, type Lang } from '../text/format';
import { filterWords } from './chips';
import { dropped, here } from './links';
import type { SliceAnswer } from './questions';
import { sliceText } from './words';

/** A filter of an empty slice and what would be there without it. */
export interface Emptier {
	readonly text: string;
	readonly href: string;
	readonly action: string;
	readonly products: number;
}

/** Why a slice is empty; null where it is not. The filter whose removal brings back most comes first. */
export function emptySlice(
	{ slice, summary }: Pick<SliceAnswer, 'slice' | 'summary'>,
	place: string,
	linked: Slice,
	lang: Lang
): { readonly filters: readonly Emptier[]; readonly several: string | null; readonly place: string } | null {
	if (summary.products !== 0) return null;
	const t = sliceText(lang).empty;
	const { count } = formats(lang);
	const filters = SLICE_FILTERS.filter((filter) =>
		// All that were ever recognised leave no validity to be dropped; any other one narrows.
		filter === 'standing' ? slice.standing !== 'ever' : isActive(slice, filter)
	)
		.map((filter): Emptier => {
			const products = summary[`without_${filter}`] ?? 0;
			const { label, value } = filterWords(slice, filter, lang);
			const chip = sliceText(lang).chip(label, value);
			return {
				text: products > 0 ? t.row(chip, count(products)) : t.still(chip),
				href: here(dropped(linked, filter)),
				action: filter === 'standing' ? t.ever : t.remove,
				products
			};
		})
		.sort((a, b) => b.products - a.products);
	const ever = summary.place_ever ?? 0;
	return {
		filters: ever === 0 ? [] : filters,
		several: ever > 0 && filters.every(({ products }) => products === 0) ? t.several : null,
		place:
			ever === 0 ? t.placeNone(place) : t.placeHas(place, count(summary.place_in_force ?? 0), count(ever))
	};
}
