import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const CACHE = path.resolve('node_modules/.cache/ocop');

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * Writes `file`.br and `file`.gz beside a file, for servers that send ready-made compressed
 * files. Results are kept by content, so what has not changed is compressed once.
 *
 * @param quality of brotli, 0–11 (docs/benchmark.md has what each costs on the engine's file)
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
		fromCache(`${hash}-${quality}.br`, `${file}.br`, () => toBrotli(content, { params })),
		fromCache(`${hash}.gz`, `${file}.gz`, () => toGzip(content, { level: constants.Z_BEST_COMPRESSION }))
	]);
}

async function fromCache(name: string, target: string, make: () => Promise<Buffer>): Promise<void> {
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
