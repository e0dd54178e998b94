import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Manifest, ManifestFile } from '../../src/lib/schema';
import { buildSnapshot } from '../../src/snapshot/build';
import { snapshotProblems } from '../../src/snapshot/check/folder';
import { formatProblem } from '../../src/snapshot/check/problem';
import { sha256, snapshotId } from '../../src/snapshot/write/snapshot-id';
import { AS_OF, DATA, placeLists, temporaryFolder } from './real-data';

const out = temporaryFolder();
let good: string;

beforeAll(async () => {
	const options = {
		dataDir: DATA,
		asOf: AS_OF,
		out: out.path,
		withSample: false,
		onProgress: () => undefined
	};
	good = join(out.path, (await buildSnapshot(options, placeLists)).id);
});
afterAll(() => out[Symbol.dispose]());

/** Problems of a copy of the good snapshot after a change to it. */
async function problemsAfter(change: (folder: string) => void | Promise<void>): Promise<string[]> {
	using copy = temporaryFolder();
	cpSync(good, copy.path, { recursive: true });
	await change(copy.path);
	return (await snapshotProblems(copy.path)).map(formatProblem);
}

function rewriteManifest(folder: string, change: (manifest: Manifest) => object): void {
	const path = join(folder, 'manifest.json');
	writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as Manifest)));
}

