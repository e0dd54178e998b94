import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SnapshotIndex } from '../../schema/index';
import type { Engine } from '../../engine/engine';
import { EngineError } from '../../engine/errors';
import { openNative } from '../../server/native';
import { examplesOf } from '../examples/examples';
import { metricEntries } from '../catalog/metric-sql';
import { classify, isRefusal, type Reading } from '../statement/classify';
import { rowsStatement } from '../statement/confined-query';
import { runStatement, StatementError, TimeLimitError } from './run-statement';

let engine: Engine;
let tables: string;

beforeAll(async () => {
	const index = JSON.parse(readFileSync('static/snapshots/index.json', 'utf8')) as SnapshotIndex;
	engine = await openNative(`static/snapshots/${index.snapshots[0]!.id}`);
	tables = await fingerprint();
});
afterAll(() => engine.close());

/** Names, columns and sizes of all that is in the database. */
async function fingerprint(): Promise<string> {
	const names = await engine.query(
		'SELECT table_name AS n, column_count AS c, estimated_size AS s FROM duckdb_tables() ORDER BY n'
	);
	const views = await engine.query('SELECT count(*) AS n FROM duckdb_views() WHERE NOT internal');
	const settings = await engine.query("SELECT current_setting('threads') AS t");
	return JSON.stringify([names, views, settings]);
}

const LIMITS = { rows: 1000, seconds: 30 };
const run = (sql: string, limits = LIMITS, signal = new AbortController().signal) => {
	const reading = classify(sql);
	if (isRefusal(reading)) throw new Error(`refused: ${reading.kind}`);
	return runStatement(engine, reading, limits, signal, () => undefined);
};
/** As if the words in front of the engine let everything pass. */
const unclassified = (body: string): Reading => ({ kind: 'rows', body, tokens: [] });

describe('answers', () => {
	test('columns with their types, duplicates told apart, NULL as null', async () => {
		const answer = await run(
			"SELECT 1 AS n, 1 AS n, 'a' AS t, DATE '2026-01-02' AS d, NULL AS x, 1.5 AS q, true AS b"
		);
		expect(answer.columns.map(({ name, kind }) => [name, kind])).toEqual([
			['n', 'integer'],
			['n_1', 'integer'],
			['t', 'text'],
			['d', 'date'],
			['x', 'integer'],
			['q', 'number'],
			['b', 'boolean']
		]);
		expect(answer.rows[0]).toMatchObject({ n: 1, n_1: 1, t: 'a', d: '2026-01-02', x: null, b: true });
	});
	test('an empty answer still has its columns', async () => {
		const answer = await run('SELECT name FROM product WHERE false');
		expect(answer).toMatchObject({ rows: [], isCut: false, columns: [{ name: 'name' }] });
	});
	test('rows beyond the limit are cut and said to be, in the order asked for', async () => {
		const answer = await run('SELECT x FROM range(500) AS r(x) ORDER BY x DESC', { rows: 100, seconds: 30 });
		expect(answer.rows.map(({ x }) => x)).toEqual(Array.from({ length: 100 }, (_, i) => 499 - i));
		expect(answer.isCut).toBe(true);
		expect((await run('FROM range(100)', { rows: 100, seconds: 30 })).isCut).toBe(false);
	});
	test('a plan', async () => {
		expect((await run('EXPLAIN SELECT count(*) FROM product')).plan).toContain('product');
		expect((await run('EXPLAIN ANALYZE SELECT count(*) FROM product;')).plan).toContain('Total Time');
	});
	test.each([
		'DESCRIBE product',
		'SHOW TABLES',
		'SUMMARIZE status_rule',
		'VALUES (1)',
		'TABLE status_rule',
		'(SELECT 1)',
		"FROM product_state_on(DATE '2026-09-30')"
	])('%s', async (sql) => expect((await run(sql)).rows.length).toBeGreaterThan(0));
});

describe('failures name their place', () => {
	test.each([
		['SELECT nam FROM product', 'nam'],
		['-- dấu ; trong ghi chú\nSELECT name,\n  nope\nFROM product', 'nope'],
		['SELECT * FROM\n  produt', 'produt'],
		['EXPLAIN SELECT nope FROM product', 'nope'],
		['SELECT 1 frm x y', 'x y'],
		[`SELECT ${Array.from({ length: 80 }, (_, i) => `${i} AS c${i}`).join(', ')}, nope FROM product`, 'nope'],
		["SELECT nope FROM product_on(DATE '2026-09-30')", 'nope'],
		["SELECT name FROM product_on(DATE '2026-09-30') WHERE nope", 'nope']
	])('%s', async (sql, at) => {
		const error = (await run(sql).catch((caught: unknown) => caught)) as StatementError;
		expect(error).toBeInstanceOf(StatementError);
		expect(error.offset === null ? null : sql.slice(error.offset, error.offset + at.length)).toBe(at);
		expect(error.message).not.toContain('query(');
	});
	test('at the end of the text', async () => {
		const error = (await run('SELECT * FROM').catch((caught: unknown) => caught)) as StatementError;
		expect(error.offset).toBe('SELECT * FROM'.length);
	});
	test('a fault of the rows has none', async () => {
		const error = (await run('SELECT CAST(name AS INTEGER) FROM product').catch(
			(caught: unknown) => caught
		)) as StatementError;
		expect(error).toMatchObject({ offset: null, said: { kind: 'Conversion Error' } });
	});
});

