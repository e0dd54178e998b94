import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DuckDBConnection } from '@duckdb/node-api';
import { miniConnection, miniManifest } from '../../../../test/fixtures/mini-register';
import { bridgeOf, bridgesBy } from '../../changes/model';
import { changeRequest, type ChangeMetric, type ChangeQuestion } from '../../changes/question';
import type { Engine } from '../../engine/engine';
import { compile } from '../../query/compile';
import { engineOver } from '../../server/native';
import type { Row as BreakdownRow } from '../change-breakdown/metric';
import type { Row as CorrectionRow } from '../change-corrections/metric';
import prelude from '../prelude.sql?raw';
import type { Row as ListRow } from './metric';

/**
 * The law of a difference: a + diff = b. Two small registers, the later grown out of the earlier by events and
 * corrections of all kinds; what is in force on each day is counted here in plain code.
 */
const EARLIER = '2025-12-31-aaaaaaaaaaaa';
const SCHEMA = 'snapshot_2025_12_31_aaaaaaaaaaaa';
const SINCE = '2025-12-31';
const UNTIL = '2026-09-30';

let connection: DuckDBConnection;
let engine: Engine;

beforeAll(async () => {
	connection = await miniConnection();
	await connection.run(prelude);
	await connection.run(`CREATE SCHEMA ${SCHEMA}`);
	for (const table of ['product', 'producer', 'recognition'])
		await connection.run(`CREATE TABLE ${SCHEMA}.${table} AS FROM ${table} LIMIT 0`);
	engine = engineOver(connection, miniManifest(), () => connection.closeSync());
});
afterAll(() => engine.close());

interface Round {
	readonly stars: number;
	readonly from: string;
	readonly until: string;
	readonly withdrawn: string | null;
}
interface Entry {
	readonly kind: string;
	readonly province: string;
	readonly name: string;
	readonly rounds: readonly Round[];
}
type Register = ReadonlyMap<string, Entry>;

const PLACES = ['34-04', '34-08'];
const day = fc.constantFrom(
	'2022-03-01',
	'2023-01-10',
	'2024-05-05',
	'2025-06-01',
	'2025-12-31',
	'2026-01-01',
	'2026-09-30'
);
const round: fc.Arbitrary<Round> = fc.record({
	stars: fc.constantFrom(3, 4, 5),
	from: day,
	until: fc.constantFrom('2025-12-31', '2026-06-01', '2028-01-01'),
	withdrawn: fc.option(day, { freq: 3 })
});
const entry: fc.Arbitrary<Entry> = fc.record({
	kind: fc.constantFrom('cooperative', 'household'),
	province: fc.constantFrom(...PLACES),
	name: fc.constantFrom('Chè', 'Mật ong'),
	rounds: fc.uniqueArray(round, { maxLength: 3, selector: ({ from }) => from })
});
/** The same product on both sides, on one, or changed in any way between them. */
const pair = fc.oneof(
	entry.map((each) => [each, each] as const),
	fc.tuple(entry, entry),
	entry.map((each) => [each, null] as const),
	entry.map((each) => [null, each] as const)
);
const registers = fc.array(pair, { maxLength: 6 }).map((pairs) => {
	const side = (at: 0 | 1): Register =>
		new Map(pairs.flatMap((each, no) => (each[at] ? [[`p${no}`, each[at]] as const] : [])));
	return { earlier: side(0), later: side(1) };
});

