import type { CalendarFile } from '../export/ics';
import { formats, type Lang } from '../text/format';
import { changeText } from './words';

/**
 * The next review meeting as an all-day entry. One place and day is one entry, however often it is taken in.
 * @param day of the meeting, `dataDay` of the data, both yyyy-mm-dd
 * @param place as a heading
 */
export function meetingCalendar(day: string, dataDay: string, place: string, lang: Lang): CalendarFile {
	const t = changeText(lang).meeting;
	const description = t.eventDescription(formats(lang).date(dataDay));
	return {
		name: t.name(place),
		description,
		dataDay,
		entries: [
			{
				uid: `hop-${day}-${encodeURIComponent(place)}@toan-canh-ocop`,
				day,
				summary: t.event(place),
				description,
				category: t.category
			}
		]
	};
}
