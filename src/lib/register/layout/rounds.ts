import type { RoundField } from '../fields';
import type { RoundLabel } from './round-label';

/** A column of a recognition, before its round is known. */
export interface RoundColumn {
	readonly index: number;
	readonly field: RoundField;
	/** What its headings say of the round. */
	readonly label: RoundLabel | null;
	/** The heading above its own; '' where there is none. Columns under one heading belong together. */
	readonly band: string;
	/** Its own heading in comparable words. */
	readonly words: string;
	/** Columns of one choice ("3 sao | 4 sao | 5 sao") count as one. */
	readonly tick: boolean;
	/** Round a steward gave it. */
	readonly given: number | null;
}

/**
 * `number`: that round; `latest`: the last round that the row holds ("Ngày hết hạn" beside two
 * recognitions); `current`: the rank of today beside the ranks of the rounds; `spare`: says again what
 * another column says.
 */
export type Round = number | 'latest' | 'current' | 'spare';

/**
 * Numbers the rounds of a header's columns. Headings that name a round decide ("lần 2", "đánh giá lại",
 * "năm 2023"); without any, headings that stand repeatedly side by side are rounds in their order.
 */
export function roundsOf(columns: readonly RoundColumn[]): Map<number, Round> {
	const labelled = columns.filter(({ label, given }) => label !== null || given !== null);
	const rounds = labelled.length > 0 ? byLabel(columns, labelled) : byRepetition(columns);
	const numbers = new Set([...rounds.values()].filter((round) => typeof round === 'number'));
	if (numbers.size <= 1) {
		const only = [...numbers][0] ?? 1;
		for (const [index, round] of rounds) if (round === 'latest') rounds.set(index, only);
	}
	return withoutDoubles(columns, rounds);
}

function byLabel(columns: readonly RoundColumn[], labelled: readonly RoundColumn[]): Map<number, Round> {
	const numbers = numbersOf(labelled);
	const rounds = new Map<number, Round>(labelled.map((column) => [column.index, numbers.get(column)!]));
	const taken = new Set(rounds.values());
	const fields = new Set(labelled.map(({ field }) => field));
	const isFirst = (column: RoundColumn) => !taken.has(1) && fields.has(column.field);
	const firstBands = new Set(
		columns.filter((column) => !rounds.has(column.index) && isFirst(column)).map(({ band }) => band)
	);
	firstBands.delete('');
	for (const column of columns) {
		if (rounds.has(column.index)) continue;
		if (isFirst(column) || firstBands.has(column.band)) rounds.set(column.index, 1);
		else if (!fields.has(column.field)) rounds.set(column.index, 'latest');
		else rounds.set(column.index, column.field === 'stars' ? 'current' : 'spare');
	}
	return rounds;
}

/** Years are ranked where every heading names one; else "lần n" is n, and the n-th re-evaluation n + 1. */
function numbersOf(labelled: readonly RoundColumn[]): Map<RoundColumn, number> {
	const years = [...new Set(labelled.map(({ label }) => label?.year ?? null))].sort(
		(a, b) => (a ?? 0) - (b ?? 0)
	);
	const byYear = labelled.every(
		({ label, given }) => given === null && label?.year !== null && label?.number === null
	);
	return new Map(
		labelled.map((column) => {
			const { label, given } = column;
			if (given !== null) return [column, given];
			if (byYear) return [column, years.indexOf(label!.year) + 1];
			return [column, (label!.number ?? 1) + (label!.again ? 1 : 0)];
		})
	);
}

function byRepetition(columns: readonly RoundColumn[]): Map<number, Round> {
	const rounds = new Map<number, Round>();
	const bandRounds = new Map<string, number>();
	const seen = new Map<string, RoundColumn[]>();
	for (const column of columns) {
		const before = seen.get(column.field) ?? [];
		seen.set(column.field, before);
		if (column.tick && before.some((other) => other.tick && other.band === column.band)) {
			rounds.set(column.index, rounds.get(before.at(-1)!.index)!);
			continue;
		}
		const repeats = before.every(({ words, band }) => words === column.words || band !== column.band);
		const round = before.length === 0 ? 1 : repeats ? before.length + 1 : 'spare';
		rounds.set(column.index, round);
		if (round !== 'spare') before.push(column);
		if (column.band !== '' && typeof round === 'number')
			bandRounds.set(column.band, Math.max(round, bandRounds.get(column.band) ?? 1));
	}
	const isRepeated = [...seen.values()].some((same) => same.length > 1);
	if (!isRepeated) return rounds;
	for (const column of columns) {
		const inBand = bandRounds.get(column.band);
		if ((seen.get(column.field)?.length ?? 0) > 1 || rounds.get(column.index) === 'spare') continue;
		const shared = columns.some((other) => other.band === column.band && seen.get(other.field)!.length > 1);
		rounds.set(column.index, inBand !== undefined && shared ? inBand : 'latest');
	}
	return rounds;
}

/** Of two columns with one field and round the first stays, but for the columns of one choice. */
function withoutDoubles(columns: readonly RoundColumn[], rounds: Map<number, Round>): Map<number, Round> {
	const holders = new Map<string, RoundColumn>();
	for (const column of columns) {
		const round = rounds.get(column.index)!;
		if (round === 'spare' || round === 'current') continue;
		const key = `${column.field} ${round}`;
		const holder = holders.get(key);
		if (holder === undefined) holders.set(key, column);
		else if (!(holder.tick && column.tick && holder.band === column.band)) rounds.set(column.index, 'spare');
	}
	return rounds;
}
