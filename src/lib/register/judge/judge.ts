import { formats } from '../../text/format';
import type { Entry, EntryRound } from '../understand/entry';
import { typedDay } from '../understand/cell-text';
import { addDays, addMonths } from '../understand/days';
import type { Note, Problem } from '../types';
import { dayWords, problem, type ProblemDetails } from './problem';
import { FIRST_DAY_OF_PROGRAMME, LAST_DAY_OF_DISTRICTS, levelsFor, type Level } from './regime';
import type { SpokenRuleId } from './rules';

type Report = (rule: SpokenRuleId, round: EntryRound, details?: ProblemDetails) => void;

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
const decimal = { vi: formats('vi'), en: formats('en') };

/**
 * The rules on one entry; an error among the problems quarantines it.
 * @param asOf ISO day up to which the register tells
 */
export function judge(entry: Entry, asOf: string): Problem[] {
	const problems: Problem[] = [];
	const report: Report = (rule, round, details) => {
		const column = /^[A-Z]+/.exec(round.cells)?.[0];
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
	report('score-against-stars', round, {
		value: decimal.vi.decimal(score, 2),
		words: {
			score: { vi: decimal.vi.decimal(score, 2), en: decimal.en.decimal(score, 2) },
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
		report('five-stars-not-by-centre', round, {
			value,
			words: { authority: authority ?? LEVELS[level] },
			suggestion: 'tiềm năng 5 sao'
		});
		return;
	}
	if (day === null) return;
	if (level === 'district' && day > LAST_DAY_OF_DISTRICTS) {
		report('district-decision-after-abolition', round, { value, words: { day: dayWords(day) } });
		return;
	}
	const [right] = levelsFor(stars, day);
	if (!right || right === level) return;
	report('authority-against-regime', round, {
		value,
		words: { day: dayWords(day), stars: String(stars), right: LEVELS[right], found: LEVELS[level] }
	});
}

function judgeDays(round: EntryRound, asOf: string, report: Report): void {
	const { valid_from: start, expires_on: expires, decision_date: decision, withdrawn_on: withdrawn } = round;
	const late = [decision, start, withdrawn].find((day) => day !== null && day > asOf);
	if (late) {
		report('day-after-as-of', round, {
			value: typedDay(late),
			words: { day: dayWords(late), asOf: dayWords(asOf) }
		});
	}
	const signed = decision ?? start;
	if (signed !== null && signed < FIRST_DAY_OF_PROGRAMME) {
		report('decision-before-programme', round, { value: typedDay(signed), words: { day: dayWords(signed) } });
	}
	if (start === null) return;
	const right = addMonths(start, VALID_MONTHS);
	if (expires !== null && expires !== right && expires !== addDays(right, -1)) {
		report('expiry-not-36-months', round, {
			value: typedDay(expires),
			suggestion: typedDay(right),
			words: { expires: dayWords(expires), start: dayWords(start), right: dayWords(right) }
		});
	}
	if (withdrawn !== null && withdrawn < start) {
		report('withdrawn-before-recognised', round, {
			value: typedDay(withdrawn),
			words: { withdrawn: dayWords(withdrawn), start: dayWords(start) }
		});
	}
	if (decision === null) return;
	const [earlier, later] = start < decision ? [start, decision] : [decision, start];
	if (later > addMonths(earlier, MOST_MONTHS_APART)) {
		report('start-far-from-decision', round, {
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
			report('rounds-not-in-order', later, {
				value: typedDay(after),
				words: { ...numbers, laterDay: dayWords(after), earlierDay: dayWords(before) }
			});
		}
		if (later.decision_no !== null && isSameDecision(earlier, later)) {
			report('two-rounds-one-decision', later, {
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
