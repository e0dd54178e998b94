import type { Lang } from '../../text/format';
import { en } from './en';
import { vi } from './vi';

/** Texts of the sentence a report opens with; made at build and in the view worker, so no page carries them. */
export function openingWords(lang: Lang): typeof vi {
	return lang === 'vi' ? vi : en;
}
