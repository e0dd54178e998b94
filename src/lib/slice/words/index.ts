import type { Lang } from '../../text/format';
import { en } from './en';
import { vi } from './vi';

/** The Vietnamese words are the type: English then lacks none. */
export type SliceWords = typeof vi;

export function sliceText(lang: Lang): SliceWords {
	return lang === 'vi' ? vi : en;
}
