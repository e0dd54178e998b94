import type { Row, Value } from '../../engine/engine';
import type { Formats } from '../../text/format';
import { MISSING, type ColumnKind, type TableCell, type TableColumn, type TableData } from '../../ui/table';
import { isNumeric, type ResultColumn } from './column-type';

/** More decimals than this are rounded on the screen; files hold the whole number. */
const MOST_DECIMALS = 4;

export interface ResultWords {
	readonly yes: string;
	readonly no: string;
}

type Show = (value: Value) => string;

/** How the values of a column are written: numbers of one column with the same decimals, NULL as `…`. */
export function valueTexts(
	columns: readonly ResultColumn[],
	rows: readonly Row[],
	format: Formats,
	words: ResultWords
): ReadonlyMap<string, Show> {
	return new Map(
		columns.map((column) => {
			const show = shower(column, rows, format, words);
			return [column.name, (value: Value) => (value === null ? MISSING : show(value))];
		})
	);
}

function shower(column: ResultColumn, rows: readonly Row[], format: Formats, words: ResultWords): Show {
	if (isYear(column, rows)) return String;
	if (isNumeric(column)) {
		const digits = column.kind === 'integer' ? 0 : decimalsOf(rows.map((row) => row[column.name] ?? null));
		return (value) =>
			typeof value === 'number' && Number.isFinite(value) ? format.decimal(value, digits) : String(value);
	}
	if (column.kind === 'date') {
		return (value) =>
			/^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? format.date(String(value)) : String(value);
	}
	if (column.kind === 'boolean') return (value) => (value === true ? words.yes : words.no);
	return String;
}

function decimalsOf(values: readonly Value[]): number {
	let most = 0;
	for (const value of values) {
		if (typeof value !== 'number') continue;
		while (most < MOST_DECIMALS && Math.abs(value - Number(value.toFixed(most))) > 1e-9) most++;
	}
	return most;
}

const YEAR_NAME = /(^|[\s_(])(năm|nam|year)([\s_)]|$)/i;

/** Whole numbers that count calendar years: written without a thousands separator, and an axis of time. */
export function isYear(column: ResultColumn, rows: readonly Row[]): boolean {
	return (
		column.kind === 'integer' &&
		YEAR_NAME.test(column.name) &&
		rows.every((row) => {
			const value = row[column.name] ?? null;
			return value === null || (typeof value === 'number' && value >= 1900 && value <= 2100);
		})
	);
}

const FILE_KINDS: Readonly<Record<ResultColumn['kind'], ColumnKind>> = {
	text: 'text',
	integer: 'integer',
	number: 'decimal',
	date: 'date',
	boolean: 'boolean',
	other: 'text'
};

/** The whole answer as a table that files are made of. */
export function resultTable(
	caption: string,
	columns: readonly ResultColumn[],
	rows: readonly Row[],
	texts: ReadonlyMap<string, Show>
): TableData {
	return {
		caption,
		columns: columns.map((column): TableColumn => ({
			key: column.name,
			label: column.name,
			numeric: isNumeric(column),
			kind: isYear(column, rows) ? 'year' : FILE_KINDS[column.kind]
		})),
		rows: rows.map((row) =>
			Object.fromEntries(
				columns.map(({ name }) => [name, cell(row[name] ?? null, texts.get(name) ?? String)])
			)
		)
	};
}

/** A missing value stays an empty cell in a file. */
function cell(value: Value, show: Show): TableCell {
	return value === null ? { value, text: '' } : { value, text: show(value) };
}
