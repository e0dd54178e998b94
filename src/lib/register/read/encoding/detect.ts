import { remembering } from '../../understand/memo';
import { toUnicode, type FontEncoding, type LegacyEncoding } from './convert';
import { isSayable, isWellPlaced, syllableOf } from './syllable';

/**
 * What the words of a text say about how it was typed. Only words with a character beyond ASCII count,
 * each as a syllable of Vietnamese under each reading; words good under several readings say nothing.
 */
export interface Evidence {
	/** Words that are Vietnamese as they stand. */
	unicode: number;
	/** Words that are Vietnamese only when read in the font encoding. */
	readonly legacy: Record<LegacyEncoding, number>;
	/** The different ones among those. */
	readonly distinct: Record<LegacyEncoding, Set<string>>;
	/** Words that could be typed in a font encoding but are Vietnamese under no reading ("café", "Krông"). */
	foreign: number;
}

/** ASCII letters, every Latin-1 character that a font encoding uses as a letter, letters of Vietnamese. */
// eslint-disable-next-line no-misleading-character-class -- combining marks belong to words
const WORD = /[A-Za-z\u00a1-\u024f\u0300-\u036f\u1e00-\u1eff]+/g;
const BEYOND_ASCII = /[\u0080-\uffff]/;
const BEYOND_LATIN1 = /[\u0100-\uffff]/;

/** Characters, with room for two a letter and a sign or two; the longest syllable is "nghiêng". */
const LONGEST_SYLLABLE = 16;

/** Fewest different words that make an encoding credible: one or two can be chance ("dû" is VNI for "dủ"). */
const MIN_WORDS = 3;
/** Least share of an encoding among the words that are not Vietnamese as they stand. */
const MIN_SHARE = 0.6;

export function newEvidence(): Evidence {
	return {
		unicode: 0,
		legacy: { tcvn3: 0, vni: 0 },
		distinct: { tcvn3: new Set(), vni: new Set() },
		foreign: 0
	};
}

/** Adds the words of a text to the evidence. */
export function weigh(text: string, evidence: Evidence): void {
	if (!BEYOND_ASCII.test(text)) return;
	for (const word of text.match(WORD) ?? []) {
		if (!BEYOND_ASCII.test(word)) continue;
		const reading = word.length > LONGEST_SYLLABLE ? 'unclear' : readingOf(word);
		if (reading === 'unicode' || reading === 'foreign') evidence[reading]++;
		else if (reading !== 'unclear') {
			evidence.legacy[reading]++;
			evidence.distinct[reading].add(word.toLowerCase());
		}
	}
}

/** Under which reading a word is Vietnamese; `unclear` if under several, or if it is a mere sign. */
type Reading = FontEncoding | 'foreign' | 'unclear';

/** Words of a register come again and again; a million rows are only read fast if each is judged once. */
const readingOf = remembering(judge);

function judge(word: string): Reading {
	const letters = asUnicode(word);
	// A sign by itself is a sign: £ is Ê in TCVN3.
	if (!/\p{L}/u.test(letters)) return 'unclear';
	const readings: Reading[] = [];
	if (BEYOND_LATIN1.test(letters) || isWord(letters)) readings.push('unicode');
	if (!BEYOND_LATIN1.test(word)) {
		if (isStrictWord(toUnicode(word, 'tcvn3'))) readings.push('tcvn3');
		if (isStrictWord(toUnicode(word, 'vni'))) readings.push('vni');
	}
	return readings.length > 1 ? 'unclear' : (readings[0] ?? 'foreign');
}

function isWord(word: string): boolean {
	const syllable = syllableOf(word);
	return syllable !== undefined && isWellPlaced(syllable);
}

/** For a guessed reading: a stop with a wrong tone, a mere slip in typing, speaks against it. */
function isStrictWord(word: string): boolean {
	const syllable = syllableOf(word);
	return syllable !== undefined && isWellPlaced(syllable) && isSayable(syllable);
}

/** Signs that stand right before or after a word in ordinary text: «Chè», OCOP®, m². Not §Õ, a D in TCVN3. */
const AROUND = /^[«»·¡¿]+|[«»·®©°²³¹]+$/g;

/** A word taken as Unicode, without the signs around it; Ð (U+00D0) stands for Đ. */
function asUnicode(word: string): string {
	return word.normalize('NFC').replace(AROUND, '').replace(/Ð/g, 'Đ');
}

/** The font encoding of which there is credible evidence, be it of few cells among many in Unicode. */
export function legacyPresent(evidence: Evidence): LegacyEncoding | undefined {
	const { legacy, distinct, foreign } = evidence;
	const encoding = legacy.tcvn3 >= legacy.vni ? 'tcvn3' : 'vni';
	const enough = distinct[encoding].size >= MIN_WORDS;
	const share = legacy[encoding] / (legacy.tcvn3 + legacy.vni + foreign);
	return enough && share >= MIN_SHARE ? encoding : undefined;
}

/** The encoding in which most of the text was typed. */
export function dominant(evidence: Evidence): FontEncoding {
	const present = legacyPresent(evidence);
	return present && evidence.legacy[present] > evidence.unicode ? present : 'unicode';
}

/**
 * How the samples, cells of one sheet or column, were typed. Needs at least three different words that
 * are Vietnamese under one font encoding only; without them the answer is `unicode`.
 */
export function detectFontEncoding(samples: readonly string[]): FontEncoding {
	const evidence = newEvidence();
	for (const sample of samples) weigh(sample, evidence);
	return dominant(evidence);
}
