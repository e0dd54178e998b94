import { makeFile, type FileRequest } from './make-file';
import { joinTables, type PackedTable } from './packed-table';

export type FileAnswer =
	| { readonly bytes: Uint8Array<ArrayBuffer>; readonly error?: undefined }
	/** `isTold`: the error is a sentence for the reader. */
	| { readonly error: string; readonly isTold: boolean };

/** The table piece by piece, then what to make of it. */
export type FileMessage =
	| { readonly part: PackedTable; readonly request?: undefined }
	| { readonly request: Omit<FileRequest, 'table'> };

const parts: PackedTable[] = [];

/** One file, then the worker is ended by its client. */
addEventListener('message', ({ data }: MessageEvent<FileMessage>) => {
	if (data.request) answer(data.request);
	else parts.push(data.part);
});

function answer(request: Omit<FileRequest, 'table'>): void {
	makeFile({ ...request, table: joinTables(parts) }).then(
		(made) => {
			const bytes = made as Uint8Array<ArrayBuffer>;
			postMessage({ bytes } satisfies FileAnswer, { transfer: [bytes.buffer] });
		},
		(error: unknown) => {
			const { message } = error instanceof Error ? error : new Error(String(error));
			postMessage({ error: message, isTold: error instanceof RangeError } satisfies FileAnswer);
		}
	);
}
