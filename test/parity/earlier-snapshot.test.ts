import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import type { Params } from '../../src/lib/metrics/metric';
import prelude from '../../src/lib/metrics/prelude.sql?raw';
import { compile } from '../../src/lib/query/compile';
import { product, type ProductRow } from '../../src/lib/schema/product';
import { openNative } from '../../src/lib/server/native';
import { MINI_TABLES, writeMiniSnapshot } from '../fixtures/mini-register';
import { openWasmInNode } from './wasm-node';

/** Two snapshots in one database: loaded when a statement names them, on both engines. */
const NEWER = '2026-09-30-aaaaaaaaaaaa';
const OLDER = '2023-08-31-bbbbbbbbbbbb';
const folder = mkdtempSync(join(tmpdir(), 'ocop-earlier-'));
let engines: readonly Engine[];

beforeAll(async () => {
	const renamed = (MINI_TABLES.get(product) as readonly ProductRow[]).map((row) =>
		row.product_id === 'p1' ? { ...row, name: 'p one' } : row
	);
	await writeMiniSnapshot(join(folder, NEWER), undefined, { id: NEWER });
	await writeMiniSnapshot(join(folder, OLDER), new Map([[product, renamed]]), {
		id: OLDER,
		as_of: '2023-08-31'
	});
	engines = await Promise.all([
		openNative(join(folder, NEWER)),
		openWasmInNode(join(folder, NEWER), prelude)
	]);
});
afterAll(async () => {
	for (const engine of engines) await engine.close();
	rmSync(folder, { recursive: true });
});

const params: Partial<Params> = {
	...{ as_of: '2026-09-30', since: '2023-08-31', earlier: OLDER, later: '', place: 'vn' },
	system: '34',
	since_system: '63'
};

test.each(['change-breakdown', 'change-rows', 'change-corrections'])('%s', async (metric) => {
	const sql = compile({ metric, params });
	const [native, wasm] = await Promise.all(engines.map((engine) => engine.query(sql)));
	expect(wasm).toEqual(native);
	expect(native!.length).toBeGreaterThan(0);
	if (metric === 'change-corrections')
		expect(native).toMatchObject([{ correction: 'renamed', earlier_value: 'p one', later_value: 'p1' }]);
});

test('a snapshot that is not there is an error, and what is there still answers', async () => {
	const sql = compile({ metric: 'change-rows', params: { ...params, earlier: '2020-01-01-cccccccccccc' } });
	for (const engine of engines) {
		await expect(engine.query(sql)).rejects.toThrow();
		expect(await engine.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
	}
});
