import { makeFile, type FileRequest } from './make-file';

export type FileAnswer =
	| { readonly bytes: Uint8Array<ArrayBuffer>; readonly error?: undefined }
	/** `isTold`: the error is a sentence for the reader. */
	| { readonly error: string; readonly isTold: boolean };

/** One file, then the worker is ended by its client. */
addEventListener('message', ({ data }: MessageEvent<FileRequest>) => {
	makeFile(data).then(
		(made) => {
			const bytes = made as Uint8Array<ArrayBuffer>;
			postMessage({ bytes } satisfies FileAnswer, { transfer: [bytes.buffer] });
		},
		(error: unknown) => {
			const { message } = error instanceof Error ? error : new Error(String(error));
			postMessage({ error: message, isTold: error instanceof RangeError } satisfies FileAnswer);
		}
	);
});
