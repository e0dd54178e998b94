import type { Lang } from '../format';
import { en } from './en';
import { vi } from './vi';

export type { MissingReason } from './keys';
export type Messages = typeof vi;

/** Texts of a language; the type of the Vietnamese ones holds for both, so none can lack a key. */
export function messages(lang: Lang): Messages {
	return lang === 'vi' ? vi : en;
}
