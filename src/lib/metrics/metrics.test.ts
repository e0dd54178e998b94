import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MINI_AS_OF, miniConnection, miniManifest } from '../../../test/fixtures/mini-register';
import type { Engine, Row } from '../engine/engine';
import { DEFAULT_SLICE } from '../filters/slice';
import { compile } from '../query/compile';
import { engineOver } from '../server/native';
import type { Params } from './metric';
import prelude from './prelude.sql?raw';
import { METRICS } from './registry';

let engine: Engine;

beforeAll(async () => {
	const connection = await miniConnection();
	await connection.run(prelude);
	engine = engineOver(connection, miniManifest(), () => connection.closeSync());
});
afterAll(() => engine.close());

const DEFAULTS: Params = {
	...DEFAULT_SLICE,
	target: '',
	renewal_share: null,
	new_per_month: null,
	since: '2023-08-31',
	earlier: '',
	later: '',
	since_system: '63',
	product_id: 'p1',
	producer_id: 'c1',
	as_of: MINI_AS_OF,
	period_start: '2026-01-01',
	system: '63',
	base: 'register',
	of: 'producers'
};

async function ask(metric: string, params: Partial<Params> = {}): Promise<Row[]> {
	return engine.query(compile({ metric, params: { ...DEFAULTS, ...params } }));
}
async function at(metric: string, place: string, params: Partial<Params> = {}): Promise<Row> {
	const row = (await ask(metric, params)).find((r) => r['place_id'] === place);
	if (!row) throw new Error(`${metric}: no row for ${place}`);
	return row;
}

describe('every metric', () => {
	test.each([...METRICS.keys()])(
		'%s returns the columns it declares, in order, without duplicates',
		async (id) => {
			for (const base of ['published', 'register'] as const) {
				const rows = await ask(id, { base });
				expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
				if (rows[0]) expect(Object.keys(rows[0])).toEqual(Object.keys(METRICS.get(id)!.columns));
			}
		}
	);

	test.each([...METRICS.values()].map((metric) => [metric.id, metric] as const))(
		'%s declares just the parameters it uses',
		(_, metric) => {
			const { published, register } = metric.sql;
			const used = new Set([...(published + register).matchAll(/\$([a-z_]+)/g)].map(([, name]) => name));
			if (published !== register) used.add('base');
			expect([...used].sort()).toEqual([...metric.params].sort());
		}
	);
});

describe('products-by-star, register', () => {
	test.each([
		// day, place, total, 3, 4, 5, ever, expired, withdrawn: counted by hand from the stories of the fixture
		['2020-05-31', 'vn', 0, 0, 0, 0, 0, 0, 0],
		['2020-06-01', 'vn', 1, 1, 0, 0, 1, 0, 0],
		['2022-05-31', '63-02', 3, 2, 1, 0, 3, 0, 0],
		['2022-06-01', '63-02', 3, 1, 2, 0, 3, 0, 0],
		['2023-08-31', 'vn', 6, 2, 3, 1, 6, 0, 0],
		['2023-09-01', '63-08', 0, 0, 0, 0, 1, 0, 1],
		['2024-04-30', '63-02', 3, 2, 1, 0, 3, 0, 0],
		['2024-05-01', '63-02', 2, 1, 1, 0, 3, 1, 0],
		['2025-12-20', '63-04', 1, 0, 0, 1, 2, 1, 0],
		['2026-02-01', '63-04', 2, 0, 1, 1, 2, 0, 0],
		['2026-09-30', 'vn', 3, 1, 2, 0, 6, 2, 1]
	])('%s in %s', async (day, place, total, three, four, five, ever, expired, withdrawn) => {
		const row = await at('products-by-star', place, { as_of: day });
		expect([
			row['total'],
			row['stars_3'],
			row['stars_4'],
			row['stars_5'],
			row['ever'],
			row['expired'],
			row['withdrawn']
		]).toEqual([total, three, four, five, ever, expired, withdrawn]);
	});

	test('a merged province counts the products of its parts', async () => {
		expect((await at('products-by-star', '34-08', { system: '34', as_of: '2023-08-31' }))['total']).toBe(4);
	});

	test('potential 5 stars stand beside the total', async () => {
		expect(await at('products-by-star', '63-08', { as_of: '2023-12-31' })).toMatchObject({
			total: 0,
			potential: 1
		});
		expect((await at('potential-five-star', '63-02', { as_of: '2023-04-30' }))['dossiers']).toBe(1);
		expect((await at('potential-five-star', '63-02', { as_of: '2023-05-01' }))['dossiers']).toBe(0);
	});
});

