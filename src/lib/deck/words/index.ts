import type { Lang } from '../../text/format';
import { en } from './en';
import { vi } from './vi';

/** Words of the slides themselves; those of the page around them are in page-words.ts. */
export type DeckWords = typeof vi;

export function deckWords(lang: Lang): DeckWords {
	return lang === 'vi' ? vi : en;
}
