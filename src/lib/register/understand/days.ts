/** The ISO day of year, month and day; null where the calendar has none. */
export function isoDay(year: number, month: number, day: number): string | null {
	if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
	return `${year}-${two(month)}-${two(day)}`;
}

/** The ISO day `count` days later. */
export function addDays(iso: string, count: number): string {
	return new Date(Date.parse(iso) + count * 86_400_000).toISOString().slice(0, 10);
}

/** The ISO day `count` months later; the last day of the month where that day does not exist. */
export function addMonths(iso: string, count: number): string {
	const months = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + count;
	const year = Math.floor(months / 12);
	const month = (months % 12) + 1;
	return `${year}-${two(month)}-${two(Math.min(Number(iso.slice(8, 10)), daysIn(year, month)))}`;
}

export function two(number: number): string {
	return String(number).padStart(2, '0');
}

function daysIn(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
