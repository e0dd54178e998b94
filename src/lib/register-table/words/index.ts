import type { Lang } from '../../text/format';
import { en } from './en';
import { vi } from './vi';

/** Texts of tables of rows; apart from those every page carries. */
export function tableWords(lang: Lang): typeof vi {
	return lang === 'vi' ? vi : en;
}
export type TableWords = typeof vi;
