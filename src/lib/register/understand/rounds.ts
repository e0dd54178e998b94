import type { ColumnFacts } from './column-facts';
import type { RowContext } from './context';
import type { EntryProposal, EntryRound } from './entry';
import { parseScore } from './numbers';
import { parseHappening, type Happening } from './outcome';
import { filledRounds, hasEvidence, type FilledRound } from './round-cells';
import { readAuthority, readDecision } from './round-decision';
import { readDays } from './round-days';
import { rangeOf, type RowReader } from './row-reader';
import { parseStars, type Stars } from './stars';
import { readNote, readWithdrawal, type RowHappenings } from './withdrawal';

/** Recognitions and proposals of a row, in the order of its columns. */
export interface RoundsRead {
	readonly rounds: readonly EntryRound[];
	readonly proposals: readonly EntryProposal[];
	readonly current_stars: number | null;
}

/**
 * Reads the recognitions of a row. The rank of today stands in for a round only where no round has one;
 * a heading's rank where no cell of the row has one.
 */
export function readRounds(reader: RowReader, context: RowContext, columns: ColumnFacts): RoundsRead {
	const filled = filledRounds(reader.record, reader);
	const rounds: EntryRound[] = [];
	const proposals: EntryProposal[] = [];
	const current = readCurrent(reader);
	const note = readNote(reader);
	const standIn: FilledRound[] = current || context.stars ? [{ round: 1, cells: {}, isLast: true }] : [];
	for (const held of filled.length > 0 ? filled : standIn) {
		const stars = starsOfRound(held, filled.length, current, context, reader);
		if (!stars) continue;
		const decision = readDecision(held.cells, context, filled.length <= 1, columns, reader);
		const days = readDays(held.cells, decision, columns, reader);
		const cells = cellsOf(held, current, reader);
		if (stars.proposed !== null) {
			proposals.push({ proposed_stars: stars.proposed, proposed_on: days.start, cells });
		}
		if (stars.stars === null) continue;
		if (stars.stars < 3) {
			reader.report('stars-below-three', 'stars', held.cells.stars, {
				words: { stars: String(stars.stars) }
			});
			continue;
		}
		const happenings: RowHappenings = { outcome: readOutcome(held, reader), note: held.isLast ? note : null };
		if (days.start === null && !days.isRefused)
			reader.report('recognition-without-day', 'recognised_on', held.cells.recognised_on);
		rounds.push({
			round: held.round,
			stars: stars.stars,
			score: readScore(held, reader),
			decision_no: decision?.number ?? null,
			decision_date: days.decision,
			valid_from: days.start,
			expires_on: days.expires,
			...readAuthority(held.cells, decision, days.decision ?? days.start, reader),
			outcome:
				happenings.outcome?.outcome ??
				happenings.note?.happening.outcome ??
				(held.isLast ? context.outcome : null),
			...readWithdrawal(held.cells, happenings, context, columns, reader),
			cells
		});
	}
	const last = rounds.at(-1);
	if (current?.stars && last && last.stars !== current.stars) {
		const words = { stars: String(current.stars), last: String(last.stars) };
		reader.report('current-stars-differ', 'current_stars', reader.record.fields.current_stars, { words });
	}
	if (note?.happening.renamed) reader.report('product-renamed', 'note', note.at);
	if (current?.proposed && proposals.length === 0) {
		proposals.push({ proposed_stars: current.proposed, proposed_on: null, cells: currentCell(reader) });
	}
	return { rounds, proposals, current_stars: current?.stars ?? null };
}

function readCurrent(reader: RowReader): Stars | null {
	const at = reader.record.fields.current_stars;
	const text = reader.text('current_stars', at);
	if (text === null) return null;
	const parsed = parseStars(text);
	if (parsed.ok) return parsed.value;
	const severity = reader.record.rounds.some(({ cells }) => cells.stars) ? 'warning' : 'error';
	reader.report(parsed.refusal.rule, 'current_stars', at, { ...parsed.refusal, severity });
	return null;
}

/** The rank of a round from its own cell, the row's rank of today, or the heading; null where it is no round. */
function starsOfRound(
	{ round, cells, isLast }: FilledRound,
	roundsFilled: number,
	current: Stars | null,
	{ stars: heading }: RowContext,
	reader: RowReader
): Stars | null {
	const text = reader.text('stars', cells.stars);
	if (text !== null) {
		const parsed = parseStars(text);
		if (!parsed.ok) reader.report(parsed.refusal.rule, 'stars', cells.stars, parsed.refusal);
		return parsed.ok ? underHeading(parsed.value, heading, cells, reader) : null;
	}
	if (isLast && current) return current;
	if (roundsFilled <= 1 && heading) return heading;
	const severity = hasEvidence(cells) ? 'error' : 'warning';
	const at =
		cells.recognised_on ?? cells.decision_no ?? cells.recognised_year ?? cells.expires_on ?? cells.score;
	reader.report('stars-missing', 'stars', at, { severity, words: { round: String(round) } });
	return null;
}

/** A rank below a heading of ranks or of proposals; "5" below "Tiềm năng 5 sao" is a proposal. */
function underHeading(
	own: Stars,
	heading: Stars | null,
	cells: FilledRound['cells'],
	reader: RowReader
): Stars {
	if (!heading || own.stars === null) return own;
	if (heading.stars === null && heading.proposed !== null) {
		if (own.stars < heading.proposed) return { stars: own.stars, proposed: own.proposed ?? heading.proposed };
		reader.report('stars-under-proposal-heading', 'stars', cells.stars, {
			words: { stars: String(own.stars) }
		});
		return { stars: null, proposed: heading.proposed };
	}
	if (heading.stars !== null && heading.stars !== own.stars) {
		const words = { stars: String(own.stars), heading: String(heading.stars) };
		reader.report('stars-against-heading', 'stars', cells.stars, { words });
	}
	return own;
}

function readOutcome({ cells }: FilledRound, reader: RowReader): Happening | null {
	const text = reader.text('outcome', cells.outcome);
	const happening = text === null ? null : parseHappening(text);
	if (text !== null && !happening) reader.report('outcome-unknown', 'outcome', cells.outcome);
	return happening;
}

function readScore({ cells }: FilledRound, reader: RowReader): number | null {
	if (!cells.score) return null;
	const parsed = parseScore(cells.score.cell);
	if (parsed.ok) return parsed.value;
	reader.report(parsed.refusal.rule, 'score', cells.score);
	return null;
}

function cellsOf({ cells, isLast }: FilledRound, current: Stars | null, reader: RowReader): string {
	const own = Object.values(cells);
	const standsIn = isLast && current && !cells.stars ? [reader.record.fields.current_stars] : [];
	return rangeOf([...own, ...standsIn], reader.record.at.row);
}

function currentCell(reader: RowReader): string {
	return rangeOf([reader.record.fields.current_stars], reader.record.at.row);
}
