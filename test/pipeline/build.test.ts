import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Manifest, SnapshotIndex } from '../../src/lib/schema';
import { buildSnapshot } from '../../src/snapshot/build';
import { snapshotProblems } from '../../src/snapshot/check/folder';
import { AS_OF, DATA, placeLists, temporaryFolder } from './real-data';

const out = temporaryFolder();
let manifest: Manifest;

function build(folder: string, asOf = AS_OF, lists?: typeof placeLists) {
	const options = { dataDir: DATA, asOf, out: folder, withSample: false, onProgress: () => undefined };
	return buildSnapshot(options, lists);
}

const readIndex = () => JSON.parse(readFileSync(join(out.path, 'index.json'), 'utf8')) as SnapshotIndex;

beforeAll(async () => {
	manifest = await build(out.path, AS_OF, placeLists);
});
afterAll(() => out[Symbol.dispose]());

describe('buildSnapshot', () => {
	it('writes the same bytes for the same input', async () => {
		using second = temporaryFolder();
		const again = await build(second.path);
		expect(again).toEqual(manifest);
		const names = readdirSync(join(out.path, manifest.id)).sort();
		expect(readdirSync(join(second.path, again.id)).sort()).toEqual(names);
		for (const name of names) {
			const first = readFileSync(join(out.path, manifest.id, name));
			expect(readFileSync(join(second.path, again.id, name)).equals(first), name).toBe(true);
		}
	});

	it('writes a snapshot that keeps the contract', async () => {
		expect(await snapshotProblems(join(out.path, manifest.id))).toEqual([]);
	});

	it('replaces an identical snapshot quietly and lists the newest first', async () => {
		await build(out.path, AS_OF, placeLists);
		expect(readIndex().snapshots.map(({ id }) => id)).toEqual([manifest.id]);
		const earlier = await build(out.path, '2025-12-31');
		expect(readIndex().snapshots.map(({ id }) => id)).toEqual([manifest.id, earlier.id]);
		expect(readdirSync(out.path).sort()).toEqual([earlier.id, manifest.id, 'index.json']);
	});

	it('finds in the collected figures what a reader by hand found', async () => {
		const connection = await (await DuckDBInstance.create(':memory:')).connect();
		const path = join(out.path, manifest.id, 'quality.parquet');
		const reader = await connection.runAndReadAll(
			`SELECT rule, place_id, source_id, row_no::INTEGER AS row_no FROM read_parquet('${path}') ORDER BY rule, row_no`
		);
		const found = reader.getRowObjectsJS();
		const of = (rule: string) => found.filter((row) => row.rule === rule).map((row) => row.source_id);
		expect(of('star-split-sum')).toEqual(['tcct_sonla', 'plxh_hn', 'kc_bg', 'ing_ag', 'infonet_pt']);
		expect(of('producer-kinds-sum')).toEqual(['qn_thuonghieu']);
		expect(of('targets-disagree')).toEqual(['kh_bg', 'hh_yb']);
		expect(of('share-not-recomputed')).toEqual(['vnt_ag', 'dn_lc', 'dn_lc']);
		expect(of('sources-disagree')).toEqual(['bdt_dt']);
		expect(of('old-place-after-merger')).toEqual([]);
		expect(of('stock-falls')).toEqual(expect.arrayContaining(['dbnd_st', 'lctv', 'dnhn_pt', 'bld_123']));
	});
});
