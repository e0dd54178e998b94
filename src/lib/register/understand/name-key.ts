import { fold } from '../../text/fold';

/** A word or phrase for exact look-up in a list: no marks, case or punctuation. */
export function nameKey(text: string): string {
	return fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