/** Writes a table anew as another engine might, with a manifest that agrees with it. */
async function rewriteTable(folder: string, table: string, select: string): Promise<void> {
	const path = join(folder, `${table}.parquet`);
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	await connection.run(`CREATE TABLE t AS FROM read_parquet('${path}')`);
	await connection.run(`COPY (${select}) TO '${path}' (FORMAT parquet, COMPRESSION snappy)`);
	const rows = Number(
		(await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM (${select})`)).value(0, 0)
	);
	const content = readFileSync(path);
	rewriteManifest(folder, (manifest) => {
		const files = manifest.files.map((file): ManifestFile =>
			file.table === table ? { ...file, rows, bytes: content.length, sha256: sha256(content) } : file
		);
		return { ...manifest, files, id: snapshotId(manifest.as_of, files) };
	});
}

describe('a snapshot another engine wrote', () => {
	it('passes where it keeps the contract', async () => {
		expect(await problemsAfter((folder) => rewriteTable(folder, 'status_rule', 'FROM t'))).toEqual([]);
	});

	it.each([
		[
			'a wrong type',
			'status_rule',
			'SELECT * REPLACE (least_ratio::FLOAT AS least_ratio) FROM t',
			'status_rule.parquet, column least_ratio: found "FLOAT"; the type must be DOUBLE'
		],
		[
			'a missing column',
			'status_rule',
			'SELECT * EXCLUDE basis FROM t',
			'status_rule.parquet, column basis: the column is missing; it must be VARCHAR'
		],
		[
			'an extra column',
			'status_rule',
			'SELECT *, 1 AS extra FROM t',
			'status_rule.parquet, column extra: no such column in table status_rule of the contract'
		],
		[
			'a null',
			'source',
			'SELECT * REPLACE (nullif(publisher, publisher) AS publisher) FROM t LIMIT 213',
			'source.parquet, row 1, column publisher: found null; must not be null'
		],
		[
			'a repeated key',
			'place_link',
			'FROM t UNION ALL (FROM t LIMIT 1)',
			'place_link.parquet, row 10629, column old_place_id, new_place_id: found "63-00001 34-00097"; the key (old_place_id, new_place_id) must be unique'
		],
		[
			'a dangling reference',
			'figure',
			"SELECT * REPLACE (CASE figure_id WHEN 'f10' THEN '63-98' ELSE place_id END AS place_id) FROM t",
			'figure.parquet, row 1, column place_id: found "63-98"; must exist in place.place_id'
		],
		[
			'a value outside the set',
			'target',
			"SELECT * REPLACE (CASE target_id WHEN 't10' THEN '<=' ELSE comparator END AS comparator) FROM t",
			'target.parquet, row 2, column comparator: found "<="; must be one of: >=, >'
		],
		[
			'decomposed text',
			'product',
			`SELECT * REPLACE ('${'Mật ong'.normalize('NFD')}' AS name) FROM t LIMIT 12`,
			`product.parquet, row 1, column name: found "${'Mật ong'.normalize('NFD')}"; text must be composed Unicode (NFC)`
		],
		[
			'empty text for a missing value',
			'product',
			"SELECT * REPLACE (coalesce(commune_34, '') AS commune_34) FROM t",
			'product.parquet, row 3, column commune_34: found ""; must not be empty text; a missing value is null'
		],
		[
			'dates out of order',
			'target',
			"SELECT * REPLACE (CASE target_id WHEN 't10' THEN DATE '2001-01-01' ELSE period_end END AS period_end) FROM t",
			'target.parquet, row 2, column period_end: found "2001-01-01"; the date must not be before the one it follows'
		],
		[
			'stars out of range',
			'recognition',
			'SELECT * REPLACE (2::INTEGER AS stars) FROM t',
			'recognition.parquet, row 1, column stars: found "2"; stars recognised are 3, 4 or 5; a score lies between 0 and 100'
		],
		[
			'rounds out of order',
			'recognition',
			'SELECT * REPLACE (2::INTEGER AS round) FROM t',
			'recognition.parquet, row 1, column round: found "2"; recognitions of a product are numbered from 1 in the order of their dates'
		]
	])('is told of %s', async (_, table, select, problem) => {
		expect(await problemsAfter((folder) => rewriteTable(folder, table, select))).toContain(problem);
	});

	it('is told how many more rows are wrong', async () => {
		const problems = await problemsAfter((folder) =>
			rewriteTable(folder, 'source', 'SELECT * REPLACE (nullif(title, title) AS title) FROM t')
		);
		expect(problems).toHaveLength(20);
		expect(problems.at(-1)).toMatch(/\(and 193 more rows\)$/);
	});
});

describe('a damaged folder', () => {
	it('lacks a file', async () => {
		const problems = await problemsAfter((folder) => rmSync(join(folder, 'target.parquet')));
		expect(problems).toEqual(['target.parquet: the file is missing, though the manifest lists it']);
	});

	it('lacks its manifest', async () => {
		const problems = await problemsAfter((folder) => rmSync(join(folder, 'manifest.json')));
		expect(problems).toEqual(['manifest.json: the file is missing; a snapshot needs one']);
	});

	it('has an altered byte', async () => {
		const problems = await problemsAfter((folder) => {
			const path = join(folder, 'source.parquet');
			const content = readFileSync(path);
			content[content.length >> 1]! ^= 1;
			writeFileSync(path, content);
		});
		expect(problems[0]).toMatch(
			/^source\.parquet, column sha256: found "[0-9a-f]{64}"; the manifest says [0-9a-f]{64}; the file was altered$/
		);
	});

	it.each([
		['empty', Buffer.alloc(0)],
		['no parquet', Buffer.from('<!doctype html><title>404</title>')],
		['cut off', Buffer.from('PAR1')]
	])('has a file that is %s', async (_, content) => {
		const problems = await problemsAfter((folder) => writeFileSync(join(folder, 'figure.parquet'), content));
		expect(problems.filter((problem) => problem.includes('must be a readable parquet file: '))).toHaveLength(
			1
		);
	});

	it('has a manifest that does not fit', async () => {
		const problems = await problemsAfter((folder) =>
			rewriteManifest(folder, (manifest) => ({ ...manifest, schema_version: 99, as_of: '30/09/2026' }))
		);
		expect(problems).toEqual([
			'manifest.json, column schema_version: found "99"; must be 1, the version of this program',
			'manifest.json, column as_of: found ""30/09/2026""; must be a day yyyy-mm-dd'
		]);
	});

	it('has a manifest that is not JSON', async () => {
		const problems = await problemsAfter((folder) => writeFileSync(join(folder, 'manifest.json'), '{'));
		expect(problems).toEqual([expect.stringMatching(/^manifest\.json: must be JSON: /)]);
	});

	it('has a manifest that says other things than the tables', async () => {
		const problems = await problemsAfter((folder) =>
			rewriteManifest(folder, (manifest) => ({
				...manifest,
				has_sample: true,
				counts: { ...manifest.counts, figures_used: 1 }
			}))
		);
		expect(problems).toEqual([
			'manifest.json, column has_sample: found "true"; the tables give false',
			'manifest.json, column figures_used: found "1"; the tables give 1001'
		]);
	});

	it('has a manifest that lists too few tables', async () => {
		const problems = await problemsAfter((folder) =>
			rewriteManifest(folder, (manifest) => {
				const files = manifest.files.filter(({ table }) => table !== 'proposal');
				return { ...manifest, files, id: snapshotId(manifest.as_of, files) };
			})
		);
		expect(problems).toEqual([
			'manifest.json, column files: table proposal is not listed; every table of the contract must be'
		]);
	});

	it('is not there', async () => {
		expect(await snapshotProblems('/nowhere')).toEqual([
			{ file: '/nowhere', expected: 'the folder does not exist' }
		]);
	});
});
