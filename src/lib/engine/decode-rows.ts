import { parquetMetadata } from 'hyparquet';
import type { RowOf, Table } from '../schema/index';
import type { Row, Value } from './engine';
import { readColumns } from './decode-table';

/** Parquet bytes of one snapshot table as rows: dates as ISO text, missing as null. For small tables. */
export async function tableRows<T extends Table>(bytes: ArrayBuffer, table: T): Promise<RowOf<T>[]> {
	const metadata = parquetMetadata(bytes);
	const rows: Row[] = Array.from({ length: Number(metadata.num_rows) }, () => ({}));
	const columns = await readColumns(bytes, metadata);
	for (const [name, { type }] of Object.entries(table.columns)) {
		let at = 0;
		for (const part of columns.get(name) ?? []) {
			for (const value of part) rows[at++]![name] = plain(value, type === 'DATE');
		}
		if (at !== rows.length) throw new Error(`${table.name}.parquet has no complete column ${name}`);
	}
	return rows as RowOf<T>[];
}

function plain(value: unknown, isDate: boolean): Value {
	if (value === null || value === undefined) return null;
	return isDate ? new Date(value as number).toISOString().slice(0, 10) : (value as Value);
}
