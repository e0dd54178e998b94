import { TABLES } from '../../schema/index';
import type { Reading } from './classify';

/**
 * The statements that the engine really gets. A reader's text goes in as a text literal of DuckDB's table
 * function `query`, which has DuckDB's own parser read it and refuses whatever is not exactly one SELECT
 * (DESCRIBE, SHOW and SUMMARIZE count as such). So nothing that is typed or sent in a link can change a table,
 * a setting or the catalogue, however it is written: no lexer of ours stands between.
 */
function confined({ body }: Reading): string {
	return `query('${body.replaceAll("'", "''")}')${everyTable(body)}`;
}

/** Names and types of the result's columns; runs nothing, but brings the engine and the tables. */
export const describeStatement = (reading: Reading): string => `DESCRIBE FROM ${confined(reading)}`;

/** At most `limit` rows and one more, which says that rows were cut. */
export const rowsStatement = (reading: Reading, limit: number): string =>
	`FROM ${confined(reading)} LIMIT ${limit + 1}`;

/** How the engine goes about it; measured, it runs the query for that. */
export const planStatement = (reading: Reading): string =>
	`EXPLAIN ${reading.kind === 'measured-plan' ? 'ANALYZE ' : ''}FROM ${confined(reading)}`;

/** Lines that `probeStatement` puts before the reader's text. */
export const PROBE_LINES = 1;

/**
 * Asks for a failure once more, only for the place it names: inside a text literal the engine names none.
 * `EXPLAIN FROM (` commits what follows to a query that is not run, and without any semicolon
 * (those in comments and texts become commas) nothing can follow that.
 */
export function probeStatement({ body }: Reading): string {
	return `EXPLAIN FROM (\n${body.replaceAll(';', ',').replace(KEPT_DAY, '(date ')}\n)`;
}

/**
 * The engine puts a kept table in place of `product_on(DATE '…')` and its like (engine/kept-days.ts), written in exactly
 * this way; written otherwise, the text keeps its length and its places.
 */
const KEPT_DAY = /\(DATE /g;

/** Words by which tables are reached without being named; the engine fetches those that a statement names. */
const UNNAMED = /\b(query|query_table|show|information_schema|pg_catalog|duckdb_\w+|pragma_\w+)\b/i;

function everyTable(body: string): string {
	return UNNAMED.test(body) ? ` /* ${TABLES.map(({ name }) => name).join(' ')} */` : '';
}
