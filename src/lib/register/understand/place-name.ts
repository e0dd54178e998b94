import { kindPrefix, type PlaceKind } from './place-kind';

/** A name for matching: letters without marks or blanks, and beside them the marks they bore. */
export interface NameKey {
	/** a–z and 0–9 only, no blanks: "Ea T'Ling", "EaTling" → `eatling`. */
	readonly letters: string;
	/** Two characters a letter, its sign (ă â đ ê ô ơ ư) and the tone of its vowels; `.` for none. */
	readonly marks: string;
}

/** One way to read a name as written: "Quan Sơn" is a name, or "Sơn" with the kind "quận" unmarked. */
export interface Reading extends NameKey {
	readonly kind: PlaceKind | null;
	/** The kind is written out, not abbreviated. */
	readonly whole: boolean;
}

/** A name as a row writes it, cut out of what stands around it. */
export interface Written {
	readonly text: string;
	readonly names: readonly Reading[];
}

const TONES = '\u0300\u0301\u0303\u0309\u0323';
const VOWELS = 'aeiouy';
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];
/** Roman numbers that are syllables too: a number only where the capitals say so. */
const SYLLABLES = ['VI', 'XI'];

interface Letter {
	/** a–z or 0–9; empty where the character is neither. */
	readonly plain: string;
	readonly sign: string;
	readonly tone: string;
}

const letters = new Map<string, Letter>();

/** A character in its parts; every one is taken apart once. */
function letterOf(char: string): Letter {
	let letter = letters.get(char);
	if (!letter) letters.set(char, (letter = takeApart(char)));
	return letter;
}

function takeApart(char: string): Letter {
	if ('đĐðÐ'.includes(char)) return { plain: 'd', sign: 'đ', tone: '.' };
	const [base = '', ...marks] = char.normalize('NFD').toLowerCase();
	if (!/^[a-z0-9]$/.test(base)) return { plain: '', sign: '.', tone: '.' };
	return {
		plain: base,
		sign: marks.find((mark) => !TONES.includes(mark)) ?? '.',
		tone: marks.find((mark) => TONES.includes(mark)) ?? '.'
	};
}

/** Lower case without marks and of the same length, so that what is found in it can be cut from `text`. */
export function plainOf(text: string): string {
	let plain = '';
	for (const char of text)
		plain += char > '~' || char < ' ' ? letterOf(char).plain || (char.trim() === '' ? ' ' : char) : char;
	return plain.toLowerCase();
}

/**
 * Key of a name without its kind. Tone marks are held at the first vowel of their group, so "Hoà" and
 * "Hòa" have one key; numbers lose leading zeros and Roman ones are turned ("Phường I", "P.01"); the
 * word "đắk" has one spelling, as even the lists write it in four.
 */
export function nameKey(name: string): NameKey {
	let plain = '';
	const marks: string[] = [];
	let group = -1;
	for (const char of usual(name)) {
		const letter = letterOf(char);
		if (letter.plain === '') continue;
		plain += letter.plain;
		marks.push(letter.sign, '.');
		if (!VOWELS.includes(letter.plain)) group = -1;
		else if (group < 0) group = marks.length - 1;
		if (letter.tone === '.' || group < 0) continue;
		let place = group;
		while (marks[place] !== '.' && place + 2 < marks.length) place += 2;
		marks[place] = letter.tone;
	}
	return { letters: plain, marks: marks.join('') };
}

/** True where all marks of `written` are those of `official`; it may lack some, or all. */
export function marksAgree(written: NameKey, official: NameKey): boolean {
	for (let i = 0; i < written.marks.length; i++) {
		if (written.marks[i] !== '.' && written.marks[i] !== official.marks[i]) return false;
	}
	return true;
}

export function asWritten(raw: string): Written {
	const text = tidy(raw);
	return { text, names: readings(text) };
}

/** The ways to read a name, tidied; none where it holds no letter or digit. */
export function readings(text: string): Reading[] {
	const whole = nameKey(text);
	if (whole.letters === '') return [];
	const found: Reading[] = [{ ...whole, kind: null, whole: true }];
	const prefix = kindPrefix(text, plainOf(text));
	if (prefix) {
		const key = nameKey(text.slice(prefix.length));
		if (key.letters !== '') found.push({ ...key, kind: prefix.kind, whole: prefix.whole });
	}
	return found;
}

/** NFC, single blanks, no punctuation at the ends, no remark that the unit is the old or the new one. */
export function tidy(written: string): string {
	return written
		.normalize('NFC')
		.replace(/\s+/g, ' ')
		.replace(/(?:\s+cũ|\s*\((?:cũ|mới|cu|moi)\))[\s.]*$/iu, '')
		.replace(/^[\s.,;:*+•()–-]+|[\s.,;:*+()–-]+$/gu, '');
}

function usual(name: string): string {
	const text = name.normalize('NFC').trim();
	const roman = /(^|[\s.-])([IVX]+)$/i.exec(text);
	const turned = roman ? turnedRoman(text, roman[1]!, roman[2]!) : text;
	return turned.replace(/(^|\D)0+(?=\d)/g, '$1').replace(/(^|\s)[dđð][aăâắ]k(?=\s|$)/giu, '$1Đăk');
}

function turnedRoman(text: string, gap: string, number: string): string {
	const capitals = number.toUpperCase();
	const value = ROMAN.indexOf(capitals) + 1;
	const inCapitals = number === capitals && text !== text.toUpperCase();
	const certain = gap === '' || inCapitals || !SYLLABLES.includes(capitals);
	return certain && value > 0 ? text.slice(0, text.length - number.length) + String(value) : text;
}
