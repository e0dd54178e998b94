import type { Lang } from '../../text/format';
import { en } from './en';
import { vi } from './vi';

export type ConsoleWords = typeof vi;

/** Texts of the SQL page; apart from the others, which every page carries. */
export function consoleWords(lang: Lang): ConsoleWords {
	return lang === 'vi' ? vi : en;
}