/** Puts a register in place of what the tables held, a statement a table. */
async function fill(schema: string, register: Register): Promise<void> {
	const text = (value: string | null) => (value === null ? 'NULL' : `'${value}'`);
	const entries = [...register];
	const rows = {
		producer: entries.map(
			([id, { kind, province }]) =>
				`SELECT 'c${id}' AS producer_id, 'C' AS name, '${kind}' AS kind, '${province}' AS province_34, true AS is_sample`
		),
		product: entries.map(
			([id, { province, name }]) =>
				`SELECT '${id}' AS product_id, '${name}' AS name, 'c${id}' AS producer_id, '${province}' AS province_34, true AS is_sample`
		),
		recognition: entries.flatMap(([id, { rounds }]) =>
			[...rounds]
				.sort((a, b) => (a.from < b.from ? -1 : 1))
				.map(
					({ stars, from, until, withdrawn }, at) =>
						`SELECT '${id}' AS product_id, ${at + 1}::INTEGER AS round, ${stars}::INTEGER AS stars, DATE '${from}' AS valid_from, DATE '${until}' AS expires_on, CAST(${text(withdrawn)} AS DATE) AS withdrawn_on, 'new' AS outcome, true AS is_sample`
				)
		)
	};
	for (const [table, selects] of Object.entries(rows)) {
		await connection.run(`DELETE FROM ${schema}.${table}`);
		if (selects.length > 0)
			await connection.run(`INSERT INTO ${schema}.${table} BY NAME ${selects.join(' UNION ALL ')}`);
	}
}

/** Product → what is told of it while it is in force on the day. */
function inForce(register: Register, on: string): Map<string, string> {
	const found = new Map<string, string>();
	for (const [id, { kind, province, name, rounds }] of register) {
		const [latest] = rounds.filter(({ from }) => from <= on).sort((a, b) => (a.from < b.from ? 1 : -1));
		if (!latest || latest.until <= on || (latest.withdrawn !== null && latest.withdrawn <= on)) continue;
		found.set(id, [latest.stars, kind, province, name].join('|'));
	}
	return found;
}

async function ask<R>(metric: ChangeMetric, question: ChangeQuestion): Promise<readonly R[]> {
	return (await engine.query(compile(changeRequest(metric, question)))) as unknown as readonly R[];
}

function question(place: string, earlier = EARLIER): ChangeQuestion {
	return {
		place,
		since: { snapshot: earlier, day: SINCE },
		until: { snapshot: '', day: UNTIL },
		system: '34',
		sinceSystem: '34'
	};
}

/** What is in force on the earlier day with the difference applied to it. */
function applied(before: ReadonlyMap<string, string>, rows: readonly ListRow[]): Map<string, string> {
	const after = new Map(before);
	for (const row of rows) {
		const told = (side: 'earlier' | 'later') =>
			[row[`${side}_stars`], row[`${side}_kind`], row[`${side}_place`], row[`${side}_name`]].join('|');
		if (row.is_earlier) {
			expect(after.get(String(row.product_id))).toBe(told('earlier'));
			after.delete(String(row.product_id));
		}
		if (row.is_later) {
			expect(after.has(String(row.product_id))).toBe(false);
			after.set(String(row.product_id), told('later'));
		}
	}
	return after;
}

test('a + diff = b, every product in one step, sums in every dimension', async () => {
	await fc.assert(
		fc.asyncProperty(registers, async ({ earlier, later }) => {
			await fill(SCHEMA, earlier);
			await fill('main', later);
			const [a, b] = [inForce(earlier, SINCE), inForce(later, UNTIL)];
			const rows = await ask<ListRow>('change-rows', question('vn'));
			expect(applied(a, rows)).toEqual(b);
			expect(new Set(rows.map(({ product_id }) => product_id)).size).toBe(rows.length);

			const breakdown = await ask<BreakdownRow>('change-breakdown', question('vn'));
			const total = bridgeOf(breakdown);
			expect([total.earlier, total.later]).toEqual([a.size, b.size]);
			for (const dimension of ['stars', 'kind', 'place'] as const) {
				const values = bridgesBy(breakdown, dimension);
				const count = (set: ReadonlyMap<string, string>, value: string | null) =>
					[...set.values()].filter((text) => text.split('|').includes(String(value))).length;
				for (const { value, earlier: then, later: now } of values)
					expect([value, then, now]).toEqual([value, count(a, value), count(b, value)]);
				expect(values.reduce((sum, each) => sum + each.later, 0)).toBe(b.size);
			}
			const [place = ''] = PLACES;
			const here = bridgeOf(await ask<BreakdownRow>('change-breakdown', question(place)));
			const of = (set: ReadonlyMap<string, string>) =>
				[...set.values()].filter((text) => text.includes(place)).length;
			expect([here.earlier, here.later]).toEqual([of(a), of(b)]);
		}),
		{ numRuns: 15 }
	);
}, 120_000);

