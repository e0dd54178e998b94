import type { Lang } from '../../text/format';
import { en } from './en';
import { vi, type ExportWords } from './vi';

export type { ExportWords };

const WORDS: Readonly<Record<Lang, ExportWords>> = { vi, en };

export function exportWords(lang: Lang): ExportWords {
	return WORDS[lang];
}
