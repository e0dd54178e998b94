import { MODEL_RULES } from '../model/rules';
import type { Rule } from './rule';
import { CERTIFICATE_RULES } from './rules/certificate';
import { DATE_RULES } from './rules/dates';
import { DECISION_RULES } from './rules/decisions';
import { GROUP_RULES } from './rules/groups';
import { PLACE_RULES } from './rules/places';
import { STAR_RULES } from './rules/stars';
import { WORD_RULES } from './rules/words';

/** Rules whose messages are built by `problem()`. */
export const SPOKEN_RULES = {
	...STAR_RULES,
	...DATE_RULES,
	...DECISION_RULES,
	...WORD_RULES,
	...GROUP_RULES,
	...CERTIFICATE_RULES
} as const;
export type SpokenRuleId = keyof typeof SPOKEN_RULES;

/**
 * Every rule on the content of a register, by id: what the report and the quality page explain.
 * Rules of step `places` speak through the place resolver, those of step `model` through SQL.
 */
export const RULES: Readonly<Record<string, Rule>> = { ...SPOKEN_RULES, ...PLACE_RULES, ...MODEL_RULES };
