import type { Lang } from '../../text/format';
import { en } from './en';
import { vi } from './vi';

/** The Vietnamese words are the type: English then lacks none. */
export type ChangeWords = typeof vi;

export function changeText(lang: Lang): ChangeWords {
	return lang === 'vi' ? vi : en;
}
