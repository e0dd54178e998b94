import type { Value } from '../../lib/engine/engine';
import type { Column, Table } from '../../lib/schema/table';
import type { CsvRow } from '../read/csv';
import type { Report } from '../finding';
import { isIsoDate } from './as-of';

/**
 * Turns the cells of a CSV row into values of a snapshot table, column by column of the same
 * name; other columns are left to the caller. Reports every cell that does not fit.
 * @returns null if any cell does not fit.
 */
export function typedCells(
	table: Table,
	file: string,
	row: CsvRow<string>,
	report: Report
): Record<string, Value> | null {
	const values: Record<string, Value> = {};
	let fits = true;
	for (const { name, column, parse } of readersOf(table)) {
		const text = row.cells[name];
		if (text === undefined) continue;
		const value = text === '' ? null : parse(text);
		if (value === undefined || (value === null && !column.nullable)) {
			fits = false;
			reportCell(table, file, row.line, name, column, text, report);
		} else {
			values[name] = value;
		}
	}
	return fits ? values : null;
}

interface CellReader {
	readonly name: string;
	readonly column: Column;
	/** The value of a cell that is not empty; undefined where it does not fit. */
	readonly parse: (text: string) => Value | undefined;
}

const readers = new WeakMap<Table, readonly CellReader[]>();

/** Made once a table: a register has hundreds of thousands of rows. */
function readersOf(table: Table): readonly CellReader[] {
	let made = readers.get(table);
	if (!made) {
		made = Object.entries(table.columns).map(([name, column]) => ({ name, column, parse: parserOf(column) }));
		readers.set(table, made);
	}
	return made;
}

function parserOf({ type, values }: Column): CellReader['parse'] {
	if (values) {
		const allowed = new Set(values);
		return (text) => (allowed.has(text) ? text : undefined);
	}
	switch (type) {
		case 'VARCHAR':
			return (text) => text;
		case 'INTEGER':
			return (text) => (/^-?\d{1,9}$/.test(text) ? Number(text) : undefined);
		case 'DOUBLE':
			return (text) => parseNumber(text) ?? undefined;
		case 'DATE':
			return (text) => (isIsoDate(text) ? text : undefined);
		case 'BOOLEAN':
			return (text) => (text === 'true' || text === 'false' ? text === 'true' : undefined);
	}
}

/** A number written with a decimal point and no thousands mark; null for anything else. */
export function parseNumber(text: string): number | null {
	return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

const EXPECTED: Record<Column['type'], { vi: string; en: string }> = {
	VARCHAR: { vi: 'một dòng chữ', en: 'text' },
	INTEGER: { vi: 'một số nguyên', en: 'a whole number' },
	DOUBLE: { vi: 'một số, dấu chấm thập phân', en: 'a number with a decimal point' },
	DATE: { vi: 'một ngày yyyy-mm-dd', en: 'a day yyyy-mm-dd' },
	BOOLEAN: { vi: 'true hoặc false', en: 'true or false' }
};

function reportCell(
	table: Table,
	file: string,
	row: number,
	name: string,
	column: Column,
	value: string,
	report: Report
): void {
	const set = column.values?.join(', ');
	const expected = EXPECTED[column.type];
	report({
		rule: value === '' ? 'cell-missing' : 'cell-not-valid',
		severity: 'error',
		table: table.name,
		where: { file, row, column: name, value },
		vi: `Cột ${name} ${value === '' ? 'để trống' : `có "${value}"`}; phải là ${set ? `một trong: ${set}` : expected.vi}.`,
		en: `Column ${name} ${value === '' ? 'is empty' : `has "${value}"`}; it must be ${set ? `one of: ${set}` : expected.en}.`
	});
}
