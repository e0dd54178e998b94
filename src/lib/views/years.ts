/** First year the sample register and the star rating in its present form know of (1048/QĐ-TTg). */
const FIRST_YEAR = 2019;

export interface YearEnd {
	readonly year: number;
	/** Last day of the year, or the newest day of the snapshot in its last year. */
	readonly asOf: string;
	readonly periodStart: string;
}

/** The years a reader can choose, oldest first; a year means its last day. */
export function yearEnds(newest: string): YearEnd[] {
	const last = Number(newest.slice(0, 4));
	return Array.from({ length: last - FIRST_YEAR + 1 }, (_, i) => {
		const year = FIRST_YEAR + i;
		return { year, asOf: year === last ? newest : `${year}-12-31`, periodStart: `${year}-01-01` };
	});
}

/** The year ends up to a day, the day itself standing for its own year. */
export function yearEndsUpTo(asOf: string, newest: string): YearEnd[] {
	const year = Number(asOf.slice(0, 4));
	return yearEnds(newest)
		.filter((end) => end.year <= year)
		.map((end) => (end.year === year ? { ...end, asOf } : end));
}

/** `den=` of the URL → the day it means within the snapshot. */
export function asOfDay(asOf: string | null, newest: string): string {
	if (asOf === null) return newest;
	const day = asOf.length === 4 ? `${asOf}-12-31` : asOf;
	return day > newest ? newest : day;
}
