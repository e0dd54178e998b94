import { fileName, type ExportContext } from '../export';
import { calendarText, type CalendarFile } from '../export/ics';
import { saveFile } from '../ui/save-file';

/**
 * Hands the reader a calendar file. In the browser only.
 * @returns name of the file
 */
export function saveCalendar(
	calendar: CalendarFile,
	context: Pick<ExportContext, 'place' | 'placeSlug' | 'subject' | 'asOf'>
): string {
	const name = fileName(context, 'ics');
	saveFile(name, 'text/calendar;charset=utf-8', calendarText(calendar));
	return name;
}
