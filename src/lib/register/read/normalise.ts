import { remembering } from '../understand/memo';
import { syllableOf, tonePlace } from './encoding/syllable';

/** Format characters (zero width, soft hyphen, byte order mark, direction) and controls that are no blank. */
const INVISIBLE = /\p{Cf}|(?!\s)\p{Cc}/gu;

/** Letters that look like Đ and stand in for it: Icelandic Ð ð (old keyboards, "Ðắk Nông"), African Ɖ ɖ. */
const LIKE_D: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ' };

/** Text that is as it should be, as nearly all is: printing ASCII, composed Latin letters, single blanks. */
const CLEAN =
	/^(?:[!-~\u00b0-\u00cf\u00d1-\u00ef\u00f1-\u017f\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]+(?: (?=[^ ])|$))*$/;

/**
 * Text of a cell as it is kept and shown: NFC, every kind of blank and line break one blank, invisible
 * characters out, Đ in its own letter, trimmed. Case, tone placement and punctuation stay as typed.
 *
 * For `understand/` on every text it reads, and `layout/` on headings. Runs after the font encodings are
 * undone (encoding/), as TCVN3 uses the soft hyphen and Ð for letters. To compare two texts use
 * `unifyTones` on top where the marks matter (names of places and producers), or `fold`
 * (src/lib/text/fold.ts) where they do not (headings typed without marks).
 */
export function normaliseText(text: string): string {
	if (CLEAN.test(text)) return text;
	return text
		.replace(INVISIBLE, '')
		.replace(/[ÐðƉɖ]/g, (letter) => LIKE_D[letter] ?? letter)
		.normalize('NFC')
		.replace(/\s+/g, ' ')
		.trim();
}

const WORD = /[\p{L}\p{M}]+/gu;

/**
 * Tone marks in their traditional place: `hoà` → `hòa`, `thuỷ` → `thủy`, `hòang` → `hoàng`. For matching
 * only, both sides alike; what is kept and shown stays as the office typed it. Words that are no
 * Vietnamese syllable stay. NFC.
 */
export function unifyTones(text: string): string {
	return text.normalize('NFC').replace(WORD, unifyWord);
}

/** Registers are written in a few thousand words: remembering them halves the cost of a name. */
const unifyWord: (word: string) => string = remembering((word) => {
	const syllable = syllableOf(word);
	if (!syllable?.tone) return word;
	const at = tonePlace(syllable);
	const plain = word.normalize('NFD').replace(syllable.tone, '').normalize('NFC');
	return (plain.slice(0, at + 1) + syllable.tone + plain.slice(at + 1)).normalize('NFC');
});
