import { dayWords } from '../judge/problem';
import type { RawCell } from '../types';
import { typedDay } from './cell-text';
import { addDays, isoDay, two } from './days';
import { bareDate, NUMERIC_DATE, type DateOrder } from './date-order';
import { remembering } from './memo';
import { refused, taken, type Parsed } from './parsed';
import { parseYear } from './years';

/** A date with its precision; a year or a month alone gives no day, and none is made up. */
export interface RegisterDate {
	readonly precision: 'day' | 'month' | 'year';
	/** yyyy-mm-dd, yyyy-mm or yyyy. */
	readonly iso: string;
	/** Written month first, readable in that order only. */
	readonly monthFirst?: true;
}

/** What a column's cells have in common. */
export interface DateColumn {
	readonly order: DateOrder;
	/** First year of the workbook's serial numbers: 1900, or 1904 in files from old Macs. */
	readonly epoch: 1900 | 1904;
}

export const VIETNAMESE: DateColumn = { order: 'dmy', epoch: 1900 };

/** Day 0 of each epoch. 1900 counts a 29/02/1900 that never was; days before matter to nobody here. */
const DAY_ZERO = { 1900: '1899-12-30', 1904: '1904-01-01' } as const;
/** Characters of the longest spelling of a date, with blanks to spare. */
const LONGEST = 100;
const MONTHS = 'january february march april may june july august september october november december'.split(
	' '
);

/**
 * The date in a cell: a day of the workbook, a serial number, or text in any spelling seen
 * (04/02/2020, 4-2-20, 2020-02-04, "ngày 04 tháng 02 năm 2020", "tháng 5/2023", 2022 …).
 * Refused, never guessed: two readings in a column that writes the month first, mistyped years, impossible days.
 */
export function parseDate(
	cell: Pick<RawCell, 'kind' | 'value'>,
	column: DateColumn = VIETNAMESE
): Parsed<RegisterDate> {
	if (cell.kind === 'date') return workbookDay(String(cell.value));
	if (cell.kind === 'number') return parseNumber(Number(cell.value), column);
	if (cell.kind !== 'text') return refused('date-unreadable');
	return READ[`${column.order} ${column.epoch}`](String(cell.value));
}

function workbookDay(iso: string): Parsed<RegisterDate> {
	const year = parseYear(iso.slice(0, 4));
	return year.ok ? taken({ precision: 'day', iso }) : year;
}

/** A number that is no day of the workbook: a year, a serial number, or digits run together. */
function parseNumber(number: number, column: DateColumn): Parsed<RegisterDate> {
	if (number >= 2000 && number <= 2099) {
		return Number.isInteger(number)
			? taken({ precision: 'year', iso: String(number) })
			: refused('date-unreadable');
	}
	if (number >= 30_000 && number < 74_000) {
		const iso = addDays(DAY_ZERO[column.epoch], Math.floor(number));
		return iso >= '2000' && iso < '2100' ? taken({ precision: 'day', iso }) : refused('date-unreadable');
	}
	return Number.isInteger(number) ? parseDigits(String(number)) : refused('date-unreadable');
}

/** 20240201 or 01022024: years being 20xx, no eight digits are a day both ways. */
function parseDigits(text: string): Parsed<RegisterDate> {
	if (text.length !== 8) return refused('date-unreadable');
	const yearFirst = day(text.slice(0, 4), text.slice(4, 6), text.slice(6));
	const dayFirst = day(text.slice(4), text.slice(2, 4), text.slice(0, 2));
	return yearFirst.ok ? yearFirst : dayFirst.ok ? dayFirst : refused('date-unreadable');
}

/** Readers of text, one for each kind of column: registers repeat few days many times. */
const READ = Object.fromEntries(
	(['dmy', 'mdy', 'ambiguous'] as const).flatMap((order) =>
		([1900, 1904] as const).map((epoch) => [
			`${order} ${epoch}`,
			remembering((text) => parseText(text, { order, epoch }))
		])
	)
) as Record<`${DateOrder} ${1900 | 1904}`, (text: string) => Parsed<RegisterDate>>;

type Reader = (groups: string[], column: DateColumn) => Parsed<RegisterDate>;

