import type { RoundField } from '../fields';
import { judge, type LocateCell } from '../judge/judge';
import type { LaidRow, RegisterRecord, RowKind } from '../layout/record';
import type { At, Problem } from '../types';
import { columnFacts } from './column-facts';
import type { Entry } from './entry';
import type { HarmoniseWords } from './harmonise-words';
import type { PlaceResolver } from './place-resolver';
import { understand, understanding, type Understanding } from './understand';

export interface ReadEntriesOptions {
	readonly places: PlaceResolver;
	readonly words: HarmoniseWords;
	/** ISO day up to which the register tells. */
	readonly asOf: string;
	/** First year of the workbook's serial numbers that are not formatted as dates; 1900 where nothing is known. */
	readonly epoch?: 1900 | 1904;
}

type OtherKind = Exclude<RowKind, 'record'>;

/** Rows of a sheet by what became of them: `rows` = `used` + `quarantined` + the sum of `others`. */
export interface SheetCounts {
	readonly rows: number;
	readonly used: number;
	readonly quarantined: number;
	readonly others: Readonly<Record<OtherKind, number>>;
}

type RowEvent =
	| { readonly kind: 'entry'; readonly entry: Entry; readonly problems: readonly Problem[] }
	| { readonly kind: 'quarantined'; readonly at: At; readonly problems: readonly Problem[] }
	| { readonly kind: 'other'; readonly rowKind: OtherKind };

/** One row of a sheet, or, as the last event, the counts over all of them. */
export type EntryEvent = RowEvent | { readonly kind: 'counts'; readonly counts: SheetCounts };

/** Rows looked at before the first is understood: what a column's dates look like (column-facts). */
const ROWS_AHEAD = 2_000;

/** Understands and judges the rows of one sheet in order; holds no more than the first rows in memory. */
export async function* readEntries(
	rows: AsyncIterable<LaidRow>,
	{ places, words, asOf, epoch }: ReadEntriesOptions
): AsyncGenerator<EntryEvent, void> {
	const iterator = rows[Symbol.asyncIterator]();
	const count = new Counter();
	try {
		const ahead = await take(iterator, ROWS_AHEAD);
		const facts = columnFacts(
			ahead.flatMap(({ record }) => record ?? []),
			epoch
		);
		const deps = understanding(places, words, facts);
		for (const row of ahead) yield count.add(eventOf(row, deps, asOf));
		for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
			yield count.add(eventOf(next.value, deps, asOf));
		}
		yield { kind: 'counts', counts: count.counts() };
	} finally {
		await iterator.return?.();
	}
}

async function take(iterator: AsyncIterator<LaidRow>, most: number): Promise<LaidRow[]> {
	const rows: LaidRow[] = [];
	while (rows.length < most) {
		const next = await iterator.next();
		if (next.done) break;
		rows.push(next.value);
	}
	return rows;
}

function eventOf({ kind, record }: LaidRow, deps: Understanding, asOf: string): RowEvent {
	if (!record) return { kind: 'other', rowKind: kind as OtherKind };
	const { entry, problems } = understand(record, deps);
	const all = entry ? [...problems, ...judge(entry, asOf, cellsOf(record))] : problems;
	const isUsed = entry !== null && all.every(({ severity }) => severity !== 'error');
	return isUsed
		? { kind: 'entry', entry, problems: all }
		: { kind: 'quarantined', at: record.at, problems: all };
}

/** Another cell of the round that may hold what a field says. */
const BESIDE: Partial<Record<RoundField, RoundField>> = {
	decision_date: 'decision_no',
	authority: 'decision_no'
};

/** Cells of a record by round and field; one column of expiries may stand for whatever round is the latest. */
function cellsOf({ rounds }: RegisterRecord): LocateCell {
	return (round, field) => {
		const cells = rounds.find((told) => told.round === round)?.cells;
		const beside = BESIDE[field];
		const at = cells?.[field] ?? (beside && cells?.[beside]);
		return (at ?? (field === 'expires_on' ? rounds.at(-1)?.cells.expires_on : undefined))?.column;
	};
}

class Counter {
	#used = 0;
	#quarantined = 0;
	readonly #others: Record<OtherKind, number> = {
		title: 0,
		header: 0,
		group: 0,
		total: 0,
		signature: 0,
		blank: 0,
		column_numbers: 0
	};

	add(event: RowEvent): RowEvent {
		if (event.kind === 'entry') this.#used++;
		else if (event.kind === 'quarantined') this.#quarantined++;
		else this.#others[event.rowKind]++;
		return event;
	}

	counts(): SheetCounts {
		const others = { ...this.#others };
		const rows = Object.values(others).reduce((sum, number) => sum + number, this.#used + this.#quarantined);
		return { rows, used: this.#used, quarantined: this.#quarantined, others };
	}
}