describe('products-by-star, published', () => {
	const published = { base: 'published' } as const;

	test('a finer date speaks for its year before a bare year', async () => {
		expect(await at('products-by-star', '63-02', published)).toMatchObject({
			total: 12,
			total_as_of: '2022-06',
			total_source_id: 's2',
			split_total: 12,
			stars_3: 9,
			stars_4: 2,
			stars_5: 0,
			potential: 1
		});
	});
	test('neither a forecast nor a weaker "more than" is taken', async () => {
		expect(await at('products-by-star', '63-08', published)).toMatchObject({
			total: 20,
			total_as_of: '2023-03'
		});
	});
	test('nothing is known before it was published', async () => {
		expect(await at('products-by-star', '63-08', { ...published, as_of: '2023-03-27' })).toMatchObject({
			total: null,
			missing_reason: 'not_reported'
		});
	});
	test('a merged province without figures is the sum of its parts', async () => {
		expect(await at('products-by-star', '34-08', { ...published, system: '34' })).toMatchObject({
			basis: 'parts',
			total: 32,
			parts_known: 2,
			parts_total: 2,
			stars_3: null
		});
		expect(
			await at('products-by-star', '34-08', { ...published, system: '34', as_of: '2022-12-31' })
		).toMatchObject({ total: null, missing_reason: 'parts_missing', parts_known: 1 });
	});
	test('sources that disagree are both kept and marked', async () => {
		const rows = (await ask('star-reports')).filter(
			(row) => row['place_id'] === '63-08' && row['as_of'] === '2023-03'
		);
		expect(rows.map((row) => [row['total'], row['sources_disagree']])).toEqual([
			[20, true],
			[21, true]
		]);
	});
});

describe('producers-by-kind', () => {
	test('register: producers with a product in force, products of the kinds beside', async () => {
		expect(await at('producers-by-kind', 'vn', { as_of: '2023-08-31' })).toMatchObject({
			total: 4,
			cooperative: 2,
			enterprise: 1,
			household: 1,
			cooperative_share: 0.5
		});
		expect(await at('producers-by-kind', 'vn', { as_of: '2023-08-31', of: 'products' })).toMatchObject({
			total: 6,
			cooperative: 4,
			enterprise: 1,
			household: 1
		});
	});
	test('published: numerator and denominator of one publication', async () => {
		expect(await at('producers-by-kind', '63-08', { base: 'published' })).toMatchObject({
			denominator: 8,
			cooperative: 2,
			cooperative_share: 0.25,
			household_share: 0.625
		});
		expect(await at('producers-by-kind', 'vn', { base: 'published' })).toMatchObject({
			denominator: null,
			cooperative_share: 0.3,
			split_as_of: '2023'
		});
	});
});

describe('product-changes, register', () => {
	test.each([
		['2022', { new_products: 2, upgraded: 1, re_evaluated: 0, downgraded: 0, lapsed: 0, withdrawn: 0 }],
		['2023', { new_products: 1, upgraded: 0, lapsed: 0, withdrawn: 1 }],
		['2024', { new_products: 0, downgraded: 1, lapsed: 1, withdrawn: 0 }],
		// p2 had its second round five days before the first ran out: no lapse in 2024 but p3's.
		['2025', { new_products: 0, re_evaluated: 1, lapsed: 1 }]
	])('%s', async (year, expected) => {
		expect(
			await at('product-changes', 'vn', { period_start: `${year}-01-01`, as_of: `${year}-12-31` })
		).toMatchObject(expected);
	});
});

