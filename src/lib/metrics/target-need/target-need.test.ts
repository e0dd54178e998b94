import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedData } from '../../../../test/fixtures/published-data';
import type { Engine } from '../../engine/engine';
import { compile } from '../../query/compile';
import { aim, goal, withGoals } from '../target-attainment/testing';
import type { Row as ProjectionRow } from '../target-projection/metric';
import type { Row } from './metric';

async function needs(
	engine: Engine,
	base: 'published' | 'register',
	asOf: string
): Promise<Map<string, Row>> {
	const rows = await engine.query(compile({ metric: 'target-need', params: { base, as_of: asOf } }));
	return new Map((rows as unknown as Row[]).map((row) => [String(row.target_id), row]));
}

describe('published numbers', () => {
	let engine: Engine;
	let rows: Map<string, Row>;
	beforeAll(async () => {
		engine = await publishedData();
		rows = await needs(engine, 'published', '2025-06-30');
	});
	afterAll(() => engine.close());

	test('Tuyên Quang: more than 230 is 231; 231 − 191 = 40 in 36 months from 12/2022, 1.1 a month', () => {
		expect(rows.get('t2')).toMatchObject({
			missing: 40,
			from_day: '2022-12-31',
			months_left: 36,
			need_per_month: 1.1111,
			verdict: 'feasible'
		});
	});
	test('country: 400 − 126 = 274 five-star products in 6 months, far beyond any year', () => {
		expect(rows.get('t110')).toMatchObject({
			missing: 274,
			months_left: 6,
			need_per_month: 45.6667,
			verdict: 'beyond_record'
		});
	});
	test('Trà Vinh: 30 % of 67 is 20.1, so 21 cooperatives, ten more than 11; no year to hold a share against', () => {
		expect(rows.get('t13')).toMatchObject({
			missing: 13.5821,
			missing_units: 10,
			best_12: null,
			verdict: null,
			reason: 'share_without_record'
		});
	});
	test('Thái Nguyên: one more in a year, as many as in its best one, is a stretch', () => {
		expect(rows.get('t68')).toMatchObject({ missing: 1, best_12: 1, need_to_best: 1, verdict: 'stretch' });
	});
	test('what is met, over or without an actual needs nothing, and says so', () => {
		expect(rows.get('t109')).toMatchObject({ missing: null, need_per_month: null, reason: 'met' });
		expect(rows.get('t22')).toMatchObject({ missing: null, reason: 'not_reported' });
		expect(rows.get('g2')).toMatchObject({ missing: 23, months_left: null, reason: 'over' });
	});
	test('Yên Bái: the five-year goal stands beside the yearly ones that are used', () => {
		expect(rows.get('t167')!.beside_target_ids).toBe('t162 t163 t164 t165 t166');
		expect(rows.get('t165')!.beside_target_ids).toBe('t167');
	});
});

describe('the mini register', () => {
	test('certificates that lapse and are not renewed are needed on top, as target-projection has it', async () => {
		const metrics = [
			aim('stock', 'stock', { register_rule: 'products_in_force' }),
			aim('new', 'flow', { register_rule: 'products_new' })
		];
		const engine = await withGoals(metrics, [
			goal('t1', 'vn', 'stock', 9, [2021, 2025]),
			goal('t2', 'vn', 'new', 9, [2021, 2025])
		]);
		const rows = await needs(engine, 'register', '2023-12-31');
		const params = {
			base: 'register',
			as_of: '2023-12-31',
			target: '',
			renewal_share: null,
			new_per_month: null
		} as const;
		const projected = (await engine.query(
			compile({ metric: 'target-projection', params })
		)) as unknown as ProjectionRow[];
		// Five in force, four more wanted in 24 months.
		expect(rows.get('t1')).toMatchObject({ missing: 4, months_left: 24 });
		expect(rows.get('t1')!.certificates_lapsing).toBeGreaterThan(0);
		for (const { target_id, needed_per_month, best_12_per_month } of projected) {
			const row = rows.get(String(target_id))!;
			expect(row.need_per_month).toBeCloseTo(needed_per_month!, 3);
			expect(row.best_12! / 12).toBeCloseTo(best_12_per_month!, 3);
		}
		await engine.close();
	});
});
