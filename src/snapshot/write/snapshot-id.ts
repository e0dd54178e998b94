import { createHash } from 'node:crypto';
import type { ManifestFile } from '../../lib/schema/manifest';

export function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** As-of date and 12 hex digits over the files' names and hashes: same content, same id. */
export function snapshotId(asOf: string, files: readonly ManifestFile[]): string {
	const lines = files.map(({ file, sha256: hash }) => `${hash}  ${file}\n`).sort();
	return `${asOf}-${sha256(new TextEncoder().encode(lines.join(''))).slice(0, 12)}`;
}
