import { EngineError } from './errors';

/** Called as a body arrives, with bytes as they cross the line. */
export type OnBytes = (loaded: number, total: number) => void;

/** Throws EngineError `unreachable_file` when the server cannot be reached or does not have the file. */
export async function fetchFile(url: string): Promise<Response> {
	let response: Response;
	try {
		response = await fetch(url, { credentials: 'same-origin' });
	} catch (cause) {
		throw new EngineError('unreachable_file', { file: url, reason: String(cause) }, { cause });
	}
	if (!response.ok) throw new EngineError('unreachable_file', { file: url, status: response.status });
	return response;
}

/**
 * Counts the body of a response while it is read.
 *
 * A compressed body arrives unpacked, so its share of `rawBytes`, the unpacked size, is what is
 * known; Content-Length, the packed size, then tells what the reader's line has carried.
 */
export function countBytes(
	response: Response,
	rawBytes: number | Promise<number>,
	onBytes: OnBytes
): ReadableStream {
	if (!response.body) throw new EngineError('unreachable_file', { file: response.url, reason: 'empty body' });
	const onTheLine = Number(response.headers.get('content-length'));
	let raw = 0;
	let unpacked = 0;
	void Promise.resolve(rawBytes).then((bytes) => (raw = bytes));
	const counter = new TransformStream<Uint8Array, Uint8Array>({
		transform(chunk, controller) {
			unpacked += chunk.byteLength;
			if (raw > 0) {
				const total = onTheLine || raw;
				onBytes(Math.round(Math.min(1, unpacked / raw) * total), total);
			}
			controller.enqueue(chunk);
		}
	});
	return response.body.pipeThrough(counter);
}
