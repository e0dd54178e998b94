/**
 * Calendar files of all-day entries (RFC 5545). Only what such a file needs; why not a library:
 * docs/decisions/0009-calendar-files.md.
 */

export interface CalendarEntry {
	/** The same for the same matter in every file, so that taking it in anew replaces and does not double. */
	readonly uid: string;
	/** The whole day, yyyy-mm-dd, wherever the reader is. */
	readonly day: string;
	readonly summary: string;
	readonly description: string;
	readonly location?: string;
	readonly category?: string;
	readonly reminder?: {
		/** At 8 o'clock of that many days before. */
		readonly daysBefore: number;
		readonly text: string;
	};
}

export interface CalendarFile {
	readonly name: string;
	readonly description: string;
	/** Day of the data, yyyy-mm-dd: the stamp of each entry, so that equal data make equal files. */
	readonly dataDay: string;
	readonly entries: readonly CalendarEntry[];
}

const PRODUCT = '-//Toan canh OCOP//Calendar//VI';
const TIME_ZONE = 'Asia/Ho_Chi_Minh';
/** Viet Nam is seven hours ahead of UTC, without summer time: its day begins at 17:00 UTC of the day before. */
const DAY_BEGINS = 'T170000Z';
const MOST_OCTETS = 75;
const MOST_OCTETS_GOING_ON = MOST_OCTETS - 1;

/** @throws RangeError where a day is no day of the calendar */
export function calendarText({ name, description, dataDay, entries }: CalendarFile): string {
	const stamp = basicDay(dayBefore(dataDay)) + DAY_BEGINS;
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		`PRODID:${PRODUCT}`,
		'CALSCALE:GREGORIAN',
		`X-WR-CALNAME:${escaped(name)}`,
		`X-WR-CALDESC:${escaped(description)}`,
		`X-WR-TIMEZONE:${TIME_ZONE}`,
		...entries.flatMap((entry) => entryLines(entry, stamp)),
		'END:VCALENDAR'
	]
		.map((line) => `${folded(line)}\r\n`)
		.join('');
}

function entryLines({ uid, day, summary, description, ...more }: CalendarEntry, stamp: string): string[] {
	const { location, category, reminder } = more;
	return [
		'BEGIN:VEVENT',
		`UID:${escaped(uid)}`,
		`DTSTAMP:${stamp}`,
		`DTSTART;VALUE=DATE:${basicDay(day)}`,
		`SUMMARY:${escaped(summary)}`,
		`DESCRIPTION:${escaped(description)}`,
		...(location ? [`LOCATION:${escaped(location)}`] : []),
		...(category ? [`CATEGORIES:${escaped(category)}`] : []),
		// A matter to remember keeps nobody busy.
		'TRANSP:TRANSPARENT',
		...(reminder
			? [
					'BEGIN:VALARM',
					'ACTION:DISPLAY',
					// The day begins at midnight: one day less and sixteen hours before it is 8 o'clock.
					`TRIGGER:-P${reminder.daysBefore - 1}DT16H`,
					`DESCRIPTION:${escaped(reminder.text)}`,
					'END:VALARM'
				]
			: []),
		'END:VEVENT'
	];
}

/** A value of type TEXT (3.3.11): what separates values is escaped, other control characters may not stand there. */
export function escaped(text: string): string {
	return (
		text
			.replace(/\r\n?/g, '\n')
			// eslint-disable-next-line no-control-regex -- 3.1: CONTROL is no part of a value, tab aside
			.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
			.replace(/[\\;,]/g, '\\$&')
			.replaceAll('\n', '\\n')
	);
}

/** A line in parts of at most 75 octets of UTF-8 (3.1), never within a character; a space begins each further part. */
export function folded(line: string): string {
	const encoder = new TextEncoder();
	let [out, octets, most] = ['', 0, MOST_OCTETS];
	for (const character of line) {
		const size = encoder.encode(character).length;
		if (octets + size > most) {
			out += '\r\n ';
			[octets, most] = [0, MOST_OCTETS_GOING_ON];
		}
		out += character;
		octets += size;
	}
	return out;
}

/** yyyymmdd. */
function basicDay(day: string): string {
	utc(day);
	return day.replaceAll('-', '');
}

function dayBefore(day: string): string {
	return new Date(utc(day).getTime() - 86_400_000).toISOString().slice(0, 10);
}

function utc(day: string): Date {
	const date = new Date(`${day}T00:00:00Z`);
	if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day))
		throw new RangeError(`"${day}" is no day of the calendar; yyyy-mm-dd is right`);
	return date;
}
