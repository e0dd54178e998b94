/**
 * Spelling of Vietnamese syllables: an onset, a rhyme, a tone. The rule is strict enough to tell whether
 * a word in an unknown encoding has been read rightly.
 */
const ONSET = /^(?:ngh|ng|nh|gh|gi|g|kh|k|ch|c|ph|p|th|tr|t|qu|b|d|đ|h|l|m|n|r|s|v|x)?/;

/** Rhymes without tone, as dictionaries list them. */
const RHYMES = new Set(
	(
		'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
		'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
		'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
		'o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay ' +
		'oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
		'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt ' +
		'uơ uy uya uych uyn uynh uyp uyt uyu uyên uyêt ' +
		'ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu'
	).split(' ')
);

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Rhymes that end in a stop take the acute or the dot below only. */
const STOPPED = /(?:c|ch|p|t)$/;

export interface Syllable {
	readonly onset: string;
	/** NFC, without tone. */
	readonly rhyme: string;
	/** The combining tone mark, '' for the level tone. */
	readonly tone: string;
	/** Index in the NFC word of the letter that carries the tone; -1 for the level tone. */
	readonly toneAt: number;
}

/** A word taken apart, in small letters; undefined if it is no Vietnamese syllable. Case does not matter. */
export function syllableOf(word: string): Syllable | undefined {
	const letters = word.toLowerCase().normalize('NFD');
	const tones = letters.match(TONE_MARKS) ?? [];
	if (tones.length > 1) return undefined;
	const tone = tones[0] ?? '';
	const toneAt = tone ? letters.slice(0, letters.indexOf(tone)).normalize('NFC').length - 1 : -1;
	const plain = letters.replace(tone, '').normalize('NFC');
	const longest = ONSET.exec(plain)?.[0] ?? '';
	// "gì", "giếng": the i of the onset gi is then the rhyme's, or shared with it.
	const onsets = longest === 'gi' ? ['gi', 'g'] : [longest];
	for (const onset of onsets) {
		const rhyme = plain.slice(onset.length);
		if (isRhyme(rhyme, onset)) return { onset, rhyme, tone, toneAt };
	}
	return undefined;
}

function isRhyme(rhyme: string, onset: string): boolean {
	if (onset !== 'qu') return RHYMES.has(rhyme);
	// The u of "qu" is the rhyme's glide: "quýt" is qu + yt, "quốc" is qu + ôc.
	return !/^[uư]/.test(rhyme) && RHYMES.has(rhyme.replace(/^y/, 'i'));
}

/** Index in the NFC word of the letter that carries the tone by the traditional rule (hòa, thủy). */
export function tonePlace({ onset, rhyme }: Syllable): number {
	return onset.length + placeInRhyme(rhyme);
}

function placeInRhyme(rhyme: string): number {
	// A vowel with a mark of its own, the last of two: thuế, nước.
	const marked = Math.max(...['ă', 'â', 'ê', 'ô', 'ơ', 'ư'].map((vowel) => rhyme.lastIndexOf(vowel)));
	if (marked >= 0) return marked;
	const vowels = /^[aeiouy]+/.exec(rhyme)?.[0].length ?? 1;
	const closed = vowels < rhyme.length;
	// The last vowel before a consonant (hoàng), the middle one of three (xoài), else the first (hòa, bìa).
	if (closed) return vowels - 1;
	return vowels === 3 ? 1 : 0;
}

/** Rhymes in whose first two letters people put the tone on either: hòa and hoà, hoàng and hòang. */
const EITHER_PLACE = /^(?:oa|oe|uy)/;

/** The tone stands on a letter where a Vietnamese keyboard can have put it. */
export function isWellPlaced(syllable: Syllable): boolean {
	const { onset, rhyme, toneAt } = syllable;
	if (toneAt < 0 || toneAt === tonePlace(syllable)) return true;
	return EITHER_PLACE.test(rhyme) && toneAt >= onset.length && toneAt <= onset.length + 1;
}

/** The rhyme can be spoken with its tone. */
export function isSayable({ rhyme, tone }: Syllable): boolean {
	return !STOPPED.test(rhyme) || tone === '\u0301' || tone === '\u0323';
}
