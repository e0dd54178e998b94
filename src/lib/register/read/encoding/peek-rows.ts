import type { RawRow } from '../../types';

export interface PeekedRows {
	/** The first rows, at most as many as asked for. */
	readonly head: readonly RawRow[];
	/** All rows, the head first; to be read once. Closing it closes the source. */
	readonly rows: AsyncGenerator<RawRow, void, undefined>;
}

/** Reads the first rows of a sheet ahead and hands back the whole as if untouched. */
export async function peekRows(
	source: AsyncIterable<RawRow> | Iterable<RawRow>,
	count: number
): Promise<PeekedRows> {
	const iterator =
		Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
	const head: RawRow[] = [];
	while (head.length < count) {
		const next = await iterator.next();
		if (next.done) break;
		head.push(next.value);
	}
	return { head, rows: replay(head, iterator) };
}

async function* replay(
	head: readonly RawRow[],
	rest: AsyncIterator<RawRow> | Iterator<RawRow>
): AsyncGenerator<RawRow, void, undefined> {
	try {
		yield* head;
		for (;;) {
			const next = await rest.next();
			if (next.done) return;
			yield next.value;
		}
	} finally {
		await rest.return?.();
	}
}
