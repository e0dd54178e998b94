import type { Lang } from '../../text/format';
import { en } from './en';
import { vi } from './vi';

export type PrintWords = typeof vi;

/** Texts of the paper and of the menu that chooses its look. */
export function printWords(lang: Lang): PrintWords {
	return lang === 'vi' ? vi : en;
}
