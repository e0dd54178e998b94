import { dossierHref } from '../dossier/codec';
import { isActive, SLICE_FILTERS, type Slice } from '../filters/slice';
import { filterWords } from '../slice/chips';
import { formats, type Lang } from '../text/format';
import type { NumberToken, RichText } from '../views/view';
import { windowOf, type ExpiryAnswer } from './answer';
import { WINDOWS } from './state';
import { expiryText } from './words';

/** Filters but for the months, which every number of the page names itself. */
export function otherFilters(slice: Slice, lang: Lang): { label: string; value: string }[] {
	return SLICE_FILTERS.filter((filter) => filter !== 'standing' && isActive(slice, filter)).map((filter) =>
		filterWords(slice, filter, lang)
	);
}

/** " (hạng sao: 4 sao; loại hình chủ thể: hợp tác xã)", '' where nothing is filtered. */
export function filtersInSentence(slice: Slice, lang: Lang): string {
	const filters = otherFilters(slice, lang).map(({ label, value }) => `${label}: ${value}`);
	return filters.length === 0 ? '' : expiryText(lang).lead.filters(filters.join('; '));
}

/**
 * The one sentence that says who lapses: the months chosen first, the other usual windows after it. Its
 * numbers open their dossier.
 * @param place as it stands in a sentence
 */
export function sentence(answer: ExpiryAnswer, place: string, lang: Lang): RichText {
	const t = expiryText(lang).lead;
	const { count, share, date } = formats(lang);
	const { slice, day, inForce } = answer;
	const token = (column: 'products' | 'producers', months = slice.within_months): NumberToken => {
		const value = windowOf(answer, months).summary[column] ?? 0;
		const params = { ...slice, within_months: months, as_of: day };
		return {
			...{ value, text: count(value), metric: 'slice-summary', place: slice.place, asOf: day, column },
			path: dossierHref({ metric: 'slice-summary', params }, column)
		};
	};
	const all = inForce.products ?? 0;
	const products = windowOf(answer, slice.within_months).summary.products ?? 0;
	const filters = filtersInSentence(slice, lang);
	const others = WINDOWS.filter((months) => months !== slice.within_months).flatMap((months) => [
		t.others + t.other(count(months)),
		token('products', months)
	]);
	return [
		t.within(count(slice.within_months), date(day)),
		...(products === 0
			? [t.none(place, filters, count(all))]
			: [
					token('products'),
					t.certificates(share(products / all), place, filters),
					token('producers'),
					t.producers
				]),
		...others,
		'.'
	];
}
