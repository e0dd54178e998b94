import { dayWords } from '../judge/problem';
import type { FieldCell } from '../layout/record';
import { cellText } from './cell-text';
import type { ColumnFacts } from './column-facts';
import { parseDate, type RegisterDate } from './dates';
import { addMonths } from './days';
import type { Decision } from './decision';
import type { Refusal } from './parsed';
import type { RoundCells } from './round-cells';
import type { RowReader } from './row-reader';

/** A certificate is valid for 36 months (1048/QĐ-TTg, 148/QĐ-TTg, 26/2026/QĐ-TTg). */
export const VALID_MONTHS = 36;

/** From this year on a year that disagrees with its date stops the row; older registers are full of such. */
const YEARS_MUST_AGREE_FROM = '2023';

/** ISO days of a recognition; null where the row tells none. */
export interface RoundDays {
	readonly start: string | null;
	readonly decision: string | null;
	readonly expires: string | null;
	/** No day is known because a date was refused, which has been reported. */
	readonly isRefused: boolean;
}

interface DateRead {
	readonly date: RegisterDate | null;
	readonly refusal: Refusal | null;
}

/**
 * The days of a round. The day of recognition decides what is in force: its own cell, else the day of the
 * decision, else 36 months before the expiry; a year or a month alone is no day. A date that cannot be
 * read stops the row unless another cell gives that day.
 * @param decision the decision named in the row or above it
 */
export function readDays(
	cells: RoundCells,
	decision: Decision | null,
	columns: ColumnFacts,
	reader: RowReader
): RoundDays {
	const recognised = readDate(cells.recognised_on, columns);
	const decided = readDate(cells.decision_date, columns);
	const beside: DateRead = { date: decision?.date ?? null, refusal: decision?.dateRefusal ?? null };
	const expiry = cells.expires_on && isTerm(cells.expires_on) ? NO_DATE : readDate(cells.expires_on, columns);
	const decisionDay = dayOf(decided) ?? dayOf(beside);
	const known = dayOf(recognised) ?? decisionDay;
	const severity = known === null ? 'error' : 'warning';
	const tell = (field: DateField, at: FieldCell | undefined, { date, refusal }: DateRead) => {
		if (refusal)
			reader.report(refusal.rule, field, at, {
				...refusal,
				severity: field === 'expires_on' ? 'warning' : severity
			});
		if (date?.monthFirst)
			reader.report('date-in-us-order', field, at, { words: { day: dayWords(date.iso) } });
	};
	tell('recognised_on', cells.recognised_on, recognised);
	tell('decision_date', cells.decision_date, decided);
	if (cells.decision_no) tell('decision_no', cells.decision_no, beside);
	tell('expires_on', cells.expires_on, expiry);
	const expires = dayOf(expiry);
	const year = yearStated(cells, recognised, reader);
	const start = known ?? startBefore(expires, year, cells, reader);
	if (start !== null && year !== null && year !== start.slice(0, 4)) reportYear(cells, year, start, reader);
	const isRefused = start === null && [recognised, decided, beside].some(({ refusal }) => refusal !== null);
	return { start, decision: decisionDay, expires: usableExpiry(expires, start, cells, reader), isRefused };
}

type DateField = 'recognised_on' | 'decision_date' | 'decision_no' | 'expires_on';
const NO_DATE: DateRead = { date: null, refusal: null };

export function readDate(at: FieldCell | undefined, columns: ColumnFacts): DateRead {
	if (!at) return NO_DATE;
	const parsed = parseDate(at.cell, columns.date(at.column));
	return parsed.ok ? { date: parsed.value, refusal: null } : { date: null, refusal: parsed.refusal };
}

export function dayOf({ date }: DateRead): string | null {
	return date?.precision === 'day' ? date.iso : null;
}

/** "36 tháng", "3 năm": the rule itself, no date. */
function isTerm({ cell }: FieldCell): boolean {
	return /^(?:0?3 năm|36 tháng)$/iu.test(cellText(cell) ?? '');
}

/** The year the row states: in its own column, or as a date without day. */
function yearStated(cells: RoundCells, recognised: DateRead, reader: RowReader): string | null {
	if (cells.recognised_year) {
		const { date, refusal } = readDate(cells.recognised_year, {
			date: () => ({ order: 'dmy', epoch: 1900 })
		});
		if (refusal)
			reader.report(refusal.rule, 'recognised_year', cells.recognised_year, {
				...refusal,
				severity: 'warning'
			});
		if (date) return date.iso.slice(0, 4);
	}
	return recognised.date && recognised.date.precision !== 'day' ? recognised.date.iso.slice(0, 4) : null;
}

function startBefore(
	expires: string | null,
	year: string | null,
	cells: RoundCells,
	reader: RowReader
): string | null {
	const start = expires === null ? null : addMonths(expires, -VALID_MONTHS);
	if (start === null || (year !== null && year !== start.slice(0, 4))) return null;
	reader.report('start-from-expiry', 'expires_on', cells.expires_on, { words: { start: dayWords(start) } });
	return start;
}

function reportYear(cells: RoundCells, year: string, start: string, reader: RowReader): void {
	const [field, at] = cells.recognised_year
		? (['recognised_year', cells.recognised_year] as const)
		: (['recognised_on', cells.recognised_on] as const);
	const severity = start < YEARS_MUST_AGREE_FROM ? 'warning' : 'error';
	reader.report('year-against-date', field, at, {
		severity,
		words: { year, day: dayWords(start) },
		suggestion: start.slice(0, 4)
	});
}

function usableExpiry(
	expires: string | null,
	start: string | null,
	cells: RoundCells,
	reader: RowReader
): string | null {
	if (expires === null || start === null || expires > start) return expires;
	reader.report('expires-before-start', 'expires_on', cells.expires_on, {
		words: { start: dayWords(start) }
	});
	return null;
}
