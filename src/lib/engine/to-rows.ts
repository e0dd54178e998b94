import { tableFromIPC, Type, type DataType } from '@uwdata/flechette';
import type { Row, Value } from './engine';

/**
 * A DuckDB result (Arrow IPC stream) as rows. The one place where engine types become values:
 *
 * - integers of any width and decimals: number; an integer beyond ±2^53, which number cannot
 *   hold, as its digits
 * - DATE: `yyyy-mm-dd`; TIMESTAMP: `yyyy-mm-dd hh:mm:ss[.mmm]` (UTC); TIME: `hh:mm:ss`;
 *   infinite ones: `infinity`, `-infinity`
 * - text, enum, uuid: string; BOOLEAN: boolean; NULL: null
 * - nested and other types: JSON text
 *
 * Metric SQL casts its columns and never needs the odd cases; an analyst's own SQL does.
 */
export function toRows(ipc: Uint8Array): Row[] {
	const table = tableFromIPC(ipc, { useBigInt: true, useDecimalInt: true });
	const rows: Row[] = Array.from({ length: table.numRows }, () => ({}));
	table.schema.fields.forEach((field, index) => {
		const convert = converter(field.type);
		const column = table.getChildAt(index);
		rows.forEach((row, at) => {
			const value: unknown = column.at(at);
			row[field.name] = value === null || value === undefined ? null : convert(value);
		});
	});
	return rows;
}

type Convert = (value: unknown) => Value;

function converter(type: DataType): Convert {
	switch (type.typeId) {
		case Type.Int:
			return (value) => (typeof value === 'bigint' ? integer(value) : (value as number));
		case Type.Decimal: {
			const { scale } = type;
			return (value) => (scale === 0 ? integer(BigInt(value as bigint)) : Number(value) / 10 ** scale);
		}
		case Type.Float:
		case Type.Utf8:
		case Type.LargeUtf8:
		case Type.Bool:
			return (value) => value as Value;
		case Type.Dictionary:
			return converter(type.dictionary);
		case Type.Date:
			return (value) => isoText(value as number).slice(0, 10);
		case Type.Timestamp:
			return (value) => isoText(value as number);
		case Type.Time: {
			// `unit` counts thousands of units a second: 0 seconds, 1 milliseconds, 2 micro-, 3 nano-.
			const perSecond = 1000 ** type.unit;
			return (value) => new Date((Number(value) / perSecond) * 1000).toISOString().slice(11, 19);
		}
		default:
			return (value) => (typeof value === 'string' ? value : JSON.stringify(value, jsonValue));
	}
}

function integer(value: bigint): Value {
	const number = Number(value);
	return Number.isSafeInteger(number) ? number : value.toString();
}

const LAST_DATE_MS = 8.64e15;

function isoText(ms: number): string {
	if (Math.abs(ms) > LAST_DATE_MS) return ms > 0 ? 'infinity' : '-infinity';
	return new Date(ms)
		.toISOString()
		.replace('T', ' ')
		.replace(/(\.000)?Z$/, '');
}

function jsonValue(_key: string, value: unknown): unknown {
	if (typeof value === 'bigint') return integer(value);
	return ArrayBuffer.isView(value) ? Array.from(value as unknown as Iterable<unknown>) : value;
}
