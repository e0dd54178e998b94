import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { modelSnapshot, type Model } from '../../src/snapshot/model/snapshot';

export const DATA = new URL('../../data', import.meta.url).pathname;
export const AS_OF = '2026-09-30';

/** Models a data folder without the sample register. */
export function modelData(dataDir = DATA): Model {
	return modelSnapshot({ dataDir, asOf: AS_OF, withSample: false, onProgress: () => undefined });
}

export function temporaryFolder(): { readonly path: string; [Symbol.dispose](): void } {
	const path = mkdtempSync(join(tmpdir(), 'snapshot-test-'));
	return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** A copy of the data folder with one file changed. */
export function changedData(file: string, change: (content: string) => string) {
	const folder = temporaryFolder();
	cpSync(DATA, folder.path, { recursive: true });
	const path = join(folder.path, file);
	writeFileSync(path, change(readFileSync(path, 'utf8')));
	return folder;
}
