import type { RawRow, RawSheet } from '../types';

/** The rows of a sheet with the first ones looked at in advance; each row is handed out once. */
export class RowSource {
	readonly #rows: AsyncIterator<RawRow> | Iterator<RawRow>;
	#ahead: readonly RawRow[] = [];
	#handedOut = 0;

	constructor(sheet: RawSheet) {
		const rows = sheet.rows();
		this.#rows = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
	}

	/** The first rows, at most so many; to be asked once, before `next`. */
	async lookAhead(count: number): Promise<readonly RawRow[]> {
		const rows: RawRow[] = [];
		while (rows.length < count) {
			const next = await this.#rows.next();
			if (next.done) break;
			rows.push(next.value);
		}
		return (this.#ahead = rows);
	}

	/** The next row; without a promise where the sheet has it at hand, as a promise costs more than the row. */
	next(): RawRow | undefined | Promise<RawRow | undefined> {
		if (this.#handedOut < this.#ahead.length) return this.#ahead[this.#handedOut++];
		const next = this.#rows.next();
		return 'then' in next ? next.then(rowOf) : rowOf(next);
	}

	/** Closes the sheet where the reader stops early. */
	async close(): Promise<void> {
		await this.#rows.return?.();
	}
}

function rowOf(next: IteratorResult<RawRow>): RawRow | undefined {
	return next.done ? undefined : next.value;
}
