import type { Lang } from '../../text/format';
import { en } from './en';
import { vi } from './vi';

export type CompareWords = typeof vi;

/** Texts of the comparison; of its page alone. `{names}` are filled by rich.ts or text/phrase.ts. */
export function compareWords(lang: Lang): CompareWords {
	return lang === 'vi' ? vi : en;
}
