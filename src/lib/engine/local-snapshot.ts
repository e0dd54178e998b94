import type { Manifest, ManifestFile } from '../schema/index';
import { EngineError } from './errors';
import { readManifest, verify } from './snapshot-files';

/** Files of a snapshot folder that a reader opened, by name. */
export type LocalFiles = Readonly<Record<string, Blob>>;

/** manifest.json among the files. Throws what `fetchManifest` throws. */
export async function localManifest(files: LocalFiles): Promise<Manifest> {
	return readManifest('manifest.json', await found(files, 'manifest.json').text());
}

/** Bytes of one file, checked against the manifest. Throws what `fetchSnapshotFile` throws. */
export async function localSnapshotFile(files: LocalFiles, file: ManifestFile): Promise<ArrayBuffer> {
	const bytes = await found(files, file.file).arrayBuffer();
	await verify(bytes, file);
	return bytes;
}

function found(files: LocalFiles, name: string): Blob {
	const blob = Object.hasOwn(files, name) ? files[name] : undefined;
	if (!blob) throw new EngineError('unreadable_file', { file: name, reason: 'missing' });
	return blob;
}
