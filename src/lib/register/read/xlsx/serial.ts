const DAY = 86_400_000;
/** 31 December 9999, the last day Excel knows. */
const LAST_DAY = Date.UTC(9999, 11, 31);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Day 0 of serials up to 59, and of those from 61 on. */
const EPOCH_1900_JANUARY = Date.UTC(1899, 11, 31);
const EPOCH_1900_MARCH = Date.UTC(1899, 11, 30);
/** Excel's 1900 calendar has a 29 February 1900 that never was, kept from Lotus 1-2-3. */
const FALSE_LEAP_DAY = 60;

/**
 * The day of a serial number of a workbook, ISO; the time of day is left out. Undefined where the number is
 * no day of the calendar: before the epoch, after 9999, a time alone, or serial 60 of the 1900 calendar.
 * Source: ECMA-376 part 1, 18.17.4.
 */
export function serialDay(serial: number, epoch1904: boolean): string | undefined {
	const days = Math.floor(serial);
	if (days < (epoch1904 ? 0 : 1)) return undefined;
	const day = epoch1904 ? EPOCH_1904 + days * DAY : day1900(days);
	return day !== undefined && day <= LAST_DAY ? new Date(day).toISOString().slice(0, 10) : undefined;
}

function day1900(days: number): number | undefined {
	if (days === FALSE_LEAP_DAY) return undefined;
	return (days < FALSE_LEAP_DAY ? EPOCH_1900_JANUARY : EPOCH_1900_MARCH) + days * DAY;
}

/** The day of a cell of type `d` (strict OOXML writes dates as ISO 8601 text); undefined where it is no day. */
export function isoDay(text: string): string | undefined {
	const [, day] = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/.exec(text) ?? [];
	if (day === undefined) return undefined;
	const time = Date.parse(`${day}T00:00:00Z`);
	// Date.parse takes 30 February for 2 March.
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
}
