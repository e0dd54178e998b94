import { fold } from '../../src/lib/text/fold';

/** Digits of a number, however they were grouped; fewer than these are no identity. */
const FEWEST_DIGITS = 9;

/** Something that was written or printed, made ready to be searched often. */
export class Written {
	readonly #bytes: Buffer;
	/** What it says once unpacked, without case and marks. */
	readonly #plain: string;
	/** The same with the digits of a number together. */
	readonly #digits: string;

	/**
	 * @param bytes as written
	 * @param text what they say once unpacked
	 */
	constructor(
		readonly name: string,
		bytes: Uint8Array,
		text: string
	) {
		this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		this.#plain = fold(unescaped(text));
		this.#digits = this.#plain.replace(/(?<=\d)[ .\-\u00a0]+(?=\d)/g, '');
	}

	/** How a text can be read out of it: by which spelling of bytes, in which words. Empty where it cannot. */
	tracesOf(secret: string): string[] {
		const found = Object.entries(spellings(secret))
			.filter(([, spelling]) => this.#bytes.includes(spelling))
			.map(([name]) => name);
		const plain = fold(secret);
		const digits = secret.replace(/\D/g, '');
		const isNumber = digits.length >= FEWEST_DIGITS && !/\p{L}/u.test(secret);
		if (this.#plain.includes(plain)) found.push(around(this.#plain, plain));
		if (isNumber && this.#digits.includes(digits)) found.push(around(this.#digits, digits));
		return found;
	}
}

function spellings(text: string): Record<string, Buffer> {
	return {
		NFC: Buffer.from(text.normalize('NFC')),
		NFD: Buffer.from(text.normalize('NFD')),
		'UTF-16 LE': Buffer.from(text.normalize('NFC'), 'utf16le'),
		'UTF-16 LE, NFD': Buffer.from(text.normalize('NFD'), 'utf16le'),
		'without marks': Buffer.from(fold(text))
	};
}

/** Character references of HTML and XML as the characters they stand for. */
function unescaped(text: string): string {
	return text
		.replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replace(/&quot;/g, '"')
		.replace(/&amp;/g, '&');
}

function around(text: string, part: string): string {
	const at = text.indexOf(part);
	return text.slice(Math.max(0, at - 40), at + 40);
}