describe('nothing but one reading statement gets through the engine’s own parser', () => {
	const HOSTILE = [
		'DROP TABLE product',
		'SELECT 1; DROP TABLE product',
		"SELECT 1') ; DROP TABLE product; --",
		"') ; DROP TABLE product; SELECT ('",
		"'; DROP TABLE product; --",
		'SELECT 1) ; DROP TABLE product; --',
		"E'\\'; DROP TABLE product; --'",
		'CREATE TABLE mine AS SELECT 1',
		'DELETE FROM product',
		'UPDATE product SET name = name',
		'INSERT INTO place SELECT * FROM place',
		'WITH a AS (DELETE FROM product RETURNING *) SELECT * FROM a',
		'FROM (DELETE FROM product RETURNING *)',
		'SET threads = 4',
		'PRAGMA threads = 4',
		'SET VARIABLE x = 1',
		'CALL pragma_version()',
		"COPY product TO '/tmp/ocop-never.csv'",
		"EXPORT DATABASE '/tmp/ocop-never'",
		"ATTACH ':memory:' AS other",
		'BEGIN TRANSACTION',
		'EXPLAIN ANALYZE DELETE FROM product',
		'PREPARE x AS SELECT 1',
		"query('DROP TABLE product')",
		"FROM query('DROP TABLE product')"
	];
	test.each(HOSTILE)('%s', async (sql) => {
		await expect(engine.query(rowsStatement(unclassified(sql), 10))).rejects.toThrow();
		expect(await fingerprint()).toBe(tables);
	});

	test('however it is wrapped', async () => {
		const piece = fc.constantFrom(
			"'",
			'"',
			'$$',
			';',
			')',
			'(',
			'--',
			'\n',
			'/*',
			'*/',
			'\\',
			"E'",
			'DROP TABLE product',
			'SELECT 1',
			'DELETE FROM product',
			' '
		);
		await fc.assert(
			fc.asyncProperty(fc.array(piece, { maxLength: 9 }), async (pieces) => {
				const body = pieces.join('');
				await engine.query(rowsStatement(unclassified(body), 10)).catch(() => undefined);
				const reading = classify(body);
				if (!isRefusal(reading)) await run(body).catch(() => undefined);
			}),
			{ numRuns: 400 }
		);
		expect(await fingerprint()).toBe(tables);
	});
});

describe('limits', () => {
	test('a statement that takes too long', async () => {
		const slow: Engine = {
			...engine,
			query: (sql, signal) =>
				sql.startsWith('DESCRIBE')
					? Promise.resolve([])
					: new Promise((_, reject) => {
							const stop = () => reject(new EngineError('cancelled'));
							if (signal?.aborted) stop();
							signal?.addEventListener('abort', stop);
						})
		};
		const reading = classify('SELECT 1') as Reading;
		const limits = { rows: 10, seconds: 0.01 };
		const never = new AbortController();
		await expect(runStatement(slow, reading, limits, never.signal, () => undefined)).rejects.toBeInstanceOf(
			TimeLimitError
		);
		const cancel = new AbortController();
		const cancelled = runStatement(slow, reading, LIMITS, cancel.signal, () => cancel.abort());
		await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
	});
});

describe.each(['vi', 'en'] as const)('examples in %s', (lang) => {
	test.each(examplesOf(lang, '2026-09-30').map((example) => [example.id, example] as const))(
		'%s',
		async (_, { title, sql }) => {
			expect(title).not.toMatch(/\{\{|^q\d/);
			expect(sql).not.toMatch(/\{\{|\$as_of|\$year_start/);
			const answer = await run(sql, { rows: 100_000, seconds: 60 });
			expect(answer.rows.length).toBeGreaterThan(0);
		}
	);
});

test('every metric that is offered runs as it is inserted', async () => {
	const entries = metricEntries('vi', '2026-09-30');
	expect(entries.length).toBeGreaterThan(15);
	for (const entry of entries) expect((await run(entry.sql())).columns.length).toBeGreaterThan(0);
});
