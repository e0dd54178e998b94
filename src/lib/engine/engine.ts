import type { Manifest } from '../schema/manifest';

export type Value = string | number | boolean | null;
export type Row = Record<string, Value>;

/**
 * The seam: SQL in, rows out. Native DuckDB (src/lib/server) and DuckDB-WASM (this folder)
 * both fit it, so a metric never knows where it runs.
 */
export interface Engine {
	readonly manifest: Manifest;
	/** Rows of one statement: numbers as number, dates as ISO text, missing as null. Throws QueryError. */
	query(sql: string, signal?: AbortSignal): Promise<Row[]>;
	close(): Promise<void>;
}

/** A statement failed: carries the SQL and the engine's own message as `cause`. */
export class QueryError extends Error {
	constructor(
		message: string,
		readonly sql: string,
		options?: { cause?: unknown }
	) {
		super(message, options);
		this.name = 'QueryError';
	}
}
