import type { Manifest } from '../schema/index';
import type { Row } from './engine';
import type { EngineErrorCode, EngineErrorDetail } from './errors';
import type { LocalFiles } from './local-snapshot';
import type { LocalTables } from './local-tables';

/** Bytes as they cross the line (compressed size where the server names it). */
export interface Progress {
	readonly phase: 'engine' | 'data';
	readonly loadedBytes: number;
	readonly totalBytes: number;
}

/** Page to worker. All addresses absolute: a blob: worker has no address to resolve against. */
export type Request =
	| {
			readonly kind: 'open';
			readonly snapshotUrl: string;
			readonly wasmUrl: string;
			readonly prelude: string;
			/** The snapshot's files where a reader opened them; then none is fetched. */
			readonly files?: LocalFiles;
			/** Rows of the reader's own in place of some tables. */
			readonly local?: LocalTables;
	  }
	/** Fetch what this statement will need; it is asked later. */
	| { readonly kind: 'expect'; readonly sql: string }
	/** One at a time: the next is sent when this one is answered. */
	| { readonly kind: 'query'; readonly sql: string };

/** Errors cross as plain data: a clone of an Error loses its class and fields. */
export type Failure =
	| { readonly kind: 'engine'; readonly code: EngineErrorCode; readonly detail: EngineErrorDetail }
	| { readonly kind: 'query'; readonly message: string; readonly sql: string };

/** Worker to page. `rows` and `failed` answer the query that was sent last. */
export type Reply =
	| { readonly kind: 'manifest'; readonly manifest: Manifest }
	| { readonly kind: 'progress'; readonly progress: Progress }
	/** All is loaded, the statement runs now and can only be stopped with the worker. */
	| { readonly kind: 'running' }
	| { readonly kind: 'rows'; readonly rows: Row[] }
	| { readonly kind: 'failed'; readonly failure: Failure }
	/** The snapshot cannot be opened; no query will be answered. */
	| { readonly kind: 'closed'; readonly failure: Failure };
