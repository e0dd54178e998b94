import type { RoundField } from '../fields';
import type { Entry, EntryRound } from '../understand/entry';
import { typedDay } from '../understand/cell-text';
import { addDays, addMonths } from '../understand/days';
import type { Note, Problem } from '../types';
import { dayWords, problem, type ProblemDetails } from './problem';
import { FIRST_DAY_OF_PROGRAMME, LAST_DAY_OF_DISTRICTS, levelsFor, type Level } from './regime';
import type { SpokenRuleId } from './rules';

type Report = (rule: SpokenRuleId, round: EntryRound, field: RoundField, details?: ProblemDetails) => void;

/** Column of a cell of the entry's row, by round and field; undefined where the value came from elsewhere. */
export type LocateCell = (round: number, field: RoundField) => string | undefined;

/** Months a certificate is valid, and months a start may lie from its decision. */
const VALID_MONTHS = 36;
const MOST_MONTHS_APART = 6;

/** Least and first score above each rank: 3 stars 50 to under 70, 4 to under 90, 5 to 100 (1048, 148, 26/2026/QĐ-TTg). */
const SCORES: Readonly<
	Record<number, { readonly from: number; readonly below: number; readonly range: Note }>
> = {
	3: { from: 50, below: 70, range: { vi: 'từ 50 đến dưới 70', en: '50 to under 70' } },
	4: { from: 70, below: 90, range: { vi: 'từ 70 đến dưới 90', en: '70 to under 90' } },
	5: { from: 90, below: Infinity, range: { vi: 'từ 90 đến 100', en: '90 to 100' } }
};
const LEVELS: Readonly<Record<Level, Note>> = {
	district: { vi: 'cấp huyện', en: 'district' },
	province: { vi: 'cấp tỉnh', en: 'province' },
	national: { vi: 'Trung ương', en: 'centre' }
};

/**
 * The rules on one entry; an error among the problems quarantines it.
 * @param asOf ISO day up to which the register tells
 * @param locate finds the cell to point at; without it a problem points at the first cell of its round
 */
export function judge(entry: Entry, asOf: string, locate?: LocateCell): Problem[] {
	const problems: Problem[] = [];
	const report: Report = (rule, round, field, details) => {
		const column = locate?.(round.round, field) ?? /^[A-Z]+/.exec(round.cells)?.[0];
		problems.push(problem(rule, column ? { ...entry.at, column } : entry.at, details));
	};
	for (const round of entry.rounds) {
		judgeScore(round, entry, report);
		judgeAuthority(round, report);
		judgeDays(round, asOf, report);
	}
	judgeOrder(entry.rounds, report);
	return problems;
}

/** 90 points and more with 4 stars are right where 5 stars are proposed. */
function judgeScore(round: EntryRound, { proposals }: Entry, report: Report): void {
	const { score, stars } = round;
	const range = SCORES[stars];
	if (score === null || !range || (score >= range.from && score < range.below)) return;
	if (stars === 4 && score >= range.below && proposals.length > 0) return;
	const points = { vi: String(score).replace('.', ','), en: String(score) };
	report('score-against-stars', round, 'score', {
		value: points.vi,
		words: {
			score: points,
			stars: String(stars),
			range: range.range
		}
	});
}

function judgeAuthority(round: EntryRound, report: Report): void {
	const { stars, issuing_level: level, issuing_authority: authority } = round;
	const day = round.decision_date ?? round.valid_from;
	if (level === null) return;
	const value = authority ?? LEVELS[level].vi;
	if (stars === 5 && level !== 'national') {
		report('five-stars-not-by-centre', round, 'authority', {
			value,
			words: { authority: authority ?? LEVELS[level] },
			suggestion: 'tiềm năng 5 sao'
		});
		return;
	}
	if (day === null) return;
	if (level === 'district' && day > LAST_DAY_OF_DISTRICTS) {
		report('district-decision-after-abolition', round, 'authority', { value, words: { day: dayWords(day) } });
		return;
	}
	const [right] = levelsFor(stars, day);
	if (!right || right === level) return;
	report('authority-against-regime', round, 'authority', {
		value,
		words: { day: dayWords(day), stars: String(stars), right: LEVELS[right], found: LEVELS[level] }
	});
}

function judgeDays(round: EntryRound, asOf: string, report: Report): void {
	const { valid_from: start, expires_on: expires, decision_date: decision, withdrawn_on: withdrawn } = round;
	const days = [
		['decision_date', decision],
		['recognised_on', start],
		['withdrawn_on', withdrawn]
	] as const;
	for (const [field, day] of days) {
		if (day === null || day <= asOf || (field === 'recognised_on' && day === decision)) continue;
		const words = { day: dayWords(day), asOf: dayWords(asOf) };
		report('day-after-as-of', round, field, { value: typedDay(day), words });
	}
	const signed = decision ?? start;
	if (signed !== null && signed < FIRST_DAY_OF_PROGRAMME) {
		const field = decision === null ? 'recognised_on' : 'decision_date';
		report('decision-before-programme', round, field, {
			value: typedDay(signed),
			words: { day: dayWords(signed) }
		});
	}
	if (start === null) return;
	const right = addMonths(start, VALID_MONTHS);
	if (expires !== null && expires !== right && expires !== addDays(right, -1)) {
		report('expiry-not-36-months', round, 'expires_on', {
			value: typedDay(expires),
			suggestion: typedDay(right),
			words: { expires: dayWords(expires), start: dayWords(start), right: dayWords(right) }
		});
	}
	if (withdrawn !== null && withdrawn < start) {
		report('withdrawn-before-recognised', round, 'withdrawn_on', {
			value: typedDay(withdrawn),
			words: { withdrawn: dayWords(withdrawn), start: dayWords(start) }
		});
	}
	if (decision === null) return;
	const [earlier, later] = start < decision ? [start, decision] : [decision, start];
	if (later > addMonths(earlier, MOST_MONTHS_APART)) {
		report('start-far-from-decision', round, 'recognised_on', {
			value: typedDay(start),
			words: { start: dayWords(start), decision: dayWords(decision) }
		});
	}
}

/** Rounds side by side: each later than the one before, each by a decision of its own. */
function judgeOrder(rounds: readonly EntryRound[], report: Report): void {
	rounds.slice(1).forEach((later, i) => {
		const earlier = rounds[i];
		if (!earlier) return;
		const [before, after] = [earlier.valid_from, later.valid_from];
		const numbers = { earlier: String(earlier.round), later: String(later.round) };
		if (before !== null && after !== null && after <= before) {
			report('rounds-not-in-order', later, 'recognised_on', {
				value: typedDay(after),
				words: { ...numbers, laterDay: dayWords(after), earlierDay: dayWords(before) }
			});
		}
		if (later.decision_no !== null && isSameDecision(earlier, later)) {
			report('two-rounds-one-decision', later, 'decision_no', {
				value: later.decision_no,
				words: { ...numbers, decision: later.decision_no }
			});
		}
	});
}

/** Numbers begin anew each year: the same number in another year is another decision. */
function isSameDecision(a: EntryRound, b: EntryRound): boolean {
	const [year, other] = [a, b].map(({ decision_date, valid_from }) =>
		(decision_date ?? valid_from)?.slice(0, 4)
	);
	return a.decision_no === b.decision_no && (!year || !other || year === other);
}
