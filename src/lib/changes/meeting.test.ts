import { expect, test } from 'vitest';
import { meetingCalendar } from './calendar';
import { calendarText } from '../export/ics';
import { momentOfMeeting, readMeetingDays } from './meeting.svelte';

const holding = (text: string | null) => ({ getItem: () => text });

test('what the device holds is taken only where it is two days', () => {
	expect(readMeetingDays(holding('{"last":"2026-07-10","next":"x"}'))).toEqual({
		last: '2026-07-10',
		next: null
	});
	for (const text of ['', 'null', '[]', '{', null]) expect(readMeetingDays(holding(text)).last).toBeNull();
	expect(readMeetingDays(null)).toEqual({ last: null, next: null });
});

test('a meeting had the newest snapshot of its time before it', () => {
	const snapshots = [
		{ id: 'b', as_of: '2026-06-30' },
		{ id: 'a', as_of: '2025-12-31' }
	];
	expect(momentOfMeeting('2026-07-10', snapshots)).toEqual({ snapshot: 'b', day: '2026-06-30' });
	expect(momentOfMeeting('2026-06-29', snapshots)).toEqual({ snapshot: 'a', day: '2025-12-31' });
	expect(momentOfMeeting('2024-06-29', snapshots)).toEqual({ snapshot: '', day: '2024-06-29' });
});

test('the next meeting is one entry of a calendar', () => {
	const text = calendarText(meetingCalendar('2026-12-18', '2026-09-30', 'Đắk Lắk', 'vi'));
	expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
	expect(text).toContain('20261218');
});
