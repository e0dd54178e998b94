import type { NumberToken, RichText } from './view';

/**
 * A sentence whose words are written around texts, with numbers in place of some of them: `write` is handed a
 * stand-in for each number, which then becomes the number again.
 */
export function woven<T extends readonly (string | NumberToken | RichText)[]>(
	write: (...texts: { [K in keyof T]: string }) => string,
	...parts: T
): RichText {
	const standIns = parts.map((part, at) => (typeof part === 'string' ? part : `\u0000${at}\u0000`));
	return write(...(standIns as { [K in keyof T]: string }))
		.split('\u0000')
		.flatMap((text, at) => (at % 2 === 0 ? text : parts[Number(text)]!))
		.filter((part) => part !== '');
}

/** Texts one after the other with the same words between them. */
export function joined(texts: readonly RichText[], between: string): RichText {
	return texts.flatMap((text, at) => (at === 0 ? text : [between, ...text]));
}
