/** A period of two years and more is looked back at from a year before its end, a shorter one from half of it. */
const LONG_MONTHS = 24;
const YEAR = 12;

/**
 * The day a goal's projection starts from: the day looked at, or where the period was over by then an
 * earlier one within it, from which the reader can see what the projection would have said. Days yyyy-mm-dd.
 */
export function projectionDay(
	day: string,
	{ period_start, period_end }: { readonly period_start: string; readonly period_end: string }
): string {
	if (day < period_end) return day;
	const months = monthsBetween(period_start, period_end);
	return monthsBefore(period_end, months >= LONG_MONTHS ? YEAR : Math.max(1, Math.floor(months / 2)));
}

/** Months from a first to a last day, begun ones whole. */
function monthsBetween(first: string, last: string): number {
	const [year = 0, month = 0] = first.split('-').map(Number);
	const [lastYear = 0, lastMonth = 0] = last.split('-').map(Number);
	return (lastYear - year) * 12 + lastMonth - month + 1;
}

/** The same day of an earlier month; the end of a month stays the end of one. */
export function monthsBefore(day: string, months: number): string {
	const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
	const last = (of: number) => new Date(Date.UTC(year, of, 0)).getUTCDate();
	const wanted = month - months;
	const isEnd = date === last(month);
	const found = new Date(Date.UTC(year, wanted - 1, isEnd ? last(wanted) : Math.min(date, last(wanted))));
	return found.toISOString().slice(0, 10);
}