describe('groups and communes, register', () => {
	test('groups of products in force', async () => {
		const rows = (await ask('products-by-group', { as_of: '2023-08-31' })).filter(
			(row) => row['place_id'] === 'vn'
		);
		expect(rows.map((row) => [row['group_no'], row['products'], row['denominator']])).toEqual([
			[1, 4, 6],
			[2, 1, 6],
			[6, 1, 6]
		]);
	});
	test('communes with a product in force, of all communes', async () => {
		expect(await at('communes-with-product', '63-02', { as_of: '2023-08-31' })).toMatchObject({
			with_product: 2,
			communes: 2,
			share: 1
		});
		expect(await at('communes-with-product', '63-02')).toMatchObject({
			with_product: 1,
			communes: 2,
			share: 0.5
		});
		expect(await at('communes-with-product', '34-08', { system: '34' })).toMatchObject({
			with_product: 1,
			communes: 1
		});
	});
});

describe('target-attainment', () => {
	const find = async (id: string, params: Partial<Params>) =>
		(await ask('target-attainment', params)).find((row) => row['target_id'] === id)!;
	const published = { base: 'published' } as const;

	test('at least and more than differ at equality', async () => {
		expect(await find('t1', published)).toMatchObject({ actual: 12, gap: 0, status: 'met' });
		// Path to 28/06/2022: 12 × 543/1825 days = 3.57, so 12 is ahead of it.
		expect(await find('t2', { ...published, as_of: '2022-12-31' })).toMatchObject({
			actual: 12,
			status: 'on_track'
		});
		// The plan is over, its last figure was on course: the closing one is missing.
		expect(await find('t2', published)).toMatchObject({ actual: 12, status: 'not_closed' });
	});
	test('behind the straight path', async () => {
		// 100 × 816/1825 days to 28/03/2023 = 44.7; 20 is below nine tenths of it.
		const row = await find('t3', published);
		expect(row).toMatchObject({ actual: 20, status: 'behind', is_final: false, is_over: true });
		expect(row['expected']).toBeCloseTo((100 * 816) / 1825, 1);
	});
	test('a flow over years needs every finished year', async () => {
		expect(await find('t4', published)).toMatchObject({ actual: 9, status: 'met' });
		expect(await find('t5', published)).toMatchObject({
			actual: null,
			status: 'no_data',
			reason: 'years_missing'
		});
	});
	test('a share that fell below its start moves away; a single one has no path', async () => {
		expect(await find('t6', published)).toMatchObject({ actual: 30, baseline: 40, status: 'regressing' });
		expect(await find('t7', published)).toMatchObject({
			actual: 25,
			numerator: 2,
			denominator: 8,
			status: 'below'
		});
	});
	test('missing has a reason', async () => {
		expect(await find('t8', published)).toMatchObject({ status: 'no_data', reason: 'not_computable' });
		expect(await find('t9', published)).toMatchObject({ status: 'no_data', reason: 'each_unit' });
	});
	test('register: counted on the day or at the end of the period', async () => {
		expect(await find('t1', { as_of: '2023-08-31' })).toMatchObject({
			actual: 3,
			actual_as_of: '2023-08-31',
			is_over: false
		});
		expect(await find('t1', {})).toMatchObject({ actual: 2, actual_as_of: '2025-12-31', status: 'not_met' });
		expect(await find('t4', {})).toMatchObject({ actual: 2 });
		expect(await find('t6', { as_of: '2023-08-31' })).toMatchObject({
			actual: 50,
			numerator: 2,
			denominator: 4,
			status: 'met'
		});
	});
});

describe('register-reconciliation', () => {
	test('compares on the last day of the printed date; potential outside the classes counts in the total', async () => {
		const rows = (await ask('register-reconciliation')).filter(
			(row) => row['place_id'] === '63-02' && row['as_of'] === '2022-06'
		);
		expect(
			Object.fromEntries(
				rows.map((row) => [row['measure'], [row['published'], row['register'], row['difference']]])
			)
		).toEqual({
			total: [12, 3, -9],
			stars_3: [9, 1, -8],
			stars_4: [2, 2, 0],
			stars_5: [0, 0, 0],
			potential: [1, 0, -1]
		});
	});
});
