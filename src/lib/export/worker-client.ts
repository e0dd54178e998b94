import ExportWorker from './export.worker?worker';
import type { FileAnswer, FileMessage } from './export.worker';
import type { FileRequest } from './make-file';
import type { PackedTable } from './packed-table';
import { exportWords } from './words';

/**
 * The bytes of a file, made off the page's thread. The writers are in the worker alone.
 * @param parts the table in pieces, each sent as it comes: one message of it all would hold up the page
 * @throws Error in the reader's language
 */
export async function makeFileInWorker(
	request: Omit<FileRequest, 'table'>,
	parts: AsyncIterable<PackedTable>
): Promise<Uint8Array<ArrayBuffer>> {
	const { errors } = exportWords(request.facts.lang);
	const worker = new ExportWorker();
	const send = (message: FileMessage) => worker.postMessage(message);
	const made = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
		worker.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) => {
			if (data.error === undefined) resolve(data.bytes);
			else reject(new Error(data.isTold ? data.error : `${errors.worker} (${data.error})`));
		});
		worker.addEventListener('error', (event) => {
			reject(new Error(event.message ? `${errors.worker} (${event.message})` : errors.worker));
		});
	});
	try {
		for await (const part of parts) send({ part });
		// Words from a page's state cannot be sent as they are; all of them are texts.
		const facts = JSON.parse(JSON.stringify(request.facts)) as FileRequest['facts'];
		send({ request: { ...request, facts } });
		return await made;
	} finally {
		worker.terminate();
	}
}
