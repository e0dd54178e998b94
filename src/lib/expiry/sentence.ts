import { dossierHref } from '../dossier/codec';
import { isActive, SLICE_FILTERS, type Slice } from '../filters/slice';
import { filterWords } from '../slice/chips';
import { formats, type Lang } from '../text/format';
import { capital, fill, grammar, join } from '../text/grammar';
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
	const g = grammar(lang);
	const { count, share, date } = formats(lang);
	const { slice, day, inForce } = answer;
	const token = (column: 'products' | 'producers', value: number, asked: Partial<Slice>): NumberToken => {
		const params = { ...slice, ...asked, as_of: day };
		return {
			...{ value, text: count(value), metric: 'slice-summary', place: slice.place, asOf: day, column },
			path: dossierHref({ metric: 'slice-summary', params }, column)
		};
	};
	const within = (months: number, column: 'products' | 'producers') =>
		token(column, windowOf(answer, months).summary[column] ?? 0, { within_months: months });
	const all = token('products', inForce.products ?? 0, { standing: 'in_force' });
	const certificates = within(slice.within_months, 'products');
	const others = WINDOWS.filter((months) => months !== slice.within_months).map((months) =>
		fill<NumberToken>(t.other, { within: g.within(months), number: within(months, 'products') })
	);
	const frame = certificates.value === 0 ? t.none : g.agreed(certificates.value, t.some);
	return fill<NumberToken>(frame, {
		within: capital(g.within(slice.within_months)),
		day: date(day),
		certificates: g.counted(certificates, 'certificate'),
		no_certificate: g.none('certificate'),
		share: share(all.value === 0 ? 0 : certificates.value / all.value),
		in_force: all,
		place,
		filters: filtersInSentence(slice, lang),
		producers: g.counted(within(slice.within_months, 'producers'), 'producer'),
		others: join(...others)
	});
}
