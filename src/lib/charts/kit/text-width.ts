const WIDTHS: readonly [RegExp, number][] = [
	[/[iljtfr.,:;'|·()\s\u202f]/, 0.3],
	[/[mwMW%]/, 0.82],
	[/[A-ZĐ]/, 0.6]
];

/** Width of each letter met so far, in ems: one picture has the same letters hundreds of times. */
const known = new Map<string, number>();

function letterWidth(letter: string): number {
	const width = known.get(letter) ?? WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0.51;
	known.set(letter, width);
	return width;
}

/**
 * Width of a text in px, estimated from the advance widths of Source Sans 3 (at build there is
 * no font engine to ask). Good to about 5 %, on the wide side.
 */
export function textWidth(text: string, size = 13): number {
	let ems = 0;
	for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) ems += letterWidth(letter);
	return ems * size;
}

export function widest(texts: readonly string[], size = 13): number {
	return Math.max(0, ...texts.map((text) => textWidth(text, size)));
}

/** Breaks a text at spaces into lines of at most `width` px. */
export function wrap(text: string, width: number, size = 13): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && textWidth(`${last} ${word}`, size) <= width)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
