import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { ManifestFile } from '../../lib/schema/manifest';
import type { Table } from '../../lib/schema/table';
import { sha256OfFile } from './file-hash';

/** Rows a row group holds: a register of one province fits in one, a large one can be read in parts. */
const ROW_GROUP_ROWS = 122_880;

/** Writes a table as `<folder>/<table>.parquet`, ordered by its key so that equal rows give equal bytes. */
export async function writeParquet(
	connection: DuckDBConnection,
	table: Table,
	folder: string
): Promise<ManifestFile> {
	const file = `${table.name}.parquet`;
	const path = join(folder, file);
	const columns = Object.keys(table.columns).join(', ');
	await connection.run(
		`COPY (SELECT ${columns} FROM ${table.name} ORDER BY ${table.key.join(', ')}) TO ${quote(path)}
		 (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${ROW_GROUP_ROWS})`
	);
	const reader = await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM ${table.name}`);
	return {
		file,
		table: table.name,
		rows: Number(reader.value(0, 0)),
		bytes: statSync(path).size,
		sha256: await sha256OfFile(path)
	};
}

/** A text literal of SQL. */
export function quote(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}
