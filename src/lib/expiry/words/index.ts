import type { Lang } from '../../text/format';
import { en } from './en';
import { vi } from './vi';

/** The Vietnamese words are the type: English then lacks none. */
export type ExpiryWords = typeof vi;

export function expiryText(lang: Lang): ExpiryWords {
	return lang === 'vi' ? vi : en;
}
