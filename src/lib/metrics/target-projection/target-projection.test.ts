import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../engine/engine';
import { compile } from '../../query/compile';
import type { Params } from '../metric';
import { aim, goal, miniRows, withGoals } from '../target-attainment/testing';
import type { Row } from './metric';

const STOCK = aim('stock', 'stock', { register_rule: 'products_in_force' });
const NEW = aim('new', 'flow', { register_rule: 'products_new' });
const SHARE = aim('share', 'ratio', { register_rule: 'retention_share' });
const GOALS = [
	goal('t1', 'vn', 'stock', 9, [2021, 2026]),
	goal('t2', 'vn', 'new', 9, [2021, 2026]),
	goal('t3', 'vn', 'share', 50, [2021, 2026])
];

async function project(engine: Engine, more: Partial<Params> = {}): Promise<Row[]> {
	const params: Partial<Params> = {
		...{
			base: 'register' as const,
			as_of: '2023-12-31',
			target: '*',
			renewal_share: null,
			new_per_month: null
		},
		...more
	};
	return (await engine.query(compile({ metric: 'target-projection', params }))) as unknown as Row[];
}
const quantiles = ({ q05, q25, q50, q75, q95 }: Row) => [q05, q25, q50, q75, q95].map((q) => q ?? NaN);

let engine: Engine;
beforeAll(async () => {
	engine = await withGoals([STOCK, NEW, SHARE], GOALS);
});
afterAll(() => engine.close());

describe('the fan', () => {
	test('has a row a month to the end of the period, its quantiles in order, a chance between 0 and 1', async () => {
		const rows = (await project(engine)).filter((row) => row.q50 !== null);
		expect(rows.filter((row) => row.target_id === 't1').map((row) => row.month)).toEqual(
			Array.from({ length: 36 }, (_, i) => i + 1)
		);
		for (const row of rows) {
			expect(quantiles(row)).toEqual(quantiles(row).sort((a, b) => a - b));
			expect(row.probability).toBeGreaterThanOrEqual(0);
			expect(row.probability).toBeLessThanOrEqual(1);
		}
	});
	test('of all goals ends as that of each goal alone, and as their last months', async () => {
		const all = await project(engine);
		expect(await project(engine, { target: 't1' })).toEqual(all.filter((row) => row.target_id === 't1'));
		expect(await project(engine, { target: '' })).toEqual(
			all.filter((row) => row.month === null || row.month === row.months_left)
		);
	});
	test('is not made for a share, and this is said', async () => {
		expect((await project(engine, { target: 't3' })).map((row) => row.reason)).toEqual([
			'share_not_projected'
		]);
	});
	test('lets the certificates of a flow lie', async () => {
		const [row] = await project(engine, { target: 't2' });
		expect(row).toMatchObject({ certificates_due: null, renewal_share: null, standstill_per_month: null });
	});
});

describe('what a reader supposes', () => {
	test('the past pace gives the fan of the past', async () => {
		const [past] = await project(engine, { target: 't1' });
		const again = await project(engine, { target: 't1', new_per_month: past!.added_per_month });
		for (const [i, row] of (await project(engine, { target: 't1' })).entries())
			quantiles(row).forEach((value, at) => expect(quantiles(again[i]!)[at]).toBeCloseTo(value, 1));
	});
	test('more renewed and more new never lowers any quantile', async () => {
		const share = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
		const pace = fc.integer({ min: 0, max: 20 });
		await fc.assert(
			fc.asyncProperty(share, share, pace, pace, async (r1, r2, n1, n2) => {
				const end = async (renewal_share: number, new_per_month: number) =>
					quantiles((await project(engine, { target: 't1', renewal_share, new_per_month })).at(-1)!);
				// What is added lapses after 36 months; within them more is never less.
				const [low, high] = [
					await end(Math.min(r1, r2), Math.min(n1, n2)),
					await end(Math.max(r1, r2), Math.max(n1, n2))
				];
				low.forEach((value, at) => expect(high[at]).toBeGreaterThanOrEqual(value - 1e-3));
			}),
			{ numRuns: 5 }
		);
	});
	test('nothing new and all renewed: the series is constant and so is every quantile of its projection', async () => {
		const rows = await project(engine, { target: 't1', renewal_share: 1, new_per_month: 0 });
		for (const row of rows) expect(new Set(quantiles(row))).toEqual(new Set([row.start_value]));
	});
	test('nothing new and none renewed: what runs out by then is gone', async () => {
		const last = (await project(engine, { target: 't1', renewal_share: 0, new_per_month: 0 })).at(-1)!;
		const left = last.start_value! - last.certificates_lapsing!;
		expect(new Set(quantiles(last))).toEqual(new Set([left]));
	});
});

test('where no certificate was ever due, nobody knows how many are renewed: the fan says so by its width', async () => {
	const rows = await project(engine, { as_of: '2021-12-31', target: 't1' });
	const last = rows.at(-1)!;
	expect(last.certificates_due).toBe(0);
	expect(last.renewal_share).toBeGreaterThan(0.4);
	expect(last.renewal_share).toBeLessThan(0.6);
	expect(last.q95! - last.q05!).toBeGreaterThan(0);
});

test('published figures: a constant series stays where it is, however long', async () => {
	const figure = (place: string, day: string, value: number, at: number) => ({
		...(miniRows('figure')[0] as object),
		...{ figure_id: `f${at}`, place_id: place, figure_metric: 'products_total', value },
		...{ as_of: day, as_of_from: day, as_of_to: day, qualifier: 'exact', is_shown: true, recency: day }
	});
	const places = ['63-01', '63-02', '63-04', '63-06', '63-08'];
	const days = ['2020-12-31', '2021-12-31', '2022-12-31', '2023-12-31'];
	const figures = places.flatMap((place, p) => days.map((day, d) => figure(place, day, 40, p * 10 + d)));
	const still = await withGoals(
		[aim('stock', 'stock', { published_value: 'products_total' })],
		[goal('t1', '63-02', 'stock', 40, [2021, 2030])],
		{ figure: figures }
	);
	const rows = await project(still, { base: 'published', target: 't1' });
	expect(rows).toHaveLength(84);
	for (const row of rows) {
		expect(new Set(quantiles(row))).toEqual(new Set([40]));
		expect(row.probability).toBe(1);
	}
	await still.close();
});
