import type { ProblemDetails } from '../judge/problem';
import type { SpokenRuleId } from '../judge/rules';

/** Why a text is not taken: the rule, its words, and what may have been meant. */
export interface Refusal extends Pick<ProblemDetails, 'suggestion' | 'words'> {
	readonly rule: SpokenRuleId;
}

/** A value, or the reason there is none. Parsers never throw and never guess. */
export type Parsed<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export function taken<T>(value: T): Parsed<T> {
	return { ok: true, value };
}

export function refused(rule: SpokenRuleId, details: Omit<Refusal, 'rule'> = {}): Parsed<never> {
	return { ok: false, refusal: { rule, ...details } };
}
