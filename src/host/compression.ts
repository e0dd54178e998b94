import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const CACHE = path.resolve('node_modules/.cache/ocop');

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Smaller files are compressed faster than it is worth keeping what they gave. */
const CACHED_FROM_BYTES = 500_000;

/**
 * Writes `file`.br and `file`.gz beside a file, for servers that send ready-made compressed
 * files. What large files gave is kept by content under node_modules/.cache/ocop.
 *
 * @param quality of brotli, 0–11
 */
export async function compressFile(file: string, quality: number): Promise<void> {
	const content = await readFile(file);
	const hash = createHash('sha256').update(content).digest('hex');
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: quality,
		[constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
		[constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS
	};
	await Promise.all([
		write(`${hash}-${quality}.br`, `${file}.br`, content, () => toBrotli(content, { params })),
		write(`${hash}.gz`, `${file}.gz`, content, () => toGzip(content, { level: constants.Z_BEST_COMPRESSION }))
	]);
}

async function write(
	name: string,
	target: string,
	content: Buffer,
	make: () => Promise<Buffer>
): Promise<void> {
	if (content.byteLength < CACHED_FROM_BYTES) return writeFile(target, await make());
	const cached = path.join(CACHE, name);
	if (!existsSync(cached)) {
		await mkdir(CACHE, { recursive: true });
		// Renamed into place, so that a run that is broken off leaves no half file behind.
		const unfinished = `${cached}.${process.pid}`;
		await writeFile(unfinished, await make());
		await rename(unfinished, cached);
	}
	await copyFile(cached, target);
}
