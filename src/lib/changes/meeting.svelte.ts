import type { SnapshotRef } from './codec';
import type { Moment } from './question';

/** Meeting days of this reader, remembered on the device and sent nowhere. */
const KEY = 'ocop-meeting-days';

export interface MeetingDays {
	/** yyyy-mm-dd; null where none was entered. */
	readonly last: string | null;
	readonly next: string | null;
}

const NONE: MeetingDays = { last: null, next: null };
const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Storage may be forbidden, and what it holds may be anyone's: then nothing is remembered. */
export function readMeetingDays(storage: Pick<Storage, 'getItem'> | null): MeetingDays {
	try {
		const { last, next } = JSON.parse(storage?.getItem(KEY) ?? '{}') as Record<string, unknown>;
		return { last: isDay(last) ? String(last) : null, next: isDay(next) ? String(next) : null };
	} catch {
		return NONE;
	}
}

/** The days of the page, kept as long as it is open even where nothing can be stored. */
class Meeting {
	days: MeetingDays = $state.raw(NONE);

	/** To be called in the browser. */
	recall(): void {
		this.days = readMeetingDays(storage());
	}

	remember(days: MeetingDays): void {
		this.days = days;
		try {
			if (days.last === null && days.next === null) storage()?.removeItem(KEY);
			else storage()?.setItem(KEY, JSON.stringify(days));
		} catch {
			return;
		}
	}
}

function storage(): Storage | null {
	try {
		return localStorage;
	} catch {
		return null;
	}
}

export const meeting = new Meeting();

/**
 * What a meeting on a day had before it: the newest snapshot of that time, as recorded; where none is kept, the
 * day itself by the records of today.
 */
export function momentOfMeeting(day: string, others: readonly SnapshotRef[]): Moment {
	const [known] = others.filter(({ as_of }) => as_of <= day).sort((a, b) => (a.as_of < b.as_of ? 1 : -1));
	return known ? { snapshot: known.id, day: known.as_of } : { snapshot: '', day };
}
