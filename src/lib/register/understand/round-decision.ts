import type { Level } from '../judge/regime';
import { levelOf } from './authority';
import type { ColumnFacts } from './column-facts';
import type { RowContext } from './context';
import { parseDecisions, type Decision } from './decision';
import type { RoundCells } from './round-cells';
import { dayOf, readDate } from './round-days';
import type { RowReader } from './row-reader';

/** A list may be the annex of a decision that counts from another day, by weeks. */
const MOST_DAYS_APART = 62;

/**
 * The decision of a round: its own cell's, or the one the list is the annex of. Of several in one cell
 * the one of the round's own day is taken; else their numbers are kept together without a date.
 */
export function readDecision(
	cells: RoundCells,
	context: RowContext,
	isOnlyRound: boolean,
	columns: ColumnFacts,
	reader: RowReader
): Decision | null {
	const day = dayOf(readDate(cells.recognised_on, columns)) ?? dayOf(readDate(cells.decision_date, columns));
	const text = reader.text('decision_no', cells.decision_no);
	if (text === null) return isOnlyRound && !context.withdrawn ? ofAnnex(context.decision, day) : null;
	const parsed = parseDecisions(text);
	if (!parsed.ok) {
		reader.report(parsed.refusal.rule, 'decision_no', cells.decision_no);
		return null;
	}
	const [only, ...others] = parsed.value;
	if (!only || others.length === 0) return only ?? null;
	const ofDay = parsed.value.filter(({ date }) => day !== null && date?.iso === day);
	if (ofDay.length === 1) return ofDay[0] ?? null;
	reader.report('decision-several', 'decision_no', cells.decision_no, {
		words: { count: String(parsed.value.length) }
	});
	return {
		number: parsed.value.map(({ number }) => number).join('; '),
		date: null,
		dateRefusal: null,
		authority: null
	};
}

function ofAnnex(decision: Decision | null, day: string | null): Decision | null {
	const annexDay = decision?.date?.precision === 'day' ? decision.date.iso : null;
	if (day === null || annexDay === null) return decision;
	const apart = Math.abs(Date.parse(day) - Date.parse(annexDay)) / 86_400_000;
	return apart <= MOST_DAYS_APART ? decision : null;
}

/** Level and name of the authority, from its own cell, the decision, or the letters of its number. */
export function readAuthority(
	cells: RoundCells,
	decision: Decision | null,
	day: string | null,
	reader: RowReader
): { issuing_level: Level | null; issuing_authority: string | null } {
	const own = reader.text('authority', cells.authority);
	const authority = own ?? decision?.authority ?? null;
	if (authority === null) return { issuing_level: ofNumber(decision), issuing_authority: null };
	const level = levelOf(authority, day);
	const [field, at] =
		own === null ? (['decision_no', cells.decision_no] as const) : (['authority', cells.authority] as const);
	if (level === 'commune') reader.report('authority-of-commune', field, at, { value: authority });
	else if (level === null) reader.report('authority-unknown', field, at, { value: authority });
	return { issuing_level: level === 'commune' ? null : level, issuing_authority: authority };
}

/** Only a ministry signs with these letters; UBND stands for province and district alike. */
function ofNumber(decision: Decision | null): Level | null {
	return decision && /QĐ-(?:BNN|TTg)/u.test(decision.number) ? 'national' : null;
}
