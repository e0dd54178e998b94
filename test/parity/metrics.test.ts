import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { DEFAULT_SLICE } from '../../src/lib/filters/slice';
import type { Params, SliceParams } from '../../src/lib/metrics/metric';
import prelude from '../../src/lib/metrics/prelude.sql?raw';
import { METRICS } from '../../src/lib/metrics/registry';
import { compile } from '../../src/lib/query/compile';
import { openNative } from '../../src/lib/server/native';
import { writeMiniSnapshot } from '../fixtures/mini-register';
import { openWasmInNode } from './wasm-node';

const folder = mkdtempSync(join(tmpdir(), 'ocop-parity-'));
let native: Engine;
let wasm: Engine;

beforeAll(async () => {
	await writeMiniSnapshot(folder);
	[native, wasm] = await Promise.all([openNative(folder), openWasmInNode(folder, prelude)]);
});
afterAll(async () => {
	await Promise.all([native.close(), wasm.close()]);
	rmSync(folder, { recursive: true });
});

/** A slice a day, so that every filter is asked of both engines. */
const SLICES: Record<string, Partial<SliceParams>> = {
	'2022-06-01': { place: '63-02', outcomes: ['new', 'upgraded'], potential: 'no', words: 'p' },
	'2024-05-01': { place: 'vung-bac', standing: 'ever', stars: [3, 4], kinds: ['cooperative', 'household'] },
	'2026-09-30': { standing: 'expiring', within_months: 24, groups: [1, 6], levels: ['province'] }
};

/** Every combination of parameters a page can ask for, on days that matter in the mini register. */
const combinations: Params[] = (['2022-06-01', '2024-05-01', '2026-09-30'] as const).flatMap((as_of) =>
	(['63', '34'] as const).flatMap((system) =>
		(['published', 'register'] as const).flatMap((base) =>
			(['producers', 'products'] as const).map((of) => ({
				...DEFAULT_SLICE,
				...SLICES[as_of],
				target: '',
				renewal_share: as_of === '2024-05-01' ? 0.5 : null,
				new_per_month: null,
				since: '2021-12-31',
				earlier: '',
				later: '',
				since_system: '63' as const,
				product_id: 'p1',
				producer_id: 'c1',
				as_of,
				period_start: `${as_of.slice(0, 4)}-01-01`,
				system,
				base,
				of
			}))
		)
	)
);

test('both engines are the same DuckDB', async () => {
	const version = 'SELECT CAST(version() AS VARCHAR) AS version';
	expect(await wasm.query(version)).toEqual(await native.query(version));
});

describe('the same metric gives the same rows on both engines', () => {
	test.each([...METRICS.values()].map((metric) => [metric.id, metric] as const))('%s', async (id, metric) => {
		const asked = new Set(combinations.map((params) => compile({ metric: id, params })));
		expect(asked.size).toBeGreaterThanOrEqual(metric.params.includes('as_of') ? 3 : 1);
		for (const sql of asked) expect(await wasm.query(sql)).toEqual(await native.query(sql));
	});
});
