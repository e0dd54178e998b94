import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { findPair } from './find-snapshot';

export interface DiffOptions {
	/** Ids, days or folders of two snapshots. */
	readonly first: string;
	readonly second: string;
	readonly snapshots: string;
	/** Folder for the files; left out, `diff-<earlier day>-<later day>`. */
	readonly out?: string;
}

/**
 * Writes what changed from the earlier of two snapshots to the later: the products, corrections and targets as
 * parquet, all of it as a workbook, and a summary to read (Vietnamese).
 * @returns the folder and the names of its files
 * @throws InputError where a snapshot is unknown or of another schema
 */
export async function writeDiff({ first, second, snapshots, out }: DiffOptions) {
	const [earlier, later] = findPair(first, second, snapshots);
	const folder = out ?? `diff-${earlier.manifest.as_of}-${later.manifest.as_of}`;
	// The metrics and words are the site's own, which are found by folder: Vite reads them as it does for pages.
	const { module } = await runnerImport<typeof import('../../lib/server/diff/files')>(
		fileURLToPath(new URL('../../lib/server/diff/files.ts', import.meta.url)),
		{ configFile: false, logLevel: 'error' }
	);
	const files = await module.diffFiles(earlier, later);
	mkdirSync(folder, { recursive: true });
	for (const { name, content } of files) writeFileSync(join(folder, name), content);
	return { folder, files: files.map(({ name }) => name) };
}
