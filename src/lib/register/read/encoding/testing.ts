import type { LegacyEncoding } from './convert';
import { TCVN3 } from './tcvn3';
import { VNI } from './vni';

/** Vietnamese letter → its character(s), the first way of typing it where there are several. */
function inverse(table: ReadonlyMap<string, string>): Map<string, string> {
	const typed = new Map<string, string>();
	for (const [characters, letter] of table) if (!typed.has(letter)) typed.set(letter, characters);
	return typed;
}

const FROM_UNICODE = { tcvn3: inverse(TCVN3), vni: inverse(VNI) };

/**
 * Unicode → text as typed in a font encoding, for fixtures and tests. TCVN3 has no capitals with tones:
 * they become the small letters, as in a file typed in .VnTime.
 */
export function typeIn(text: string, encoding: LegacyEncoding): string {
	const table = FROM_UNICODE[encoding];
	return [...text.normalize('NFC')]
		.map((letter) => table.get(letter) ?? table.get(letter.toLowerCase()) ?? letter)
		.join('');
}

const CP1258_TONES = /[\u0300\u0301\u0303\u0309\u0323]/;

/**
 * Unicode → bytes of Windows-1258: letters that the code page has as one byte, else base letter and
 * tone mark. Throws on what it cannot hold.
 */
export function encodeWindows1258(text: string): Uint8Array {
	const bytes = singleByteTable('windows-1258');
	const out: number[] = [];
	for (const letter of text.normalize('NFC')) {
		const direct = bytes.get(letter);
		if (direct !== undefined) {
			out.push(direct);
			continue;
		}
		const decomposed = letter.normalize('NFD');
		const tone = CP1258_TONES.exec(decomposed)?.[0] ?? '';
		const base = bytes.get(decomposed.replace(CP1258_TONES, '').normalize('NFC'));
		const mark = bytes.get(tone);
		if (base === undefined || mark === undefined) throw new Error(`Windows-1258 has no “${letter}”`);
		out.push(base, mark);
	}
	return Uint8Array.from(out);
}

/** Unicode → bytes of Windows-1252. Throws on what it cannot hold. */
export function encodeWindows1252(text: string): Uint8Array {
	const bytes = singleByteTable('windows-1252');
	return Uint8Array.from(text, (letter) => {
		const byte = bytes.get(letter);
		if (byte === undefined) throw new Error(`Windows-1252 has no “${letter}”`);
		return byte;
	});
}

function singleByteTable(label: string): Map<string, number> {
	const decoder = new TextDecoder(label);
	return new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
}
