import type { Lang } from '../text/format';
import { cellOf, type ColumnKind, type TableCell, type TableColumn, type TableData } from '../ui/table';
import { Days } from './days';
import { numberFormats } from './number-formats';
import type { NumberKind } from './shown-number';

/**
 * A table by columns, each of one type: what the writers of files work on.
 */
export interface TypedTable {
	readonly caption: string;
	/** Number of rows; each column has as many values. */
	readonly rows: number;
	readonly columns: readonly TypedColumn[];
}

export interface TypedColumn {
	readonly key: string;
	readonly label: string;
	readonly kind: ColumnKind;
	readonly alignRight: boolean;
	/** Of the column's kind: number, yyyy-mm-dd for dates, boolean, text; null where there is none. */
	readonly values: readonly (string | number | boolean | null)[];
	/** Row → what the reader sees where the value is null: `…`, `–`, "năm 2021" among days. */
	readonly words: ReadonlyMap<number, string>;
	/** Row → what the reader sees where it says more than the value: "16,4 % (11/67)". */
	readonly shown: ReadonlyMap<number, string>;
	/** Format code of the column's numbers; none where it has no numbers. */
	readonly format?: string;
	/** Row → format code of a number that is written otherwise than its column. */
	readonly formats: ReadonlyMap<number, string>;
}

const NONE: ReadonlyMap<number, string> = new Map();
const NUMBERS: ReadonlySet<string> = new Set(['integer', 'year', 'decimal', 'share', 'percent']);

export const isNumberKind = (kind: string): kind is NumberKind => NUMBERS.has(kind);

/** A column whose values say all. */
export function plainColumn(
	head: Pick<TypedColumn, 'key' | 'label' | 'kind' | 'alignRight'>,
	values: TypedColumn['values']
): TypedColumn {
	return { ...head, values, words: NONE, shown: NONE, formats: NONE };
}

/** What the reader sees of a cell. */
export function shownText({ value, text, word }: TableCell): string {
	const shown = text ?? (value === null ? '' : String(value));
	// The word beside a status and its number are two things seen.
	return word === undefined || word === shown ? shown : `${word} ${shown}`.trim();
}

export function typedTable({ caption, columns, rows }: TableData, lang: Lang): TypedTable {
	const days = new Days(lang);
	return {
		caption,
		rows: rows.length,
		columns: columns.map((column) => {
			const cells = rows.map((row) => cellOf(row, column.key));
			return typedColumn(column, cells, lang, days);
		})
	};
}

function typedColumn(column: TableColumn, cells: readonly TableCell[], lang: Lang, days: Days): TypedColumn {
	const kind = column.kind ?? kindOf(column, cells, days);
	const isNumeric = column.numeric === true || isNumberKind(kind);
	const head = { key: column.key, label: column.label, alignRight: isNumeric };
	if (isNumberKind(kind) || kind === NUMBER) {
		const declared = kind === NUMBER ? undefined : kind;
		return { ...head, ...split(cells, isNumber), ...numberFormats(declared, cells, isNumber, lang) };
	}
	const plain = { ...head, kind, shown: NONE, formats: NONE };
	if (kind === 'boolean') return { ...plain, ...split(cells, isTruth) };
	if (kind === 'date') {
		const isDeclared = column.kind === 'date';
		return { ...plain, ...split(cells, (cell) => days.isShown(cell, isDeclared)) };
	}
	const isText = ({ value }: TableCell) => value !== null;
	const { words } = split(cells, isText);
	return { ...plain, values: cells.map((cell) => (isText(cell) ? shownText(cell) : null)), words };
}

/** Number of a kind yet to be seen from how the cells show it. */
const NUMBER = 'number';

function kindOf(
	{ numeric }: TableColumn,
	cells: readonly TableCell[],
	days: Days
): 'date' | 'boolean' | 'text' | typeof NUMBER {
	const filled = cells.filter(({ value }) => value !== null);
	if (filled.length === 0) return numeric ? NUMBER : 'text';
	const isSelfShown = ({ value, text }: TableCell) => text === undefined || text === String(value);
	if (filled.every((cell) => isNumber(cell) && (numeric || isSelfShown(cell)))) return NUMBER;
	if (filled.every((cell) => isTruth(cell) && isSelfShown(cell))) return 'boolean';
	const isDay = (cell: TableCell) => days.isShown(cell, false);
	// Days with a month or year among them are days still; those few stay words.
	if (filled.some(isDay) && filled.every((cell) => isDay(cell) || isPartOfCalendar(cell))) return 'date';
	return 'text';
}

function split(
	cells: readonly TableCell[],
	isValue: (cell: TableCell) => boolean
): Pick<TypedColumn, 'values' | 'words'> {
	const words = new Map<number, string>();
	const values = cells.map((cell, row) => {
		if (isValue(cell)) return cell.value;
		const text = shownText(cell);
		if (text !== '') words.set(row, text);
		return null;
	});
	return { values, words };
}

function isNumber({ value }: TableCell): boolean {
	return typeof value === 'number' && Number.isFinite(value);
}

function isTruth({ value }: TableCell): boolean {
	return typeof value === 'boolean';
}

function isPartOfCalendar({ value }: TableCell): boolean {
	return typeof value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(value);
}
