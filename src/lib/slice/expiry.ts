import type { ExpiryRow } from '../charts/slice-expiry/shape';
import type { Slice } from '../filters/slice';
import { formats, type Lang } from '../text/format';
import { here } from './links';
import type { SliceAnswer } from './questions';
import { sliceText } from './words';

/** Validity of a certificate in months (148/QĐ-TTg, 26/2026/QĐ-TTg): the calendar's length. */
const MONTHS = 36;

/** yyyy-mm, `by` months after the month of an ISO day. */
export function monthAfter(day: string, by: number): string {
	const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + by;
	return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** The day `by` months later, the last of the month where that is shorter: as `to_months` of the metrics counts. */
export function dayAfter(day: string, by: number): string {
	const month = monthAfter(day, by);
	const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
	return `${month}-${String(Math.min(Number(day.slice(8)), last)).padStart(2, '0')}`;
}

/**
 * The 37 months in which a certificate in force on the day can run out, and how many run out later still (a
 * wrong date). A month leads to what runs out in that many months from the day.
 */
export function expiryRows(
	{ breakdown, day, slice }: Pick<SliceAnswer, 'breakdown' | 'day' | 'slice'>,
	linked: Slice,
	lang: Lang
): { readonly rows: ExpiryRow[]; readonly later: number } {
	const t = sliceText(lang);
	const { month, date, count } = formats(lang);
	const found = new Map(
		breakdown.filter(({ dimension }) => dimension === 'expiry').map((row) => [row.key, row] as const)
	);
	if (found.size === 0) return { rows: [], later: 0 };
	const rows = Array.from({ length: MONTHS + 1 }, (_, by): ExpiryRow => {
		const at = monthAfter(day, by);
		const months = Math.max(1, by);
		const products = found.get(at)?.products ?? 0;
		return {
			month: at,
			products,
			producers: found.get(at)?.producers ?? 0,
			href: here({ ...linked, standing: 'expiring', within_months: months }),
			title: t.expiryTitle(month(at), count(products), count(months), date(dayAfter(day, months))),
			is_chosen: slice.standing === 'expiring' ? by <= slice.within_months : null
		};
	});
	const last = monthAfter(day, MONTHS);
	const later = [...found.values()].reduce(
		(sum, row) => sum + (String(row.key) > last ? (row.products ?? 0) : 0),
		0
	);
	return { rows, later };
}
