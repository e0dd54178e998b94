import type { RegisterFile } from '../register/read/open';

/** A picked file as the reader takes it; tells how many of its bytes have been read. */
export function countedFile(file: File, name: string, onBytes: (bytes: number) => void): RegisterFile {
	return {
		name,
		size: file.size,
		stream() {
			let bytes = 0;
			return file.stream().pipeThrough(
				new TransformStream<Uint8Array, Uint8Array>({
					transform(chunk, controller) {
						bytes += chunk.byteLength;
						onBytes(bytes);
						controller.enqueue(chunk);
					}
				})
			);
		}
	};
}
