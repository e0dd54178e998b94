/**
 * Statements by which SQL could reach out of the page, to a listener of the test's own.
 * `reaches` marks those that DuckDB-WASM, left as it comes, really carries to the listener; the
 * counter-proof holds it to that.
 */
export interface OutwardStatement {
	readonly sql: string;
	readonly reaches: boolean;
}

export function outwardStatements(listener: string): OutwardStatement[] {
	return [
		{ sql: `SELECT * FROM read_csv('${listener}/read-csv.csv')`, reaches: true },
		{ sql: `SELECT * FROM '${listener}/replacement-scan.csv'`, reaches: true },
		{ sql: `SELECT content FROM read_text('${listener}/read-text.txt')`, reaches: true },
		{ sql: `COPY (SELECT 1 AS a) TO '${listener}/copy-to.csv'`, reaches: true },
		{ sql: `ATTACH '${listener}/attach.duckdb' AS other`, reaches: true },
		{ sql: `LOAD '${listener}/load.duckdb_extension.wasm'`, reaches: true },
		{ sql: `SET custom_extension_repository = '${listener}'`, reaches: false },
		{ sql: 'INSTALL parquet', reaches: false },
		{ sql: 'LOAD parquet', reaches: true },
		{ sql: "SELECT now() AT TIME ZONE 'Asia/Ho_Chi_Minh' AS local", reaches: true }
	];
}
