import type { Lang } from '../../text/format';
import { en } from './en';
import { vi } from './vi';

/** The Vietnamese words are the type: English then lacks none. */
export type ScorecardWords = typeof vi;

export function scorecardText(lang: Lang): ScorecardWords {
	return lang === 'vi' ? vi : en;
}
