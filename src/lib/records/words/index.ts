import type { Lang } from '../../text/format';
import { en } from './en';
import { vi } from './vi';

/** Texts of the pages about one product or producer; apart from those every page carries. */
export function recordWords(lang: Lang): typeof vi {
	return lang === 'vi' ? vi : en;
}
export type RecordWords = typeof vi;
