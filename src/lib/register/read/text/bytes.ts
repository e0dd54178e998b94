import { sourceFailed } from './unreadable';

/** What a file's bytes may come from: a browser's `Blob.stream()`, a Node stream, an array in a test. */
export type ByteSource = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** Most bytes handled at once, so that a source that hands over the whole file in one piece stays bounded. */
export const CHUNK_BYTES = 64 * 1024;

export interface Peeked {
	/** The first bytes, at most `CHUNK_BYTES`. */
	readonly head: Uint8Array;
	/** True if the head is the whole file. */
	readonly whole: boolean;
	/** All bytes, the head first; to be read once. Leaving it early closes the source. */
	readonly bytes: AsyncIterable<Uint8Array>;
	/** Closes the source where `bytes` is not read at all. */
	close(): Promise<void>;
}

/**
 * Reads the head of a source and hands back the whole as if untouched. Nothing past the head is asked
 * for before `bytes` is read.
 * @throws UnreadableFile `read-failed` if the source fails
 */
export async function peekBytes(source: ByteSource, name: string): Promise<Peeked> {
	const chunks = pieces(source, name);
	const seen: Uint8Array[] = [];
	let length = 0;
	let whole = false;
	while (length < CHUNK_BYTES && !whole) {
		const next = await chunks.next();
		if (next.done) whole = true;
		else {
			seen.push(next.value);
			length += next.value.length;
		}
	}
	const all = joinBytes(seen);
	return {
		head: all.subarray(0, CHUNK_BYTES),
		whole,
		bytes: replay(all, chunks),
		close: async () => void (await chunks.return())
	};
}

async function* replay(
	seen: Uint8Array,
	rest: AsyncGenerator<Uint8Array, void, undefined>
): AsyncGenerator<Uint8Array, void, undefined> {
	try {
		yield* cut(seen);
		yield* rest;
	} finally {
		await rest.return();
	}
}

async function* pieces(source: ByteSource, name: string): AsyncGenerator<Uint8Array, void, undefined> {
	try {
		for await (const chunk of iterate(source)) yield* cut(chunk);
	} catch (cause) {
		throw sourceFailed(name, cause);
	}
}

/** A reader, as not every browser's ReadableStream can be iterated. */
async function* iterate(source: ByteSource): AsyncGenerator<Uint8Array, void, undefined> {
	if (!('getReader' in source)) return yield* source;
	const reader = source.getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			yield value;
		}
	} finally {
		await reader.cancel();
	}
}

function* cut(chunk: Uint8Array): Generator<Uint8Array, void, undefined> {
	for (let at = 0; at < chunk.length; at += CHUNK_BYTES) yield chunk.subarray(at, at + CHUNK_BYTES);
}

/** The parts one after the other; a single part is handed back as it is. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
	if (parts.length === 1 && parts[0]) return parts[0];
	const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
