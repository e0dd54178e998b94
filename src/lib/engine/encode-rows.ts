import { columnFromValues } from '@uwdata/flechette';
import type { Column, Table } from '../schema/index';
import { arrowType, toArrowStream } from './arrow-columns';
import type { Value } from './engine';

/**
 * Rows as an Arrow IPC stream that DuckDB can insert into the table.
 * @throws TypeError if a value has not the type of its column
 */
export function rowsToArrow(table: Table, rows: readonly Readonly<Record<string, Value>>[]): Uint8Array {
	return toArrowStream(
		table,
		Object.entries(table.columns).map(([name, column]) => {
			const values = (visit: (value: unknown) => void) =>
				rows.forEach((row, index) =>
					visit(arrowValue(row[name], column, () => `${table.name}.${name}, row ${index + 1}`))
				);
			return [name, columnFromValues(values, arrowType(column, false))];
		})
	);
}

const JS_TYPES = {
	VARCHAR: 'string',
	INTEGER: 'number',
	DOUBLE: 'number',
	DATE: 'string',
	BOOLEAN: 'boolean'
} as const;

function arrowValue(value: Value | undefined, { type }: Column, where: () => string): unknown {
	if (value === null || value === undefined) return null;
	const days = type === 'DATE' ? Date.parse(String(value)) : 0;
	if (
		typeof value !== JS_TYPES[type] ||
		Number.isNaN(days) ||
		(type === 'INTEGER' && !Number.isInteger(value))
	) {
		throw new TypeError(`${where()}: ${JSON.stringify(value)} is not ${type}`);
	}
	// flechette takes days of an Arrow date as milliseconds.
	return type === 'DATE' ? days : value;
}
