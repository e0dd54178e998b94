import { availableParallelism } from 'node:os';
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { compressFile } from './compression';

/** Text. Parquet and fonts are compressed already; the engine's file comes with its own copies. */
const TEXT = /\.(html|js|css|json|svg|csv|txt|xml|webmanifest|md)$/;

/** Below this the headers weigh more than what is saved. */
const FROM_BYTES = 1_024;

/**
 * Writes .br and .gz beside every text file of a built site. Returns how many files it compressed.
 *
 * @param quality of brotli, 0–11
 */
export async function compressFolder(folder: string, quality: number): Promise<number> {
	if (!existsSync(folder)) throw new Error(`folder ${folder} does not exist: build the site first`);
	const entries = await readdir(folder, { recursive: true });
	const files: string[] = [];
	for (const entry of entries) {
		const file = path.join(folder, entry);
		if (TEXT.test(entry) && (await stat(file)).size >= FROM_BYTES) files.push(file);
	}
	const queue = files.values();
	const work = async () => {
		for (const file of queue) await compressFile(file, quality);
	};
	await Promise.all(Array.from({ length: availableParallelism() }, work));
	return files.length;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const { values } = parseArgs({
		options: { folder: { type: 'string', default: 'build' }, quality: { type: 'string', default: '9' } }
	});
	console.log(`${await compressFolder(values.folder, Number(values.quality))} files compressed`);
}
