import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MINI_AS_OF, miniConnection, miniManifest } from '../../../test/fixtures/mini-register';
import type { Engine } from '../engine/engine';
import type { Slice } from '../filters/slice';
import prelude from '../metrics/prelude.sql?raw';
import { compile } from '../query/compile';
import type { Ask } from '../register-table/live-answer.svelte';
import { engineOver } from '../server/native';
import { snapshot, SNAPSHOTS } from '../server/snapshot';
import { textOf } from '../text/grammar';
import { askExpiry, askRows, STOCK_MONTHS, windowOf } from './answer';
import { expiryFigures } from './figures';
import { goalsTold } from './goal-words';
import { askGoals, satisfies } from './goals';
import { packExpiry, unpackExpiry } from './prerender';
import { sentence } from './sentence';
import { DEFAULT_EXPIRY } from './state';
import { stockTable } from './stock';
import { windowCards } from './windows';

/** Whether the sample register has been built; the mini register stands in for it where it has not. */
const isBuilt = existsSync(join(SNAPSHOTS, 'index.json'));
let engine: Engine;
let newest: string;
const ask: Ask = async <R>(request: Parameters<Ask>[0]) =>
	(await engine.query(compile(request))) as unknown as readonly R[];
const question = (more: Partial<Slice> = {}) => ({ slice: { ...DEFAULT_EXPIRY, ...more }, newest });

beforeAll(async () => {
	if (isBuilt) engine = await snapshot();
	else {
		const connection = await miniConnection();
		await connection.run(prelude);
		engine = engineOver(connection, miniManifest(), () => connection.closeSync());
	}
	newest = isBuilt ? engine.manifest.as_of : MINI_AS_OF;
});
afterAll(async () => {
	if (!isBuilt) await engine.close();
});

describe.each([
	['vn', null, 12],
	['vn', '2024-05-31', 3],
	[isBuilt ? '34-66' : '34-08', null, 36],
	[isBuilt ? '63-10' : '63-04', '2025-06-30', 6]
] as const)('%s, %s, %i months', (place, asOf, within_months) => {
	test('rows, windows, calendar and stock say the same', async () => {
		const system = place.startsWith('63') ? '63' : '34';
		const asked = question({ place, asOf, within_months, system });
		const answer = await askExpiry(ask, asked);
		const { rows } = await askRows(ask, asked);
		const until = (months: number) => windowOf(answer, months).summary.products ?? 0;

		expect(rows.length).toBe(until(within_months));
		expect(new Set(rows.map((row) => row.producer_id)).size).toBe(
			windowOf(answer, within_months).summary.producers
		);
		expect(rows.every(({ expires_on }) => String(expires_on) > answer.day)).toBe(true);
		for (const [shorter, longer] of [
			[3, 6],
			[6, 12],
			[12, 24],
			[24, 36]
		] as const)
			expect(until(shorter)).toBeLessThanOrEqual(until(longer));

		const months = answer.calendar.filter(({ dimension }) => dimension === 'expiry');
		expect(months.reduce((sum, row) => sum + (row.products ?? 0), 0)).toBe(answer.inForce.products);
		const left = stockTable(answer, 'vi').rows.map((row) => row['left']?.value);
		expect(left).toEqual([
			answer.inForce.products,
			...STOCK_MONTHS.map((after) => (answer.inForce.products ?? 0) - until(after))
		]);
		// 36 months after today no certificate of today is left.
		expect(left.at(-1)).toBe(0);
		expect(windowCards(answer, asked.slice, 'en').map(({ products }) => products)).toEqual(
			[3, 6, 12].map(until)
		);
		expect(expiryFigures(answer, asked.slice, 'en').calendar.shaped.length).toBeLessThanOrEqual(37);
	});
});

