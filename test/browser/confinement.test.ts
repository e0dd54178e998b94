import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { startServer, type Running } from '../../src/host/serve';
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
