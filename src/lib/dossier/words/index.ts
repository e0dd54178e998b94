import type { Lang } from '../../text/format';
import { en } from './en';
import { vi, type DossierWords } from './vi';

export type { DossierWords };

export function dossierWords(lang: Lang): DossierWords {
	return lang === 'vi' ? vi : en;
}
