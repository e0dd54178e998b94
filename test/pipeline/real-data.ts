import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { modelPlaceLists } from '../../src/snapshot/model/place-lists';
import { modelSnapshot, type Model } from '../../src/snapshot/model/snapshot';

export const DATA = new URL('../../data', import.meta.url).pathname;
const PLACES = join(DATA, 'places');
export const AS_OF = '2026-09-30';

/** Read once a test file: they are most of what there is to read, and no test here changes them. */
export const placeLists = modelPlaceLists(DATA, AS_OF);

/** Models a data folder with the real places and without the sample register. */
export function modelData(dataDir = DATA): Model {
	return modelSnapshot({ dataDir, asOf: AS_OF, withSample: false, onProgress: () => undefined }, placeLists);
}

export function temporaryFolder(): { readonly path: string; [Symbol.dispose](): void } {
	const path = mkdtempSync(join(tmpdir(), 'snapshot-test-'));
	return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** A copy of the data folder, but for the places, with one file changed. */
export function changedData(file: string, change: (content: string) => string) {
	const folder = temporaryFolder();
	cpSync(DATA, folder.path, { recursive: true, filter: (path) => path !== PLACES });
	const path = join(folder.path, file);
	writeFileSync(path, change(readFileSync(path, 'utf8')));
	return folder;
}
