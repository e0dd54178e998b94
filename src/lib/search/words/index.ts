import type { Lang } from '../../text/format';
import { en } from './en';
import { vi } from './vi';

export type SearchWords = typeof vi;

/** Texts of the search results; loaded with them, on first use of the box. */
export function searchWords(lang: Lang): SearchWords {
	return lang === 'vi' ? vi : en;
}
