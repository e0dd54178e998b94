import type { Note, Severity } from '../types';

/** The step that finds what a rule looks for. `model` rules look across rows and are SQL. */
export type RuleStep = 'understand' | 'places' | 'judge' | 'model';

/**
 * Which of the four scores of the quality page a rule takes from: correct (đúng: says what the law or its
 * own cells allow), complete (đủ: nothing is missing), clean (sạch: one spelling, one row), current (sống).
 */
export type QualityScore = 'correct' | 'complete' | 'clean' | 'current';

/** One rule, as the report and the quality page print it; its id is its key in the table of rules. */
export interface Rule {
	/** `error`: the row is quarantined; `warning`: used, but odd; `info`: worth knowing. */
	readonly severity: Severity;
	/** The other severity the rule takes; its reason says when. */
	readonly otherwise?: Severity;
	readonly step: RuleStep;
	readonly score: QualityScore;
	/** Name of the rule, a few words. */
	readonly title: Note;
	/** Why it is a rule: the law, or what goes wrong otherwise. */
	readonly reason: Note;
	/** Text it rests on; null where it rests on the register itself. */
	readonly source: string | null;
}

/** A rule whose message is written here: what is wrong in the cell and what would be right; `{name}` is filled in. */
export interface SpokenRule extends Rule {
	readonly message: Note;
}
