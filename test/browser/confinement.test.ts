import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { startServer, type Running } from '../../src/host/serve';
import { probeStatement, rowsStatement } from '../../src/lib/sql-console/statement/confined-query';
import { launchChromium } from './chromium';
import { startListener, type Listener } from './listener';
import { watchNetwork, type NetworkWatch } from './network-watch';
import { outwardStatements } from './outward-statements';

let browser: Browser;
let site: Running;
let listener: Listener;
let page: Page;
let network: NetworkWatch;

beforeAll(async () => {
	[browser, listener, site] = await Promise.all([
		launchChromium(),
		startListener(),
		startServer({ folder: inject('fixtureFolder'), port: 0 })
	]);
	page = await browser.newPage();
	network = await watchNetwork(page);
	await page.goto(site.url);
});

afterAll(async () => {
	await browser.close();
	await Promise.all([site.close(), listener.close()]);
});

describe('the engine as the product starts it', () => {
	it('answers', async () => {
		await page.evaluate(() => window.fixture.open());
		const outcome = await page.evaluate(() => window.fixture.query('SELECT count(*) AS n FROM product'));
		expect(outcome).toEqual({ rows: [{ n: 500 }] });
	});

	it('reaches nothing outside by any statement, and stays able to answer', async () => {
		for (const { sql } of outwardStatements(listener.origin)) {
			const outcome = await page.evaluate((text) => window.fixture.query(text), sql);
			// INSTALL succeeds without doing anything in this build.
			if (!sql.startsWith('INSTALL')) expect(outcome, sql).toHaveProperty('error');
			expect(outcome, sql).not.toHaveProperty('code');
		}
		expect(listener.requests).toEqual([]);
		expect(network.foreign()).toEqual([]);
		const outcome = await page.evaluate(() => window.fixture.query('SELECT count(*) AS n FROM place'));
		expect(outcome).toEqual({ rows: [{ n: 500 }] });
	});

	it('does not let a statement unlock it', async () => {
		for (const sql of ['SET enable_external_access = true', 'RESET lock_configuration']) {
			const outcome = await page.evaluate((text) => window.fixture.query(text), sql);
			expect(outcome, sql).toMatchObject({ error: expect.stringContaining('configuration') as string });
		}
	});
});

describe('a statement that is typed, or sent in a link, as the SQL page asks it', () => {
	/** As if the words in front of the engine let everything pass. */
	const typed = (body: string) => ({ kind: 'rows', body, tokens: [] }) as const;
	const query = (sql: string) => page.evaluate((text) => window.fixture.query(text), sql);

	it('reaches nothing outside either, and only reads', async () => {
		for (const { sql } of outwardStatements(listener.origin)) {
			expect(await query(rowsStatement(typed(sql), 10)), sql).toHaveProperty('error');
			await query(probeStatement(typed(sql)));
		}
		expect(listener.requests).toEqual([]);
		expect(network.foreign()).toEqual([]);
	});

	it('leaves the tables that other pages read as they are', async () => {
		const tables = 'SELECT table_name AS n FROM duckdb_tables() ORDER BY n';
		const before = await query(tables);
		for (const sql of [
			'DROP TABLE product',
			'DELETE FROM product',
			'UPDATE product SET name = NULL',
			'CREATE TABLE mine AS SELECT 1 AS a',
			'ALTER TABLE product RENAME TO other',
			'INSERT INTO product SELECT * FROM product',
			'SELECT 1; DROP TABLE product',
			"SELECT 1') ; DROP TABLE product; --",
			'SELECT 1) ; DROP TABLE product; --',
			'WITH a AS (DELETE FROM product RETURNING *) SELECT * FROM a',
			'EXPLAIN ANALYZE DELETE FROM product'
		]) {
			expect(await query(rowsStatement(typed(sql), 10)), sql).toHaveProperty('error');
			await query(probeStatement(typed(sql)));
		}
		expect(await query(tables)).toEqual(before);
		expect(await query('SELECT count(*) AS n FROM product')).toEqual({ rows: [{ n: 500 }] });
	});
});

describe('DuckDB as it comes, with external access left on', () => {
	it('is held by the page’s policy alone when its worker is a blob:', async () => {
		for (const { sql } of outwardStatements(listener.origin)) {
			await page.evaluate((text) => window.fixture.bypass(text, 'blob'), sql);
		}
		expect(listener.requests).toEqual([]);
	});

	// Counter-proof: shows that the tests above can fail.
	it('reaches the listener by the same statements when its worker is loaded by URL', async () => {
		const reached: string[] = [];
		for (const { sql } of outwardStatements(listener.origin)) {
			const before = listener.requests.length;
			await page.evaluate((text) => window.fixture.bypass(text, 'by-url'), sql);
			if (listener.requests.length > before) reached.push(sql);
		}
		const expected = outwardStatements(listener.origin).filter(({ reaches }) => reaches);
		expect(reached).toEqual(expected.map(({ sql }) => sql));
		expect(network.foreign().length).toBeGreaterThan(0);
	});
});
