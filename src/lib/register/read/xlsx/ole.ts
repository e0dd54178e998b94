import type { Rule } from './notes';

const ENTRY = 128;
const NAME_LENGTH_AT = 64;

/** Streams by which an OLE compound file tells what it is, the one that decides first. */
const STREAMS: readonly (readonly [name: string, rule: Rule])[] = [
	['EncryptedPackage', 'encrypted'],
	['Workbook', 'xls-legacy'],
	['Book', 'xls-legacy'],
	['WordDocument', 'word-file']
];

export function isOle(bytes: Uint8Array): boolean {
	return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => bytes[at] === byte);
}

/**
 * What an OLE compound file holds. Directory entries are 128 bytes long and lie at multiples of that, so
 * looking at each multiple finds them all without following the file's chains, which may be hostile.
 * Source: [MS-CFB] 2.6.1.
 */
export function oleRule(bytes: Uint8Array): Rule {
	const names = new Set<string>();
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const utf16 = new TextDecoder('utf-16le');
	for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
		const length = view.getUint16(at + NAME_LENGTH_AT, true);
		// Names end with a NUL, which their length counts.
		if (length >= 4 && length <= NAME_LENGTH_AT) names.add(utf16.decode(bytes.subarray(at, at + length - 2)));
	}
	return STREAMS.find(([name]) => names.has(name))?.[1] ?? 'unknown-kind';
}
