import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { miniConnection, miniManifest } from '../../../../test/fixtures/mini-register';
import type { Engine } from '../../engine/engine';
import { compile } from '../../query/compile';
import { engineOver } from '../../server/native';
import { snapshot, SNAPSHOTS } from '../../server/snapshot';
import prelude from '../prelude.sql?raw';
import type { Row as TargetRow } from '../target-attainment/metric';
import type { Row } from './metric';

/** Whether the sample register has been built, which has goals of every kind; the mini register has three. */
const isBuilt = existsSync(join(SNAPSHOTS, 'index.json'));
let engine: Engine;

beforeAll(async () => {
	if (isBuilt) engine = await snapshot();
	else {
		const connection = await miniConnection();
		await connection.run(prelude);
		engine = engineOver(connection, miniManifest(), () => connection.closeSync());
	}
});
afterAll(async () => {
	if (!isBuilt) await engine.close();
});

describe.each(['2023-12-31', '2025-12-31'])('%s', (as_of) => {
	test('the rows behind a goal give the number it is held against', async () => {
		const rows = (await engine.query(
			compile({ metric: 'target-evidence', params: { as_of, target: '' } })
		)) as unknown as Row[];
		const targets = (await engine.query(
			compile({ metric: 'target-attainment', params: { as_of, base: 'register' } })
		)) as unknown as TargetRow[];
		const counted = targets.filter((row) => row.actual_basis === 'register' && row.actual !== null);
		expect(counted.length).toBeGreaterThan(isBuilt ? 60 : 3);
		for (const { target_id, target_metric, numerator, actual } of counted) {
			const own = rows.filter((row) => row.target_id === target_id);
			expect(own[0]?.counted ?? 0, `${target_id} ${target_metric}`).toBe(numerator ?? actual);
			expect(own).toHaveLength(Math.min(20, own[0]?.entries ?? 0));
		}
	});
});