/** Spellings of a date, over folded text; the first that matches decides. */
const SPELLINGS: readonly (readonly [RegExp, Reader])[] = [
	[NUMERIC_DATE, ([a = '', , b = '', y = ''], { order }) => numeric(a, b, y, order)],
	[/^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/, ([y = '', m = '', d = '']) => day(y, m, d)],
	[/^(\d{1,2}),? ?thang (\d{1,2}),? ?(?:nam|[/.-])? ?(\d+)$/, ([d = '', m = '', y = '']) => day(y, m, d)],
	[/^(?:thang ?|t\.?)?(\d{1,2})(?:[/.-]|,? ?nam )(\d{4,5})$/, ([m = '', y = '']) => month(y, m)],
	[/^(\d{4})[/.-](\d{1,2})$/, ([y = '', m = '']) => month(y, m)],
	[/^(?:nam )?(\d{4})$/, ([y = '']) => yearOnly(y)],
	[/^(\d{5}(?:\.\d+)?)$/, ([serial = ''], column) => parseNumber(Number(serial), column)],
	[/^(\d{8})$/, ([digits = '']) => parseDigits(digits)],
	[/^(\d{1,2})[ -]([a-z]{3,9})\.?,?[ -](\d{2,5})$/, ([d = '', name = '', y = '']) => named(y, name, d)],
	[/^([a-z]{3,9})\.? (\d{1,2}),? (\d{4,5})$/, ([name = '', d = '', y = '']) => named(y, name, d)]
];

function parseText(typed: string, column: DateColumn): Parsed<RegisterDate> {
	if (typed.length > LONGEST) return refused('date-unreadable');
	const text = bareDate(typed);
	for (const [pattern, read] of SPELLINGS) {
		const match = pattern.exec(text);
		if (match) return read(match.slice(1), column);
	}
	return refused('date-unreadable');
}

function numeric(first: string, second: string, yearText: string, order: DateOrder): Parsed<RegisterDate> {
	const dayFirst = day(yearText, second, first);
	if (order === 'dmy' && dayFirst.ok) return dayFirst;
	const year = parseYear(yearText);
	if (!year.ok) return mistyped(year, second, first);
	const monthFirst = day(yearText, first, second);
	if (dayFirst.ok && monthFirst.ok && dayFirst.value.iso !== monthFirst.value.iso) {
		const [dmy, mdy] = [dayFirst.value.iso, monthFirst.value.iso];
		const suggestion = order === 'mdy' ? typedDay(mdy) : undefined;
		return refused('date-ambiguous', { words: { dmy: dayWords(dmy), mdy: dayWords(mdy) }, suggestion });
	}
	if (!dayFirst.ok && monthFirst.ok) return taken({ ...monthFirst.value, monthFirst: true });
	return dayFirst;
}

/** The refusal of a year, with the whole day as suggestion where the year has one. */
function mistyped(year: Parsed<number> & { ok: false }, m: string, d: string): Parsed<RegisterDate> {
	const { suggestion, ...refusal } = year.refusal;
	const iso = suggestion ? isoDay(Number(suggestion), Number(m), Number(d)) : null;
	return { ok: false, refusal: { ...refusal, ...(iso ? { suggestion: typedDay(iso) } : {}) } };
}

function day(y: string, m: string, d: string): Parsed<RegisterDate> {
	const year = parseYear(y);
	if (!year.ok) return mistyped(year, m, d);
	const iso = isoDay(year.value, Number(m), Number(d));
	return iso ? taken({ precision: 'day', iso }) : refused('date-impossible');
}

function month(y: string, m: string): Parsed<RegisterDate> {
	const year = parseYear(y);
	if (!year.ok) return year;
	if (Number(m) < 1 || Number(m) > 12) return refused('date-impossible');
	return taken({ precision: 'month', iso: `${year.value}-${two(Number(m))}` });
}

function yearOnly(y: string): Parsed<RegisterDate> {
	const year = parseYear(y);
	return year.ok ? taken({ precision: 'year', iso: String(year.value) }) : year;
}

/** English month names, as workbooks of an English Excel show them. */
function named(y: string, name: string, d: string): Parsed<RegisterDate> {
	const index = MONTHS.findIndex((full) => full.startsWith(name) || name === 'sept');
	return index < 0 ? refused('date-unreadable') : day(y, String(name === 'sept' ? 9 : index + 1), d);
}
