import type { Table } from '../schema/index';
import type { LoadTables } from './load-tables';
import { createTable, type Session } from './session';

/**
 * Rows of the reader's own that stand in a session in place of the snapshot's. Plain data and blobs, so
 * that a worker started anew gets them again without a copy on the page.
 */
export interface LocalTables {
	/** Snapshot tables that hold no row of the snapshot here. */
	readonly replaced: readonly string[];
	/** Tables that only the statements need. */
	readonly staging: readonly Table[];
	/** Arrow IPC streams, each appended to its table. */
	readonly rows: readonly { readonly table: string; readonly arrow: Blob }[];
	/** Run once in this order, when the snapshot tables they name and the rows are in. */
	readonly statements: readonly string[];
}

/** Puts the reader's rows into the session. Throws QueryError for a statement that fails. */
export async function fillLocally(
	opening: Promise<Session>,
	load: LoadTables,
	{ staging, rows, statements }: LocalTables
): Promise<Session> {
	await load(statements.join('\n'));
	const session = await opening;
	for (const table of staging) session.query(createTable(table));
	for (const { table, arrow } of rows) session.insert(table, new Uint8Array(await arrow.arrayBuffer()));
	for (const sql of statements) session.query(sql);
	return session;
}
