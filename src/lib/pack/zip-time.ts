/** ZIP knows no day before 1980 and no zone: the moment in UTC, as a date whose local parts are those. */
export function zipTime(made: number): Date {
	const moment = new Date(Math.max(made, Date.UTC(1980, 0, 2)));
	return new Date(moment.getTime() + moment.getTimezoneOffset() * 60_000);
}