test('the sentence names the months chosen first, then the other windows, with its filters', async () => {
	const answer = await askExpiry(ask, question({ within_months: 6, stars: [3] }));
	const text = textOf(sentence(answer, 'cả nước', 'vi'));
	expect(text).toMatch(
		/^Trong 6 tháng tới, tính từ 30\/09\/2026, .*\(hạng sao: 3 sao\).*; trong 3 tháng tới: .*; trong 12 tháng tới: .*\.$/
	);
	expect(textOf(sentence(answer, 'Viet Nam', 'en'))).toMatch(
		/^In the next 6 months from .*; in the next 12 months: .*\.$/
	);
	const numbers = sentence(answer, 'cả nước', 'vi').filter((part) => typeof part !== 'string');
	expect(numbers.map(({ path }) => new URLSearchParams(path?.split('?')[1]).get('hieu-luc'))).toEqual([
		'sap-het-6',
		// What is in force, which the address need not say.
		null,
		'sap-het-6',
		'sap-het-3',
		'sap-het'
	]);
	const none = await askExpiry(ask, question({ place: '34-99999' }));
	expect(textOf(sentence(none, 'nơi ấy', 'vi'))).toContain('không có giấy chứng nhận nào của nơi ấy');
});

test('what is prerendered comes back, with the first rows in the order of expiry', async () => {
	const answer = await askExpiry(ask, question());
	const { rows } = await askRows(ask, question());
	const goals = await askGoals(ask, question());
	const back = unpackExpiry(packExpiry(answer, rows, goals, { '63': [], '34': [] }));
	expect(back.answer).toEqual(answer);
	expect(back.goals).toEqual(goals);
	const days = back.firstRows.map((row) => String(row.expires_on));
	expect(days).toEqual([...days].sort());
	expect(days.length).toBe(Math.min(50, rows.length));
});

test('a goal is satisfied by its comparator', () => {
	expect(satisfies({ comparator: '>=', goal: 10 }, 10)).toBe(true);
	expect(satisfies({ comparator: '>', goal: 10 }, 10)).toBe(false);
	expect(satisfies({ comparator: '>', goal: 10 }, 11)).toBe(true);
});

describe.runIf(isBuilt)('the effect on goals', () => {
	test('Lào Cai, on the last day of the 63 provinces: 240 products by the end of 2025', async () => {
		const goals = await askGoals(ask, question({ place: '63-10', system: '63', asOf: '2025-06-30' }));
		const [effect] = goals.effects;
		expect(effect?.goal).toMatchObject({
			goal: 240,
			comparator: '>=',
			period_end: '2025-12-31',
			is_own: true
		});
		expect(effect?.ifNone).toBe((effect?.today ?? 0) - (effect?.lapsing ?? 0));
		expect(effect?.ifAll).toBe(effect?.today);
		// Between nobody and all, and whole products.
		expect(effect?.asBefore?.left).toBeGreaterThan(effect?.ifNone ?? 0);
		expect(effect?.asBefore?.left).toBeLessThan(effect?.ifAll ?? 0);
		const { renewed, due } = effect!.asBefore!;
		expect(effect?.asBefore?.left).toBe(effect!.today - Math.round((1 - renewed / due) * effect!.lapsing));
		const [told] = goalsTold(goals, 'vi');
		expect(textOf(told!.title)).toBe('Số sản phẩm OCOP đạt 3 sao trở lên, Lào Cai: ≥ 240 đến 31/12/2025');
		expect(textOf(told!.finding)).toMatch(
			/^Nếu không gia hạn giấy nào: còn \d+ sản phẩm; nếu gia hạn như trước nay: còn \d+; chỉ tiêu ≥ 240\.$/
		);
		expect(told?.table.rows).toHaveLength(4);
	});
	test('a goal of the old province counts for the ground of the new one; others are named', async () => {
		const goals = await askGoals(ask, question({ place: '34-14' }));
		expect(goals.effects.map(({ goal }) => [goal.place_id, goal.is_own, goal.target_metric])).toEqual([
			['63-14', false, 'products_5star']
		]);
		const named = [...goals.effects.map(({ goal }) => goal), ...goals.others];
		const [{ n } = { n: 0 }] = (await engine.query(
			`SELECT CAST(count(*) AS INTEGER) AS n FROM target
			WHERE place_id IN ('34-14', '63-14') AND period_start <= DATE '${newest}' AND period_end > DATE '${newest}'`
		)) as { n: number }[];
		expect(named.length).toBe(n);
	});
	test('where none runs, none is made up', async () => {
		expect(await askGoals(ask, question({ place: '34-99999' }))).toMatchObject({ effects: [], others: [] });
	});
});
