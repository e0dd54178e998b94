import { SCHEMA_VERSION, type Manifest, type ManifestFile } from '../schema/index';
import { EngineError } from './errors';
import { countBytes, fetchFile, type OnBytes } from './fetch-file';
import { sha256Hex } from './sha256';

/**
 * manifest.json of a snapshot folder. Throws EngineError `schema_too_new` when the snapshot was
 * written for a newer site than this one, `unreadable_file` when it is no manifest.
 */
export async function fetchManifest(snapshotUrl: string): Promise<Manifest> {
	const url = new URL('manifest.json', snapshotUrl).href;
	return readManifest(url, await (await fetchFile(url)).text());
}

/** The manifest in a text, checked as far as the loader relies on it; `file` is its name in errors. */
export function readManifest(file: string, text: string): Manifest {
	let manifest: Manifest;
	try {
		manifest = JSON.parse(text) as Manifest;
	} catch (cause) {
		throw new EngineError('unreadable_file', { file, reason: String(cause) }, { cause });
	}
	if (!isManifest(manifest)) throw new EngineError('unreadable_file', { file, reason: 'no manifest' });
	if (manifest.schema_version > SCHEMA_VERSION) {
		throw new EngineError('schema_too_new', {
			file,
			expected: SCHEMA_VERSION,
			actual: manifest.schema_version
		});
	}
	return manifest;
}

function isManifest(value: Partial<Manifest> | null): value is Manifest {
	return (
		typeof value?.schema_version === 'number' &&
		/^\d{4}-\d{2}-\d{2}$/.test(String(value.as_of)) &&
		Array.isArray(value.files) &&
		value.files.every((entry) => typeof entry?.file === 'string' && typeof entry.sha256 === 'string')
	);
}

/**
 * Bytes of one snapshot file, checked against the manifest. Throws EngineError `hash_mismatch`
 * naming the file when they are not the ones the pipeline wrote.
 */
export async function fetchSnapshotFile(
	snapshotUrl: string,
	file: ManifestFile,
	onBytes: OnBytes
): Promise<ArrayBuffer> {
	const url = new URL(file.file, snapshotUrl).href;
	const response = await fetchFile(url);
	let bytes: ArrayBuffer;
	try {
		bytes = await new Response(countBytes(response, file.bytes, onBytes)).arrayBuffer();
	} catch (cause) {
		throw new EngineError('unreachable_file', { file: url, reason: String(cause) }, { cause });
	}
	await verify(bytes, file);
	return bytes;
}

/** Throws EngineError `hash_mismatch` where the bytes are not those the manifest names. */
export async function verify(bytes: ArrayBuffer, file: ManifestFile): Promise<void> {
	if (bytes.byteLength !== file.bytes) {
		throw new EngineError('hash_mismatch', {
			file: file.file,
			expected: `${file.bytes} bytes`,
			actual: `${bytes.byteLength} bytes`
		});
	}
	// Browsers offer crypto.subtle over https and on localhost only; plain http on an office
	// network is left with the length check (docs/deploy.md).
	if (!globalThis.isSecureContext) return;
	const actual = await sha256Hex(bytes);
	if (actual !== file.sha256) {
		throw new EngineError('hash_mismatch', { file: file.file, expected: file.sha256, actual });
	}
}
