import type { Value } from '../../engine/engine';
import type { Table } from '../../schema/table';

/** Where rows go on their way to the model: DuckDB's appender in Node, Arrow inserts in the browser. */
export interface Staging {
	/** Appends rows to a table that exists. @throws TypeError if a value has not the type of its column. */
	append(table: Table, rows: readonly Readonly<Record<string, Value>>[]): Promise<void>;
}

/** Rows gathered before they are handed on: enough to make an append cheap, few enough to be small. */
const BATCH_ROWS = 8192;

/** Gathers the rows of one table and hands them on in batches, so that memory holds one batch at most. */
export class Batch<R extends Readonly<Record<string, Value>>> {
	#rows: R[] = [];

	constructor(
		private readonly staging: Staging,
		private readonly table: Table
	) {}

	/** True when a batch is full: await `flush` before more is added. */
	add(row: R): boolean {
		return this.#rows.push(row) >= BATCH_ROWS;
	}

	async flush(): Promise<void> {
		if (this.#rows.length === 0) return;
		const rows = this.#rows;
		this.#rows = [];
		await this.staging.append(this.table, rows);
	}
}
