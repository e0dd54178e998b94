import type { Lang } from '../../text/format';
import { pageEn } from './page-en';
import { pageVi } from './page-vi';

export type DeckPageWords = typeof pageVi;

export function deckPageWords(lang: Lang): DeckPageWords {
	return lang === 'vi' ? pageVi : pageEn;
}
