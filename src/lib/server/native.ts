import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api';
import { QueryError, type Engine, type Row, type Value } from '../engine/engine';
import { createTable } from '../engine/session';
import prelude from '../metrics/prelude.sql?raw';
import { TABLES, type Manifest } from '../schema';
import { earlierTables, schemaOf } from '../schema/snapshot-schema';

/** DuckDB's value as the seam's: metrics cast every column, so few types can arrive. */
function plain(value: DuckDBValue): Value {
	if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
	if (typeof value === 'number') return value;
	if (typeof value === 'bigint') return Number(value);
	return String(value);
}

async function loadTables(connection: DuckDBConnection, folder: string): Promise<void> {
	await connection.run('SET threads = 1');
	for (const table of TABLES) {
		const file = join(folder, `${table.name}.parquet`);
		// A snapshot built before the table was thought of: empty, as for the browser's loader.
		if (!existsSync(file)) await connection.run(createTable(table));
		else
			await connection.run(
				`CREATE TABLE ${table.name} AS FROM read_parquet('${file.replaceAll("'", "''")}')`
			);
	}
	await connection.run(prelude);
}

/** A snapshot folder in native DuckDB, for prerendering and tests. Never reaches the browser. */
export async function openNative(folder: string): Promise<Engine> {
	const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	await loadTables(connection, folder);
	const engine = engineOver(connection, manifest, () => {
		connection.closeSync();
		instance.closeSync();
	});
	const loaded = new Set<string>();
	return {
		...engine,
		async query(sql) {
			for (const { id, table } of earlierTables(sql)) {
				if (loaded.has(`${id}/${table}`)) continue;
				await loadEarlier(connection, join(folder, '..', id), id, table);
				loaded.add(`${id}/${table}`);
			}
			return engine.query(sql);
		}
	};
}

/** A table of an older snapshot, in the schema that statements name it by. */
async function loadEarlier(
	connection: DuckDBConnection,
	folder: string,
	id: string,
	table: string
): Promise<void> {
	const schema = schemaOf(id)!;
	const file = join(folder, `${table}.parquet`).replaceAll("'", "''");
	await connection.run(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
	await connection.run(`CREATE TABLE ${schema}.${table} AS FROM read_parquet('${file}')`);
}

/** The seam over a native connection whose tables and macros exist. */
export function engineOver(connection: DuckDBConnection, manifest: Manifest, close: () => void): Engine {
	return {
		manifest,
		async query(sql) {
			try {
				const reader = await connection.runAndReadAll(sql);
				const names = reader.columnNames();
				return reader
					.getRows()
					.map((row) => Object.fromEntries(row.map((value, i) => [names[i], plain(value)])) as Row);
			} catch (cause) {
				throw new QueryError(cause instanceof Error ? cause.message : String(cause), sql, { cause });
			}
		},
		async close() {
			close();
		}
	};
}
