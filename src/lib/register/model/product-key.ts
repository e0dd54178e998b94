import { normaliseText, unifyTones } from '../read/normalise';
import { remembering } from '../understand/memo';

const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}%]+/gu;

/**
 * A product's name as two spellings of it agree: case, blanks, punctuation and the placement of the
 * tone mark (hòa, hoà) do not matter; every letter, tone and number does. "Mật ong" is not "Mắt ong".
 * A name of punctuation alone is its own key.
 */
export const productKey: (name: string) => string = remembering((name) => {
	const text = unifyTones(normaliseText(name).toLowerCase());
	return text.replace(BETWEEN_WORDS, ' ').trim() || text;
});
