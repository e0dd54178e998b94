import ExportWorker from './export.worker?worker';
import type { FileAnswer } from './export.worker';
import type { FileRequest } from './make-file';
import { exportWords } from './words';

/**
 * The bytes of a file, made off the page's thread. The writers are in the worker alone.
 * @throws Error in the reader's language
 */
export function makeFileInWorker(request: FileRequest): Promise<Uint8Array<ArrayBuffer>> {
	const { errors } = exportWords(request.facts.lang);
	const worker = new ExportWorker();
	return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
		worker.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) => {
			if (data.error === undefined) resolve(data.bytes);
			else reject(new Error(data.isTold ? data.error : `${errors.worker} (${data.error})`));
		});
		worker.addEventListener('error', (event) => {
			reject(new Error(event.message ? `${errors.worker} (${event.message})` : errors.worker));
		});
		// Words from a page's state cannot be sent as they are; all of them are texts.
		const facts = JSON.parse(JSON.stringify(request.facts)) as FileRequest['facts'];
		worker.postMessage({ ...request, facts } satisfies FileRequest);
	}).finally(() => worker.terminate());
}
