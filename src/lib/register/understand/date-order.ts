import { fold } from '../../text/fold';

/**
 * Order of day and month in a column of dates. `dmy` is the Vietnamese one and the default; `mdy` where
 * some values make sense only with the month first (02/15/2023) and none only with the day first;
 * `ambiguous` where both occur.
 */
export type DateOrder = 'dmy' | 'mdy' | 'ambiguous';

export const NUMERIC_DATE = /^(\d{1,2})([/. -])(\d{1,2})[/. -](\d{1,9})$/;

/** Text of a date without what does not belong to it: quotes, "ngày", time of day, blanks around signs. */
export function bareDate(text: string): string {
	return fold(text.normalize('NFKC'))
		.replace(/^['"`\s]+|['"\s.,;]+$/g, '')
		.replace(/[t\s]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:[ap]m|z)?$/, '')
		.replace(/[\p{Pd}\u2212]/gu, '-')
		.replace(/\s?([/.-])\s?/g, '$1')
		.replace(/^ngay:?\s?/, '');
}

/** The order a column's texts prove. Days of the workbook itself have no order and are not samples. */
export function dateOrder(samples: Iterable<string>): DateOrder {
	let dayFirst = false;
	let monthFirst = false;
	for (const sample of samples) {
		const [, first, , second] = NUMERIC_DATE.exec(bareDate(sample)) ?? [];
		dayFirst ||= isDayOnly(first) && isMonth(second);
		monthFirst ||= isMonth(first) && isDayOnly(second);
	}
	if (!monthFirst) return 'dmy';
	return dayFirst ? 'ambiguous' : 'mdy';
}

function isDayOnly(text: string | undefined): boolean {
	return Number(text) > 12 && Number(text) <= 31;
}

function isMonth(text: string | undefined): boolean {
	return Number(text) >= 1 && Number(text) <= 12;
}
