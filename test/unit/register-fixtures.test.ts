import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry, EntryRound } from '../../src/lib/register/understand/entry';
import { modelPlaceLists } from '../../src/snapshot/model/place-lists';
import { AS_OF, FIXTURES, PLANTED, type EachRow, type Expect } from '../fixtures/workbooks';
import { FixtureModels, FixtureReader, type FixtureRead } from '../fixtures/workbooks/run';

const DATA = new URL('../../data', import.meta.url).pathname;
const placeLists = modelPlaceLists(DATA, AS_OF);
const reader = new FixtureReader(placeLists);

/** How a value of `Expect.each` is read off an entry. */
const OF_ENTRY: { readonly [K in keyof EachRow]: (entry: Entry) => EachRow[K][number] } = {
	product: (entry) => entry.product_name,
	producer: (entry) => entry.producer_name,
	kind: (entry) => entry.producer_kind,
	group: (entry) => entry.group_no,
	stars: (entry) => ofRounds(entry, (round) => String(round.stars)),
	proposed: (entry) => entry.proposals.map(({ proposed_stars }) => proposed_stars).join(' '),
	score: (entry) => entry.rounds[0]?.score ?? null,
	decision: (entry) => ofRounds(entry, (round) => round.decision_no),
	decided: (entry) => ofRounds(entry, (round) => round.decision_date ?? round.valid_from),
	from: (entry) => ofRounds(entry, (round) => round.valid_from ?? round.decision_date),
	expires: (entry) => ofRounds(entry, (round) => round.expires_on),
	level: (entry) => ofRounds(entry, (round) => round.issuing_level),
	outcome: (entry) => ofRounds(entry, (round) => round.outcome),
	commune63: (entry) => entry.place.commune_63,
	commune34: (entry) => entry.place.commune_34,
	district63: (entry) => entry.place.district_63,
	province63: (entry) => entry.place.province_63,
	province34: (entry) => entry.place.province_34
};

function ofRounds({ rounds }: Entry, value: (round: EntryRound) => string | null): string {
	return rounds.length === 0 ? '-' : rounds.map((round) => value(round) ?? '-').join(' ');
}

function eachOf(entries: readonly Entry[], each: Partial<EachRow>): Partial<EachRow> {
	const keys = Object.keys(each) as (keyof EachRow)[];
	return Object.fromEntries(keys.map((key) => [key, entries.map(OF_ENTRY[key])]));
}

function columnsOf({ layouts }: FixtureRead, wanted: NonNullable<Expect['columns']>) {
	return Object.fromEntries(
		Object.entries(wanted).map(([sheet, letters]) => {
			const columns = layouts.find((layout) => layout.sheet === sheet)?.columns ?? [];
			const meaning = (letter: string) => {
				const found = columns.find(({ column }) => column === letter);
				return found && found.field + (found.round === null ? '' : `#${found.round}`);
			};
			return [sheet, Object.fromEntries(Object.keys(letters).map((letter) => [letter, meaning(letter)]))];
		})
	);
}

let models: FixtureModels;
beforeAll(async () => {
	models = await FixtureModels.open(placeLists);
});
afterAll(() => models.close());

describe.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
	const { expect: wanted } = fixture;
	let read: FixtureRead;
	beforeAll(async () => {
		read = await reader.read(fixture);
	});

	it('uses, quarantines or names every row', () => {
		for (const { rowsIn, rows, used, quarantined, others } of read.counts) {
			expect(rows).toBe(rowsIn);
			expect(used + quarantined + sum(Object.values(others))).toBe(rowsIn);
		}
		const { used, quarantined } = wanted;
		expect({
			used: sum(read.counts.map((counts) => counts.used)),
			quarantined: sum(read.counts.map((counts) => counts.quarantined))
		}).toEqual({ used, quarantined });
		for (const [kind, count] of Object.entries(wanted.rows ?? {})) {
			if (kind === 'record') expect(count).toBe(used + quarantined);
			else
				expect(sum(read.counts.map(({ others }) => others[kind as keyof typeof others])), kind).toBe(count);
		}
	});

	it.runIf(wanted.columns)('knows what the columns mean', () => {
		expect(columnsOf(read, wanted.columns!)).toEqual(wanted.columns);
	});

	it.runIf(wanted.each)('understands the values', () => {
		expect(eachOf(read.entries, wanted.each!)).toEqual(wanted.each);
	});

	it('says what is odd and nothing else, and makes the rows of the tables', async () => {
		const made = await models.model(fixture, read.entries);
		const { products, producers, recognitions, proposals } = wanted;
		expect(made).toMatchObject({ products, producers, recognitions, proposals });
		const spoken = [...read.problems.map(({ rule }) => rule), ...made.rules];
		expect(spoken).toEqual(expect.arrayContaining([...wanted.rules]));
		if (!wanted.clean) return;
		const odd = read.problems.filter(({ severity }) => severity !== 'info');
		expect(odd.map(({ rule, at, value }) => `${rule} ${at.column ?? ''}${at.row} ${value ?? ''}`)).toEqual(
			[]
		);
	});

	it('lets nothing private through', () => {
		const told = JSON.stringify([read.entries, read.problems, read.layouts]);
		expect(PLANTED.filter((planted) => told.includes(planted))).toEqual([]);
		for (const kept of fixture.keeps ?? []) expect(told).toContain(kept);
	});
});

function sum(counts: readonly number[]): number {
	return counts.reduce((total, count) => total + count, 0);
}
