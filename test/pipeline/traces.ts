import { fold } from '../../src/lib/text/fold';

/** Digits of a number, however they were grouped; fewer than these are no identity. */
const FEWEST_DIGITS = 9;

/**
 * How a text can be read out of something written: the bytes of its spellings, the text itself without
 * case and marks, its digits without what stands between them. Empty where it cannot.
 * @param bytes the bytes as written
 * @param texts what they say once unpacked
 */
export function traces(secret: string, bytes: Uint8Array, texts: readonly string[]): string[] {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const found = Object.entries(spellings(secret))
		.filter(([, spelling]) => buffer.includes(spelling))
		.map(([name]) => name);
	const plain = fold(secret);
	const digits = secret.replace(/\D/g, '');
	const isNumber = digits.length >= FEWEST_DIGITS && !/\p{L}/u.test(secret);
	for (const text of texts) {
		const told = fold(unescaped(text));
		if (told.includes(plain)) found.push(`text: ${around(told, told.indexOf(plain))}`);
		const run = isNumber ? ungrouped(told) : '';
		if (isNumber && run.includes(digits)) found.push(`digits: ${around(run, run.indexOf(digits))}`);
	}
	return found;
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

function ungrouped(text: string): string {
	return text.replace(/(?<=\d)[ .\-\u00a0]+(?=\d)/g, '');
}

function around(text: string, at: number): string {
	return text.slice(Math.max(0, at - 40), at + 40);
}
