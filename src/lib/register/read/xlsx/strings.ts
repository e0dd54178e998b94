import { fault } from './fault';
import type { Package } from './package';
import type { Tally } from './tally';

/** `_xHHHH_`: how OOXML writes characters that XML cannot hold; `_x005F_` is the underscore itself. */
const ESCAPE = /_x([0-9a-f]{4})_/gi;

// eslint-disable-next-line no-control-regex
const UNSTORABLE = /[\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu;

/**
 * Text of a cell as NFC Unicode. Escapes are decoded; a control character or half a surrogate pair, which no
 * later step could store, becomes U+FFFD.
 */
export function cellText(raw: string): string {
	if (!raw.includes('_x')) return raw.normalize('NFC');
	return raw
		.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
		.replace(UNSTORABLE, '\ufffd')
		.normalize('NFC');
}

/**
 * Gathers the text of a `si` or `is` element: its `t`, or those of its runs one after the other, without the
 * phonetic guides of East Asian scripts (`rPh`). White space is kept whether or not `xml:space` asks for it:
 * a blank too many is easier mended than two words grown together.
 */
export class TextGatherer {
	private raw = '';
	private phonetic = false;

	/** @param longest characters after which the rest is left out; longer than any cell may be */
	constructor(private readonly longest: number) {}

	open(name: string): void {
		if (name === 'rPh') this.phonetic = true;
	}

	text(piece: string, inside: string): void {
		if (inside === 't' && !this.phonetic && this.raw.length <= this.longest) this.raw += piece;
	}

	close(name: string): void {
		if (name === 'rPh') this.phonetic = false;
	}

	take(): string {
		const text = cellText(this.raw);
		this.raw = '';
		return text;
	}
}

/** An escape takes seven characters for one, so text above this is too long for a cell however it is escaped. */
export function longestRaw(cellChars: number): number {
	return cellChars * 8;
}

/** The texts that cells share by their index. @throws Fault `too-many-strings` and those of the XML */
export function readStrings(parts: Package, path: string, tally: Tally): string[] {
	const limit = tally.limits.strings;
	const strings: string[] = [];
	const gatherer = new TextGatherer(longestRaw(tally.limits.cellChars));
	parts.read(path, tally, {
		open: (name) => gatherer.open(name),
		text: (piece, inside) => gatherer.text(piece, inside),
		close(name) {
			gatherer.close(name);
			if (name !== 'si') return;
			if (strings.length >= limit) throw fault('too-many-strings', { limit });
			strings.push(gatherer.take());
		}
	});
	return strings;
}
