import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarText, escaped, folded, type CalendarEntry, type CalendarFile } from './ics';

const entry: CalendarEntry = {
	uid: 'htx-a_34-66_246-qd-ubnd_2027-01-30@toan-canh-ocop',
	day: '2027-01-30',
	summary: 'OCOP hết hạn: HTX A, 2 sản phẩm',
	description: 'Dòng một\nDòng hai; hết',
	location: 'Xã Ea Kar, Đắk Lắk',
	category: 'OCOP',
	reminder: { daysBefore: 90, text: 'Còn 90 ngày.' }
};
const file: CalendarFile = {
	name: 'Lịch',
	description: 'Mô tả',
	dataDay: '2026-09-30',
	entries: [entry]
};

/** What a reader of the file sees before values are unescaped (RFC 5545, 3.1). */
const unfolded = (text: string) => text.replaceAll('\r\n ', '');
/** TEXT as a reader reads it (3.3.11). */
const unescaped = (text: string) =>
	text.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
const octets = (text: string) => new TextEncoder().encode(text).length;
const words = fc.string({ unit: 'grapheme', maxLength: 300 });

test('one entry, line by line', () => {
	expect(unfolded(calendarText(file)).split('\r\n')).toEqual([
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Toan canh OCOP//Calendar//VI',
		'CALSCALE:GREGORIAN',
		'X-WR-CALNAME:Lịch',
		'X-WR-CALDESC:Mô tả',
		'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
		'BEGIN:VEVENT',
		'UID:htx-a_34-66_246-qd-ubnd_2027-01-30@toan-canh-ocop',
		// The data's day begins in Viet Nam at 17:00 UTC of the day before.
		'DTSTAMP:20260929T170000Z',
		'DTSTART;VALUE=DATE:20270130',
		'SUMMARY:OCOP hết hạn: HTX A\\, 2 sản phẩm',
		'DESCRIPTION:Dòng một\\nDòng hai\\; hết',
		'LOCATION:Xã Ea Kar\\, Đắk Lắk',
		'CATEGORIES:OCOP',
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		'TRIGGER:-P89DT16H',
		'DESCRIPTION:Còn 90 ngày.',
		'END:VALARM',
		'END:VEVENT',
		'END:VCALENDAR',
		''
	]);
});

test('what an entry does not have is left out; no entries are a calendar too', () => {
	const { uid, day, summary, description } = entry;
	const bare = calendarText({ ...file, entries: [{ uid, day, summary, description }] });
	expect(bare).not.toMatch(/VALARM|LOCATION|CATEGORIES/);
	expect(calendarText({ ...file, entries: [] })).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
});

test('a day that is none is an error', () => {
	for (const day of ['2027-02-29', '2027-2-1', '', '30/01/2027'])
		expect(() => calendarText({ ...file, entries: [{ ...entry, day }] })).toThrow(RangeError);
});

describe('whatever the texts are', () => {
	test('a value is read back as it was, but for control characters and kinds of line ends', () => {
		expect(escaped('a\\b;c,d\re\r\nf\u0000g\th')).toBe('a\\\\b\\;c\\,d\\ne\\nfg\th');
		fc.assert(
			fc.property(words, (text) => {
				const value = escaped(text);
				expect(value).not.toMatch(/[\r\n]/);
				// eslint-disable-next-line no-control-regex -- what RFC 5545 forbids
				const readable = text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
				expect(unescaped(value)).toBe(readable);
			})
		);
	});

	test('lines are of 75 octets at most, whole characters, and come together again', () => {
		fc.assert(
			fc.property(words, (text) => {
				const line = `SUMMARY:${escaped(text)}`;
				const lines = folded(line).split('\r\n');
				expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
				// A character cut in two would come back from UTF-8 as another.
				for (const each of lines) {
					const bytes = new TextEncoder().encode(each);
					expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe(each);
				}
				expect(lines.slice(1).every((each) => each.startsWith(' '))).toBe(true);
				expect(unfolded(folded(line))).toBe(line);
			})
		);
	});

	test('the file has no line end but CRLF, and as many entries as were given', () => {
		fc.assert(
			fc.property(fc.array(fc.record({ summary: words, description: words }), { maxLength: 5 }), (texts) => {
				const entries = texts.map((each, at) => ({ ...entry, ...each, uid: `${at}@x` }));
				const text = calendarText({ ...file, entries });
				expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
				expect(text.split('\r\n').filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(entries.length);
				expect(calendarText({ ...file, entries })).toBe(text);
			})
		);
	});
});
