/** Signs that the font lacks, by what it has. */
const INSTEAD: Readonly<Record<string, string>> = { '\u202f': '\u00a0', '→': '–>', '←': '<–', '★': '*' };

/** A text in letters that the font has, as far as others say the same. */
export function inFont(text: string): string {
	return text.replace(/[\u202f→←★]/g, (sign) => INSTEAD[sign] ?? sign);
}

/** Stands where the feature was: a tag that nothing asks for. */
const NO_FEATURE = 'none';

/**
 * A TrueType font that leaves letters whole. Its feature `ccmp` takes "ị" apart into i and a dot below; the
 * PDF then says "i" to whoever copies or searches it, as the library knows one letter a glyph. All letters of
 * Vietnamese have glyphs of their own, so nothing looks different without the feature.
 * @throws RangeError where the bytes are no TrueType font with the table GSUB
 */
export function withWholeLetters(font: Uint8Array): Uint8Array {
	// Not slice(): of a Buffer of Node that is the same memory.
	const bytes = new Uint8Array(font);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const tag = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
	const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16);
	const found = tables.find((at) => tag(at) === 'GSUB');
	if (found === undefined) throw new RangeError('the font has no table GSUB');
	// OpenType: offset of the table, in it that of its list of features, 6 bytes each, first the tag.
	const table = view.getUint32(found + 8);
	const features = table + view.getUint16(table + 6);
	for (let index = 0; index < view.getUint16(features); index++) {
		const at = features + 2 + index * 6;
		if (tag(at) === 'ccmp') bytes.set(new TextEncoder().encode(NO_FEATURE), at);
	}
	return bytes;
}
