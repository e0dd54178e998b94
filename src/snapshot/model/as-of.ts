import type { FigureRow } from '../../lib/schema/figure';

export type AsOf = Pick<FigureRow, 'as_of_precision' | 'as_of_from' | 'as_of_to'>;

const PATTERN = /^((?:19|20)\d{2})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The days an as-of date of yyyy, yyyy-mm or yyyy-mm-dd can mean; null for anything else. */
export function parseAsOf(text: string): AsOf | null {
	const [, year, month, day] = PATTERN.exec(text) ?? [];
	if (!year) return null;
	if (!month) return { as_of_precision: 'year', as_of_from: `${year}-01-01`, as_of_to: `${year}-12-31` };
	if (Number(month) < 1 || Number(month) > 12) return null;
	const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
	if (!day) return { as_of_precision: 'month', as_of_from: `${year}-${month}-01`, as_of_to: last };
	if (Number(day) < 1 || text > last) return null;
	return { as_of_precision: 'day', as_of_from: text, as_of_to: text };
}

const days = new Map<string, boolean>();

/** True for a day of the calendar written yyyy-mm-dd. Remembered, as registers repeat few days many times. */
export function isIsoDate(text: string): boolean {
	let known = days.get(text);
	if (known === undefined) days.set(text, (known = parseAsOf(text)?.as_of_precision === 'day'));
	return known;
}

/**
 * The same day `months` later; the last day of the month where that day does not exist.
 * @param date yyyy-mm-dd
 */
export function addMonths(date: string, months: number): string {
	const year = Number(date.slice(0, 4));
	const month = Number(date.slice(5, 7)) - 1 + months;
	const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
	const day = Math.min(Number(date.slice(8, 10)), lastDay);
	return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}
