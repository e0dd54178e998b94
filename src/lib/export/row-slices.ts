import type { TableData } from '../ui/table';

/** Rows made and written in one go: some milliseconds of work. */
const AT_A_TIME = 500;

/** All rows of a table, some at a time, so that the page answers the reader in between; at least one slice. */
export async function* rowSlices(table: Pick<TableData, 'rows' | 'lazy'>): AsyncGenerator<TableData['rows']> {
	// `rows` of a lazy table would be made all at once.
	const { lazy } = table;
	const count = lazy ? lazy.count : table.rows.length;
	for (let from = 0; from === 0 || from < count; from += AT_A_TIME) {
		if (from > 0) await new Promise((resolve) => setTimeout(resolve));
		const to = from + AT_A_TIME;
		yield lazy ? lazy.part(from, to) : table.rows.slice(from, to);
	}
}
