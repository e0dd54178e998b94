import { dominant, newEvidence, weigh } from '../encoding/detect';
import { joinBytes } from './bytes';

export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252';

export interface CharsetFound {
	readonly charset: Charset;
	/** Bytes of the byte order mark; 0 where there is none. */
	readonly bom: 0 | 2 | 3;
}

/**
 * The character set of a text from its first bytes: by its byte order mark; as UTF-16 by the zero bytes
 * of its ASCII letters; as UTF-8 where the bytes are valid; else a Windows code page: 1252 for text in
 * a TCVN3 or VNI font, whose codes are Latin-1 (encoding/), 1258 for all other Vietnamese.
 * @param whole the head is the whole file, so a character cut off at its end is an error
 */
export function detectCharset(head: Uint8Array, whole: boolean): CharsetFound {
	const [a, b, c] = head;
	if (a === 0xef && b === 0xbb && c === 0xbf) return { charset: 'utf-8', bom: 3 };
	if (a === 0xff && b === 0xfe) return { charset: 'utf-16le', bom: 2 };
	if (a === 0xfe && b === 0xff) return { charset: 'utf-16be', bom: 2 };
	return { charset: utf16ByZeros(head) ?? (looksUtf8(head, whole) ? 'utf-8' : codePage(head)), bom: 0 };
}

function utf16ByZeros(head: Uint8Array): Charset | undefined {
	const zeros: [number, number] = [0, 0];
	head.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2 === 0 ? 0 : 1]++;
	});
	const pairs = head.length / 2;
	// Vietnamese in UTF-16 is at least a third ASCII letters, digits, blanks and delimiters.
	if (zeros[1] > pairs / 5 && zeros[0] === 0) return 'utf-16le';
	if (zeros[0] > pairs / 5 && zeros[1] === 0) return 'utf-16be';
	return undefined;
}

/**
 * Valid UTF-8, or so nearly that the invalid bytes are damage: text of a code page hardly ever holds
 * valid sequences, so taking it for one would turn the whole file into rubbish for one bad byte.
 */
function looksUtf8(head: Uint8Array, whole: boolean): boolean {
	const length = whole ? head.length : completeLength('utf-8', head);
	const text = new TextDecoder('utf-8').decode(head.subarray(0, length));
	const wide = text.match(/[\u0080-\u{10ffff}]/gu) ?? [];
	const invalid = wide.filter((character) => character === '\ufffd').length;
	return wide.length - invalid >= 10 * invalid;
}

function codePage(head: Uint8Array): Charset {
	const asFonts = newEvidence();
	weigh(new TextDecoder('windows-1252').decode(head), asFonts);
	const asVietnamese = newEvidence();
	weigh(new TextDecoder('windows-1258').decode(head).normalize('NFC'), asVietnamese);
	const font = dominant(asFonts);
	const isFont = font !== 'unicode' && asFonts.legacy[font] > asVietnamese.unicode;
	return isFont ? 'windows-1252' : 'windows-1258';
}

/** What a piece of bytes says: its text, up to the first bytes that are not valid in the character set. */
export interface Decoded {
	readonly text: string;
	readonly valid: boolean;
}

/** Bytes → text, piece by piece; a character may be cut by the end of a piece. The mark is the caller's to skip. */
export class CharsetDecoder {
	readonly #decoder: TextDecoder;
	#rest: Uint8Array = new Uint8Array();

	constructor(private readonly charset: Charset) {
		this.#decoder = new TextDecoder(charset, { fatal: true, ignoreBOM: true });
	}

	decode(chunk: Uint8Array): Decoded {
		const bytes = this.#rest.length ? joinBytes([this.#rest, chunk]) : chunk;
		const length = completeLength(this.charset, bytes);
		this.#rest = bytes.slice(length);
		return this.#strict(bytes.subarray(0, length));
	}

	/** Invalid if the text ends within a character. */
	end(): Decoded {
		return { text: '', valid: this.#rest.length === 0 };
	}

	#strict(bytes: Uint8Array): Decoded {
		try {
			return { text: this.#decoder.decode(bytes), valid: true };
		} catch {
			return { text: this.#longestValid(bytes), valid: false };
		}
	}

	/** Text before the first invalid bytes: a longer beginning of them is valid only if every shorter one is. */
	#longestValid(bytes: Uint8Array): string {
		let text = '';
		let valid = 0;
		let invalid = bytes.length;
		while (invalid - valid > 1) {
			const middle = (valid + invalid) >> 1;
			try {
				const decoder = new TextDecoder(this.charset, { fatal: true, ignoreBOM: true });
				text = decoder.decode(bytes.subarray(0, middle), { stream: true });
				valid = middle;
			} catch {
				invalid = middle;
			}
		}
		return text;
	}
}

/** Length of the bytes up to the last character that is whole. */
function completeLength(charset: Charset, bytes: Uint8Array): number {
	if (charset === 'utf-8') return completeUtf8(bytes);
	if (charset !== 'utf-16le' && charset !== 'utf-16be') return bytes.length;
	const even = bytes.length - (bytes.length % 2);
	const high = bytes[charset === 'utf-16le' ? even - 1 : even - 2] ?? 0;
	const cutsPair = high >= 0xd8 && high <= 0xdb;
	return cutsPair ? even - 2 : even;
}

function completeUtf8(bytes: Uint8Array): number {
	for (let back = 1; back <= 3 && back <= bytes.length; back++) {
		const byte = bytes[bytes.length - back] ?? 0;
		if (byte < 0x80) break;
		if (byte < 0xc0) continue;
		const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
		return size > back ? bytes.length - back : bytes.length;
	}
	return bytes.length;
}
