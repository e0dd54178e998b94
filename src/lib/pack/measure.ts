/**
 * Advance widths of the letters U+0020 to U+007E in thousandths of the type size: Helvetica, to whose widths
 * Arial and Liberation Sans were drawn. Slides are set in Arial, so what is measured here fits there.
 */
const WIDTHS = [
	278, 278, 355, 556, 556, 889, 667, 222, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
	556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
	500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
	556, 222, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
	278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
];
/** Letters with a horn are wider than their base; others in no table are as wide as a wide letter. */
const OTHERS: Readonly<Record<string, number>> = {
	ơ: 612,
	Ơ: 833,
	ư: 655,
	Ư: 822,
	đ: 556,
	Đ: 722,
	'…': 1000,
	'–': 556,
	'—': 1000,
	'≥': 549,
	'·': 333,
	'−': 584,
	'\u00a0': 278,
	'\u202f': 278,
	'\u200b': 0
};
const UNKNOWN = 1000;
/** Bold Arial is at most so much wider over a line of text. */
const BOLD = 1.08;
/** Height of a line by the type size. */
export const LINE = 1.2;

/** Width of a text on one line, in points. */
export function textWidth(text: string, size: number, isBold = false): number {
	let thousandths = 0;
	for (const letter of text.normalize('NFC')) thousandths += widthOf(letter);
	return (thousandths / 1000) * size * (isBold ? BOLD : 1);
}

const known = new Map<string, number>();

function widthOf(letter: string): number {
	let width = known.get(letter);
	if (width === undefined) {
		// The marks of Vietnamese letters stand above and below; horns and strokes are letters of their own.
		const base = letter
			.normalize('NFD')
			.replace(/[\u0300-\u0309\u0323\u0302\u0306]/g, '')
			.normalize('NFC');
		width = OTHERS[base] ?? WIDTHS[base.charCodeAt(0) - 32] ?? UNKNOWN;
		if (base.length !== 1) width = UNKNOWN;
		known.set(letter, width);
	}
	return width;
}

/** Lines that a text takes in a box `width` points wide; a word wider than the box breaks anywhere. */
export function lineCount(text: string, size: number, width: number, isBold = false): number {
	return text.split('\n').reduce((lines, line) => lines + linesOf(line, size, width, isBold), 0);
}

function linesOf(line: string, size: number, width: number, isBold: boolean): number {
	const space = textWidth(' ', size, isBold);
	let lines = 1;
	let used = 0;
	for (const word of line.split(' ')) {
		const wide = textWidth(word, size, isBold);
		if (used > 0 && used + space + wide > width) {
			lines++;
			used = 0;
		}
		used += (used > 0 ? space : 0) + wide;
		if (used > width) {
			const more = Math.ceil(used / width) - 1;
			lines += more;
			used -= more * width;
		}
	}
	return lines;
}

/** The largest of the sizes at which the texts, one below the other, fit into the box; the last where none does. */
export function fittingSize(
	texts: readonly string[],
	sizes: readonly number[],
	box: { readonly width: number; readonly height: number },
	{ isBold = false, gap = 0 } = {}
): number {
	const fits = (size: number) =>
		texts.reduce((high, text) => high + lineCount(text, size, box.width, isBold) * size * LINE + gap, 0) <=
		box.height;
	return sizes.find(fits) ?? sizes.at(-1)!;
}

/** A text cut at a word, with "…", where it is wider than the line; points. */
export function shortened(text: string, size: number, width: number): string {
	if (textWidth(text, size) <= width) return text;
	const words = text.split(' ');
	while (words.length > 1 && textWidth(`${words.join(' ')}…`, size) > width) words.pop();
	let short = words.join(' ');
	while (short !== '' && textWidth(`${short}…`, size) > width) short = [...short].slice(0, -1).join('');
	return `${short}…`;
}
