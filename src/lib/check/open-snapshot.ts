import { EngineError } from '../engine/errors';
import { localManifest, localSnapshotFile, type LocalFiles } from '../engine/local-snapshot';
import { LIMITS } from '../register/read/limits';
import { asUnreadable } from '../register/read/xlsx/fault';
import { Tally } from '../register/read/xlsx/tally';
import { unpack } from '../register/read/xlsx/unpack';
import { readZip } from '../register/read/xlsx/zip';
import { UnreadableFile } from '../register/types';
import type { Manifest } from '../schema/manifest';

export interface OpenedSnapshot {
	readonly manifest: Manifest;
	readonly files: LocalFiles;
}

const MANIFEST = 'manifest.json';

/**
 * The files of a snapshot in a zip, by name without folders; null where it holds no manifest.json.
 * @throws UnreadableFile for a damaged or hostile zip
 */
export async function zippedFiles(zip: Blob & { readonly name: string }): Promise<LocalFiles | null> {
	if (zip.size > LIMITS.fileBytes) return null;
	try {
		const bytes = new Uint8Array(await zip.arrayBuffer());
		const entries = [...readZip(bytes, LIMITS).values()];
		if (!entries.some(({ path }) => baseName(path) === MANIFEST)) return null;
		const tally = new Tally(LIMITS);
		return Object.fromEntries(
			entries
				.filter(({ path }) => /(?:^manifest\.json|\.parquet)$/.test(baseName(path)))
				.map((entry) => [baseName(entry.path), new Blob([...unpack(bytes, entry, tally)] as BlobPart[])])
		);
	} catch (error) {
		throw asUnreadable(zip.name, error);
	}
}

/** The files of a folder that was picked or dropped, by name. */
export function folderFiles(files: readonly File[]): LocalFiles {
	return Object.fromEntries(files.map((file) => [baseName(file.name), file]));
}

/**
 * Checks the whole snapshot at once: version, presence, length and hash of every file.
 * @throws UnreadableFile `no-snapshot` without a manifest, EngineError as the loader has it
 */
export async function openSnapshot(name: string, files: LocalFiles): Promise<OpenedSnapshot> {
	if (!Object.hasOwn(files, MANIFEST)) {
		throw new UnreadableFile(name, 'no-snapshot', {
			vi: 'Không thấy manifest.json. Hãy chọn thư mục (hoặc tệp zip) của một bộ dữ liệu, có manifest.json và các tệp .parquet; muốn kiểm tra sổ đăng ký thì chọn từng tệp .xlsx, .csv hoặc .tsv.',
			en: 'There is no manifest.json. Choose the folder (or zip) of a snapshot, with manifest.json and .parquet files; to check registers choose one .xlsx, .csv or .tsv file at a time.'
		});
	}
	const manifest = await localManifest(files);
	if (manifest.files.length === 0)
		throw new EngineError('unreadable_file', { file: MANIFEST, reason: 'empty' });
	for (const file of manifest.files) await localSnapshotFile(files, file);
	return { manifest, files };
}

function baseName(path: string): string {
	return path.split(/[\\/]/).pop() ?? path;
}
