import type { Lang } from '../../text/format';
import { en } from './en';
import { vi, type PackWords } from './vi';

export type { PackWords } from './vi';

export function packWords(lang: Lang): PackWords {
	return lang === 'vi' ? vi : en;
}
