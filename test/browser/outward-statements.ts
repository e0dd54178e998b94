/**
 * Statements by which SQL could reach out of the page, to a listener of the test's own or to the
 * machine: what an analyst could type, or be sent in a link. `reaches` marks those that DuckDB-WASM,
 * left as it comes, really carries to the listener; the counter-proof holds it to that.
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
		{ sql: `SELECT content FROM read_blob('${listener}/read-blob.bin')`, reaches: true },
		{ sql: `FROM sniff_csv('${listener}/sniff.csv')`, reaches: true },
		{ sql: `COPY (SELECT 1 AS a) TO '${listener}/copy-to.csv'`, reaches: true },
		{ sql: `COPY product FROM '${listener}/copy-from.csv'`, reaches: false },
		{ sql: `ATTACH '${listener}/attach.duckdb' AS other`, reaches: true },
		{ sql: `LOAD '${listener}/load.duckdb_extension.wasm'`, reaches: true },
		{ sql: `SET custom_extension_repository = '${listener}'`, reaches: false },
		{ sql: `PRAGMA temp_directory = '${listener}/temp'`, reaches: false },
		{ sql: `EXPORT DATABASE '${listener}/export'`, reaches: true },
		{ sql: `IMPORT DATABASE '${listener}/import'`, reaches: true },
		{ sql: 'INSTALL parquet', reaches: false },
		{ sql: 'LOAD parquet', reaches: true },
		{ sql: "SELECT * FROM read_parquet('/etc/passwd')", reaches: true },
		{ sql: "SELECT * FROM read_text('/etc/passwd')", reaches: false },
		{ sql: "COPY (SELECT 1 AS a) TO '/tmp/ocop-never.csv'", reaches: false },
		{ sql: "SELECT * FROM glob('/*')", reaches: false },
		{ sql: "SELECT getenv('HOME') AS home", reaches: false },
		{ sql: "SELECT now() AT TIME ZONE 'Asia/Ho_Chi_Minh' AS local", reaches: true }
	];
}
