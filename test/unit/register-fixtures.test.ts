import { beforeAll, describe, expect, it } from 'vitest';
import type { Entry, EntryRound } from '../../src/lib/register/understand/entry';
import { modelPlaceLists } from '../../src/snapshot/model/place-lists';
import { AS_OF, FIXTURES, PLANTED, type EachRow, type Expect } from '../fixtures/workbooks';
import { bigRegister, bigRegisterCounts } from '../fixtures/workbooks/big-register';
import { modelFixtures, type FixtureModelled } from '../fixtures/workbooks/model-fixtures';
import { FixtureReader, type FixtureRead } from '../fixtures/workbooks/read-fixture';

const DATA = new URL('../../data', import.meta.url).pathname;

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
	return Object.fromEntries(keys.map((key) => [key, entries.map((entry) => OF_ENTRY[key](entry))]));
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

const BIG_ROWS = 1199;
const BIG = {
	name: 'big-register',
	fileName: 'big-register.csv',
	province: null,
	bytes: () => new TextEncoder().encode([...bigRegister(BIG_ROWS)].join(''))
};

const reads = new Map<string, FixtureRead>();
let made: ReadonlyMap<string, FixtureModelled>;
beforeAll(async () => {
	const lists = modelPlaceLists(DATA, AS_OF);
	const reader = new FixtureReader(lists);
	for (const fixture of [...FIXTURES, BIG]) reads.set(fixture.name, await reader.read(fixture));
	made = await modelFixtures(new Map([...reads].map(([name, { entries }]) => [name, entries])), lists);
}, 120_000);

describe.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('%s', (name, fixture) => {
	const { expect: wanted } = fixture;
	const readOf = () => reads.get(name)!;

	it('uses, quarantines or names every row', () => {
		const { counts: sheets } = readOf();
		for (const { rowsIn, rows, used, quarantined, others } of sheets) {
			expect(rows).toBe(rowsIn);
			expect(used + quarantined + sum(Object.values(others))).toBe(rowsIn);
		}
		const { used, quarantined } = wanted;
		expect({
			used: sum(sheets.map((counts) => counts.used)),
			quarantined: sum(sheets.map((counts) => counts.quarantined))
		}).toEqual({ used, quarantined });
		for (const [kind, count] of Object.entries(wanted.rows ?? {})) {
			if (kind === 'record') expect(count).toBe(used + quarantined);
			else expect(sum(sheets.map(({ others }) => others[kind as keyof typeof others])), kind).toBe(count);
		}
	});

	const { columns, each } = wanted;
	if (columns) {
		it('knows what the columns mean', () => expect(columnsOf(readOf(), columns)).toEqual(columns));
	}
	if (each) it('understands the values', () => expect(eachOf(readOf().entries, each)).toEqual(each));

	it('says what is odd and nothing else, and makes the rows of the tables', () => {
		const { problems } = readOf();
		const { rules, ...rows } = made.get(name)!;
		const { products, producers, recognitions, proposals } = wanted;
		expect(rows).toEqual({ products, producers, recognitions, proposals });
		const spoken = [...problems.map(({ rule }) => rule), ...rules];
		expect(spoken).toEqual(expect.arrayContaining([...wanted.rules]));
		if (!wanted.clean) return;
		const odd = problems.filter(({ severity }) => severity !== 'info');
		expect(odd.map(({ rule, at, value }) => `${rule} ${at.column ?? ''}${at.row} ${value ?? ''}`)).toEqual(
			[]
		);
	});

	it('lets nothing private through', () => {
		const { entries, problems, layouts } = readOf();
		const told = JSON.stringify([entries, problems, layouts]);
		expect(PLANTED.filter((planted) => told.includes(planted))).toEqual([]);
		for (const kept of fixture.keeps ?? []) expect(told).toContain(kept);
	});
});

describe('the big register', () => {
	it('holds as many products, producers and recognitions as it says, and nothing odd', () => {
		const { entries, problems, counts } = reads.get(BIG.name)!;
		// Real communes that were split among new ones are worth knowing.
		expect(problems.filter(({ rule }) => rule !== 'commune-split')).toEqual([]);
		expect(counts.map(({ used, quarantined }) => ({ used, quarantined }))).toEqual([
			{ used: BIG_ROWS, quarantined: 0 }
		]);
		expect(entries.every(({ place }) => place.commune_63 !== null)).toBe(true);
		expect(made.get(BIG.name)).toEqual({ ...bigRegisterCounts(BIG_ROWS), proposals: 0, rules: [] });
	});
});

function sum(counts: readonly number[]): number {
	return counts.reduce((total, count) => total + count, 0);
}
