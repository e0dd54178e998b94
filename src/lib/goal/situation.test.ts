import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedData } from '../../../test/fixtures/published-data';
import type { Engine } from '../engine/engine';
import type { Row as ThresholdRow } from '../metrics/target-thresholds/metric';
import { compile } from '../query/compile';
import { textOf } from '../text/grammar';
import { askSituation, lastDayOf, PAST, type Ask } from './ask';
import { fanRows } from './fan-rows';
import { projectionTold } from './projection-words';
import type { Situation } from './record';
import { headline, leadOf, needOf, whyOf } from './tell';
import { goalContext } from './word-context';

const NEWEST = '2026-09-30';
const names = {
	places: Object.fromEntries(
		['vn', '63-08', '63-15', '63-24', '63-89'].map((id) => [id, { vi: id, en: id, hasPage: true }])
	),
	sources: {}
};
const vi = goalContext('vi', names);
let engine: Engine;
let thresholds: readonly ThresholdRow[];
/** Goals of one day ask mostly the same. */
const answers = new Map<string, Promise<readonly unknown[]>>();
const ask: Ask = async <R>(request: Parameters<Ask>[0]) => {
	const sql = compile(request);
	if (!answers.has(sql)) answers.set(sql, engine.query(sql));
	return (await answers.get(sql)) as readonly R[];
};

beforeAll(async () => {
	engine = await publishedData();
	thresholds = await ask<ThresholdRow>({ metric: 'target-thresholds', params: {} });
});
afterAll(() => engine.close());

async function situation(id: string, day = NEWEST): Promise<Situation> {
	const found = await askSituation(ask, { id, day, base: 'published', newest: NEWEST });
	expect(found, `goal ${id} on ${day}`).not.toBeNull();
	return found!;
}
const lead = (of: Situation) => textOf(leadOf(vi, of));

describe('a goal on its page', () => {
	test('Tuyên Quang: over, its last figure of 2022, looked back at from the end of 2024', async () => {
		const found = await situation('t2');
		expect(headline(vi, found)).toBe('63-08: Tổng số sản phẩm OCOP, 2021–2025');
		expect(lead(found)).toContain('Thực hiện 191');
		expect(lead(found)).toContain('còn thiếu 40 sản phẩm (phải hơn 230, tức ít nhất 231).');
		expect(textOf(whyOf(vi, found, { thresholds }))).toContain('90,0');
		expect(textOf(needOf(vi, found))).toContain('Kỳ đã hết');
		expect(found.projectionDay).toBe('2024-12-31');
	});
	test('its picture: goal, path, what was known, months to the very end of the period, what came later', async () => {
		const rows = fanRows(await situation('t109'), (await situation('t109')).fan);
		expect(rows.find((row) => row.kind === 'goal')).toMatchObject({ day: '2025-12-31', value: 10000 });
		expect(rows.filter((row) => row.kind === 'draws')).toHaveLength(12);
		expect(rows.filter((row) => row.kind === 'draws').at(-1)?.day).toBe('2025-12-31');
		const start = rows.filter((row) => row.kind === 'actual').at(-1);
		expect(start).toEqual({ kind: 'actual', day: '2024-12-31', value: 14642 });
		expect(rows.filter((row) => row.kind === 'later').map((row) => row.value)).toEqual([17000]);
	});
	test('a share says why it is not projected', async () => {
		const found = await situation('t72');
		expect(projectionTold(vi, found, found.fan, PAST)).toMatchObject({
			chance: null,
			reason: expect.stringContaining('Tỷ lệ không được dự báo') as string
		});
	});
	test('both goals where two were set, and which is used why', async () => {
		const { versions } = await situation('t58');
		expect(versions.map((row) => [row.target_id, row.goal, row.is_used, row.version_rule])).toEqual([
			['t52', 35, true, 'later_source'],
			['t58', 30, false, 'later_source']
		]);
	});
	test('the goals of nine districts beside that of Yên Bái, and the yearly ones', async () => {
		const found = await situation('t167');
		expect(found.districts.filter((row) => row.level === 'district')).toHaveLength(9);
		expect(found.beside.map((row) => row.target_id)).toContain('t162');
	});
	test('before its period began there is nothing', async () => {
		expect(
			await askSituation(ask, { id: 't2', day: '2020-06-30', base: 'published', newest: NEWEST })
		).toBeNull();
	});
});

test.each([
	['2024', '2024-12-31'],
	['2024-02', '2024-02-29'],
	['2024-05-03', '2024-05-03']
])('%s can mean %s at the latest', (asOf, day) => {
	expect(lastDayOf(asOf)).toBe(day);
});
