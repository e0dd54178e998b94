import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import type { Params } from '../../src/lib/metrics/metric';
import prelude from '../../src/lib/metrics/prelude.sql?raw';
import { compile } from '../../src/lib/query/compile';
import { openNative } from '../../src/lib/server/native';
import { SNAPSHOTS } from '../../src/lib/server/snapshot';
import { openWasmInNode } from './wasm-node';

/** The snapshot that the site is built from: made before the tests; without it there is nothing to compare. */
const index = join(SNAPSHOTS, 'index.json');
const folder = existsSync(index)
	? join(
			SNAPSHOTS,
			(JSON.parse(readFileSync(index, 'utf8')) as { snapshots: { id: string }[] }).snapshots[0]!.id
		)
	: null;

describe.skipIf(folder === null)('native and browser engine agree on the whole snapshot', () => {
	let native: Engine;
	let wasm: Engine;
	beforeAll(async () => {
		[native, wasm] = await Promise.all([openNative(folder!), openWasmInNode(folder!, prelude)]);
	});
	afterAll(() => Promise.all([native.close(), wasm.close()]));

	/** Rows of both engines, which must be equal to the last digit. */
	async function same(metric: string, params: Partial<Params>): Promise<readonly Record<string, unknown>[]> {
		const sql = compile({ metric, params });
		const rows = await native.query(sql);
		expect(await wasm.query(sql)).toEqual(rows);
		return rows;
	}

	test.each(['published', 'register'] as const)('every status, goals as set and merged, %s', async (base) => {
		const { as_of } = native.manifest;
		const set = await same('target-attainment', { as_of, base });
		expect(set.length).toBeGreaterThan(180);
		expect(set.every((row) => row['status'] !== null)).toBe(true);
		const merged = await same('target-merged', { as_of, base });
		expect(merged.some((row) => row['status'] !== null)).toBe(true);
	});

	test.each(['published', 'register'] as const)('every quantile of every projection, %s', async (base) => {
		const params = { as_of: '2024-12-31', base, target: '*', renewal_share: null, new_per_month: null };
		const rows = await same('target-projection', params);
		expect(rows.filter((row) => row['q50'] !== null).length).toBeGreaterThan(300);
	});

	test('what a reader supposes', async () => {
		const params = { as_of: '2022-12-31', base: 'register', target: 't109' } as const;
		const rows = await same('target-projection', { ...params, renewal_share: 0.7, new_per_month: 123.4 });
		expect(rows).toHaveLength(36);
	});
});
