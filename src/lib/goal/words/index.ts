import type { Lang } from '../../text/format';
import { en } from './en';
import { vi } from './vi';

/** The Vietnamese words are the type: English then lacks none. */
export type GoalWords = typeof vi;

export function goalText(lang: Lang): GoalWords {
	return lang === 'vi' ? vi : en;
}
