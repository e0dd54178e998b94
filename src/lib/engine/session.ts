import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import { TABLES, type Table } from '../schema/index';
import { QueryError, type Row } from './engine';
import { EngineError } from './errors';
import { toRows } from './to-rows';

/** An open, locked database whose snapshot tables start empty. Same in the worker and in Node. */
export interface Session {
	/** Appends an Arrow IPC stream to a snapshot table, of an older snapshot in its own schema. */
	insert(table: string, arrow: Uint8Array, schema?: string): void;
	/** Throws QueryError for a faulty statement, EngineError when the engine itself gave way. */
	query(sql: string): Row[];
}

/**
 * No statement of a reader or of a page may fetch, read or write anything outside the database,
 * nor switch that back on. Inserting Arrow still works after locking.
 */
const LOCK = `
SET autoload_known_extensions = false;
SET autoinstall_known_extensions = false;
SET enable_external_access = false;
SET lock_configuration = true;`;

/**
 * Opens an in-memory database with all tables of the contract, empty, then runs `prelude`
 * (its tables stay empty until theirs are loaded; its macros need them all: DuckDB checks the
 * tables a macro names when it is made), then locks it.
 */
export function openSession(bindings: DuckDBBindings, prelude: string): Session {
	bindings.open({});
	// The connection object speaks apache-arrow; its number is all that the bindings themselves need.
	const connection = bindings.connect().useUnsafe((_bindings, id) => id);
	for (const sql of [...TABLES.map((table) => createTable(table)), prelude, LOCK]) {
		if (sql.trim()) run(bindings, connection, sql);
	}
	return {
		insert: (name, arrow, schema = 'main') =>
			bindings.insertArrowFromIPCStream(connection, arrow, { name, schema, create: false }),
		query: (sql) => toRows(run(bindings, connection, sql))
	};
}

/** Statement that makes a table of the contract, empty. */
export function createTable(table: Table, schema = 'main'): string {
	const columns = Object.entries(table.columns).map(
		([name, { type, nullable }]) => `"${name}" ${type}${nullable ? '' : ' NOT NULL'}`
	);
	return `CREATE TABLE ${schema}."${table.name}" (${columns.join(', ')})`;
}

function run(bindings: DuckDBBindings, connection: number, sql: string): Uint8Array {
	try {
		return bindings.runQuery(connection, sql);
	} catch (error) {
		throw toTypedError(error, sql);
	}
}

/**
 * The bindings throw a plain Error with DuckDB's message for a failed statement; anything else
 * (RuntimeError, RangeError, WebAssembly.Exception) came from a broken machine, which must not
 * be asked again.
 */
function toTypedError(error: unknown, sql: string): Error {
	const message = error instanceof Error ? error.message : String(error);
	const isPlain = error instanceof Error && error.name === 'Error';
	if (!isPlain || /^(FATAL|INTERNAL) Error/.test(message)) {
		return new EngineError('crashed', { reason: message }, { cause: error });
	}
	if (message.startsWith('Out of Memory Error')) {
		return new EngineError('out_of_memory', { reason: message }, { cause: error });
	}
	return new QueryError(message, sql, { cause: error });
}
