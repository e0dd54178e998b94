import type { Formats } from '../text/format';
import type { RecordWords } from './words';

const DAY_MS = 86_400_000;
const parts = (iso: string) => iso.split('-').map(Number) as [number, number, number];

/**
 * Time between two days in words: whole months ("5 tháng"), below one the days. Months are counted as a
 * certificate's are: to the same day of the month.
 */
export function timeBetween(from: string, to: string, t: RecordWords, { count }: Formats): string {
	const [earlier, later] = from <= to ? [from, to] : [to, from];
	const [y1, m1, d1] = parts(earlier);
	const [y2, m2, d2] = parts(later);
	const months = (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
	return months >= 1
		? t.months(count(months))
		: t.days(count(Math.round((Date.parse(later) - Date.parse(earlier)) / DAY_MS)));
}
