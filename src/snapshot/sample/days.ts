/** Calendar days as whole numbers since 1970-01-01 (UTC): cheap to compare and to add to. */
export type Day = number;

const MS = 86_400_000;

/** @param iso yyyy-mm-dd */
export function toDay(iso: string): Day {
	const time = Date.parse(`${iso}T00:00:00Z`);
	if (Number.isNaN(time)) throw new Error(`"${iso}" is no date; yyyy-mm-dd is expected`);
	return time / MS;
}

const isoTexts = new Map<Day, string>();

/** yyyy-mm-dd. Some 200,000 dates of the register are a few thousand days, hence remembered. */
export function toIso(day: Day): string {
	let iso = isoTexts.get(day);
	if (iso === undefined) isoTexts.set(day, (iso = new Date(day * MS).toISOString().slice(0, 10)));
	return iso;
}

export function yearOf(day: Day): number {
	return new Date(day * MS).getUTCFullYear();
}

/** 0 for January. */
export function monthOf(day: Day): number {
	return new Date(day * MS).getUTCMonth();
}

/** Calendar months later; the last day of a shorter month stands in for a missing day, as DuckDB does. */
function addMonths(day: Day, months: number): Day {
	const date = new Date(day * MS);
	const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
	const lastOfMonth = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0);
	return Math.min(first / MS + date.getUTCDate() - 1, lastOfMonth / MS);
}

/** Validity of a certificate, months (domain.md §5). */
const VALIDITY_MONTHS = 36;
export const expiryOf = (validFrom: Day): Day => addMonths(validFrom, VALIDITY_MONTHS);

const FIXED_HOLIDAYS = ['01-01', '04-30', '05-01', '09-02'];
/** Lunar New Year leave and Hùng Kings' day, first and last day off. */
const MOVING_HOLIDAYS: readonly (readonly [string, string])[] = [
	['2020-01-23', '2020-01-29'],
	['2020-04-02', '2020-04-02'],
	['2021-02-10', '2021-02-16'],
	['2021-04-21', '2021-04-21'],
	['2022-01-31', '2022-02-04'],
	['2022-04-11', '2022-04-11'],
	['2023-01-20', '2023-01-26'],
	['2023-05-01', '2023-05-03'],
	['2024-02-08', '2024-02-14'],
	['2024-04-18', '2024-04-18'],
	['2025-01-25', '2025-02-02'],
	['2025-04-07', '2025-04-07'],
	['2026-02-14', '2026-02-22'],
	['2026-04-27', '2026-04-27']
];
const moving = MOVING_HOLIDAYS.map(([from, to]) => [toDay(from), toDay(to)] as const);

function findWorkday(day: Day): boolean {
	const weekday = (day + 4) % 7;
	if (weekday === 0 || weekday === 6) return false;
	if (FIXED_HOLIDAYS.includes(toIso(day).slice(5))) return false;
	return !moving.some(([from, to]) => day >= from && day <= to);
}

const workdayAnswers = new Map<Day, boolean>();

/** Monday to Friday and no public holiday. Asked some million times, hence remembered. */
export function isWorkday(day: Day): boolean {
	let answer = workdayAnswers.get(day);
	if (answer === undefined) workdayAnswers.set(day, (answer = findWorkday(day)));
	return answer;
}

/** Working days in (after, until]. */
export function workdays(after: Day, until: Day): Day[] {
	const days: Day[] = [];
	for (let day = after + 1; day <= until; day++) if (isWorkday(day)) days.push(day);
	return days;
}

/** The last working day in (after, until], or null where there is none. */
export function lastWorkday(after: Day, until: Day): Day | null {
	for (let day = until; day > after; day--) if (isWorkday(day)) return day;
	return null;
}
