import { formats } from '../../text/format';
import { phrase } from '../../text/phrase';
import type { At, Note, Problem, Severity } from '../types';
import type { SpokenRule } from './rule';
import { SPOKEN_RULES, type SpokenRuleId } from './rules';

/** What a problem says beside its rule. */
export interface ProblemDetails {
	/** The value found; never that of a private field. */
	readonly value?: string;
	readonly suggestion?: string;
	/** Fills the `{name}` places of the rule's message; a text in one language or the same in both. */
	readonly words?: Readonly<Record<string, string | Note>>;
	/** The rule's other severity, where that holds. */
	readonly severity?: Severity;
}

/** A cell may hold a whole page; a report shows this much of it. */
const LONGEST_VALUE = 200;

/** A problem in the words of its rule. Throws where a word of the message has no value: a fault of the code. */
export function problem(rule: SpokenRuleId, at: At, details: ProblemDetails = {}): Problem {
	const { severity, message }: SpokenRule = SPOKEN_RULES[rule];
	const { value, suggestion, words = {} } = details;
	return {
		rule,
		severity: details.severity ?? severity,
		at,
		vi: phrase(message.vi, inLanguage(words, 'vi')),
		en: phrase(message.en, inLanguage(words, 'en')),
		...(value === undefined ? {} : { value: shortened(value) }),
		...(suggestion === undefined ? {} : { suggestion })
	};
}

const vi = formats('vi');
const en = formats('en');

/** An ISO day, month or year for a message, in the way of each language: 04/02/2020, 4 Feb 2020. */
export function dayWords(iso: string): Note {
	return { vi: vi.asOf(iso), en: en.asOf(iso) };
}

function inLanguage(
	words: Readonly<Record<string, string | Note>>,
	lang: 'vi' | 'en'
): Record<string, string> {
	return Object.fromEntries(
		Object.entries(words).map(([name, word]) => [
			name,
			shortened(typeof word === 'string' ? word : word[lang])
		])
	);
}

function shortened(text: string): string {
	const letters = text.length > LONGEST_VALUE ? [...text.slice(0, LONGEST_VALUE * 2)] : null;
	return letters && letters.length > LONGEST_VALUE
		? `${letters.slice(0, LONGEST_VALUE - 1).join('')}…`
		: text;
}