test('two days of one register have changes and no corrections', async () => {
	await fc.assert(
		fc.asyncProperty(registers, async ({ later }) => {
			await fill('main', later);
			const rows = await ask<ListRow>('change-rows', question('vn', ''));
			expect(rows.filter(({ step }) => step === 'corrected')).toEqual([]);
			expect(applied(inForce(later, SINCE), rows)).toEqual(inForce(later, UNTIL));
			expect(await ask<CorrectionRow>('change-corrections', question('vn', ''))).toEqual([]);
		}),
		{ numRuns: 6 }
	);
}, 120_000);

const told = (rounds: Partial<Round>[], more: Partial<Entry> = {}): Entry => ({
	...{ kind: 'household', province: '34-04', name: 'Chè', ...more },
	rounds: rounds.map((each) => ({
		stars: 3,
		from: '2025-06-01',
		until: '2028-01-01',
		withdrawn: null,
		...each
	}))
});

test.each([
	['new', null, told([{ from: '2026-01-01' }]), 'new', null],
	[
		're-entered',
		told([{ until: '2025-12-31' }]),
		told([{ until: '2025-12-31' }, { from: '2026-01-01' }]),
		're_entered',
		null
	],
	['lapsed', told([{ until: '2026-06-01' }]), told([{ until: '2026-06-01' }]), 'lapsed', null],
	['withdrawn', told([{}]), told([{ withdrawn: '2026-01-01' }]), 'withdrawn', null],
	['upgraded', told([{}]), told([{}, { stars: 4, from: '2026-01-01' }]), 'upgraded', null],
	['re-evaluated', told([{}]), told([{}, { from: '2026-01-01' }]), 're_evaluated', null],
	['late entry', null, told([{}]), 'corrected', 'added_late'],
	['entered twice', told([{}]), null, 'corrected', 'removed'],
	['withdrawal told late', told([{}]), told([{ withdrawn: '2025-06-01' }]), 'corrected', 'mended'],
	['stars mended', told([{ stars: 4 }]), told([{ stars: 3 }]), 'corrected', 'mended'],
	['re-placed', told([{}]), told([{}], { province: '34-08' }), 'corrected', 're_placed']
] as const)('%s', async (name, before, after, step, cause) => {
	await fill(SCHEMA, new Map(before ? [['p0', before]] : []));
	await fill('main', new Map(after ? [['p0', after]] : []));
	const place = name === 're-placed' ? '34-04' : 'vn';
	expect(await ask<ListRow>('change-rows', question(place))).toMatchObject([{ step, cause }]);
});

test('corrections say the field with both values', async () => {
	await fill(
		SCHEMA,
		new Map([
			['p0', told([{}])],
			['p1', told([{}])]
		])
	);
	await fill('main', new Map([['p0', told([{ stars: 4 }], { name: 'Mật ong', province: '34-08' })]]));
	const rows = await ask<CorrectionRow>('change-corrections', question('vn'));
	expect(
		rows.map(({ correction, field, earlier_value, later_value }) => [
			correction,
			field,
			earlier_value,
			later_value
		])
	).toEqual([
		['mended', 'stars', '3', '4'],
		['re_placed', 'place', 'Cao Bằng', 'Tuyên Quang'],
		['removed', 'record', '2025-06-01', null],
		['renamed', 'name', 'Chè', 'Mật ong']
	]);
});
