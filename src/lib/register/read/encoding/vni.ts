/**
 * VNI for Windows, the encoding of the VNI fonts (VNI-Times …), after the chart of VNI Software: a vowel
 * is followed by a second character for its shape and tone, a few letters are one character. Text typed
 * in such a font reaches us as Latin-1 characters ("Hôïp taùc xaõ").
 */

/** Second character → tone, after any vowel (`ô` stands for ơ, `ö` for ư). */
const TONES: Readonly<Record<string, string>> = {
	ù: '\u0301',
	ø: '\u0300',
	û: '\u0309',
	õ: '\u0303',
	ï: '\u0323'
};

/** Second character → circumflex with tone, after a, e, o. */
const CIRCUMFLEX: Readonly<Record<string, string>> = {
	â: '\u0302',
	á: '\u0302\u0301',
	à: '\u0302\u0300',
	å: '\u0302\u0309',
	ã: '\u0302\u0303',
	ä: '\u0302\u0323'
};

/** Second character → breve with tone, after a. */
const BREVE: Readonly<Record<string, string>> = {
	ê: '\u0306',
	é: '\u0306\u0301',
	è: '\u0306\u0300',
	ú: '\u0306\u0309',
	ü: '\u0306\u0303',
	ë: '\u0306\u0323'
};

const SINGLE: Readonly<Record<string, string>> = {
	ñ: 'đ',
	ô: 'ơ',
	ö: 'ư',
	í: 'í',
	ì: 'ì',
	æ: 'ỉ',
	ó: 'ĩ',
	ò: 'ị',
	î: 'ỵ'
};

const SECOND: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	a: { ...TONES, ...CIRCUMFLEX, ...BREVE },
	e: { ...TONES, ...CIRCUMFLEX },
	o: { ...TONES, ...CIRCUMFLEX },
	ô: TONES,
	u: TONES,
	ö: TONES,
	y: TONES
};

function smallPairs(): [string, string][] {
	const pairs = Object.entries(SECOND).flatMap(([vowel, marks]) =>
		Object.entries(marks).map(([second, mark]): [string, string] => [
			vowel + second,
			((SINGLE[vowel] ?? vowel) + mark).normalize('NFC')
		])
	);
	return [...Object.entries(SINGLE), ...pairs];
}

/**
 * One or two Latin-1 characters → Vietnamese letter, small and capital. The vowel says which; its second
 * character may be in the other case, as it is where the shift key was held for the first only.
 */
export const VNI: ReadonlyMap<string, string> = new Map(
	smallPairs().flatMap(([typed, letter]) => {
		const first = typed.charAt(0);
		const second = typed.slice(1);
		return [
			[typed, letter],
			[first.toUpperCase() + second.toUpperCase(), letter.toUpperCase()],
			[first.toUpperCase() + second, letter.toUpperCase()],
			[first + second.toUpperCase(), letter]
		];
	})
);

/** Pairs first, so that a vowel takes its second character. */
const TYPED = new RegExp([...VNI.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

export function fromVni(text: string): string {
	return text.replace(TYPED, (typed) => VNI.get(typed) ?? typed);
}
