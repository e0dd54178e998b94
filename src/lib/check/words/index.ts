import type { Lang } from '../../text/format';
import { en } from './en';
import { vi } from './vi';

/** Texts of the page that checks a reader's file; apart from the others, which every page carries. */
export function checkWords(lang: Lang): typeof vi {
	return lang === 'vi' ? vi : en;
}
