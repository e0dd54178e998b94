import { sha256Hex } from '../engine/sha256';

/** Larger files are not hashed: the browser hashes only what it holds whole. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Hexadecimal SHA-256; zeros where the browser offers none (plain http) or the file is too large. */
export async function sha256OfBlob(blob: Blob): Promise<string> {
	if (!globalThis.isSecureContext || blob.size > MOST_BYTES) return '0'.repeat(64);
	return sha256Hex(await blob.arrayBuffer());
}
