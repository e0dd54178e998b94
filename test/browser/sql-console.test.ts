import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type Running } from '../../src/host/serve';
import { launchChromium } from './chromium';
import { startListener, type Listener } from './listener';
import { watchNetwork, type NetworkWatch } from './network-watch';
import { outwardStatements } from './outward-statements';
import { demandSite, SITE_FOLDER } from './site';

let browser: Browser;
let listener: Listener;
let site: Running;
let page: Page;
let network: NetworkWatch;

beforeAll(async () => {
	demandSite();
	[browser, listener, site] = await Promise.all([
		launchChromium(),
		startListener(),
		startServer({ folder: SITE_FOLDER, base: '/ocop/', port: 0 })
	]);
	page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
	network = await watchNetwork(page);
});
afterAll(async () => {
	await browser.close();
	await Promise.all([site.close(), listener.close()]);
});

const asksEngine = () => network.attempts.filter((url) => url.endsWith('.wasm') || url.endsWith('.parquet'));
const editor = () => page.getByRole('textbox', { name: 'Câu lệnh SQL' });
const summary = () => page.locator('.sql-summary').innerText();

async function open(query = ''): Promise<void> {
	await page.goto(`${site.url}truy-van/${query}`, { waitUntil: 'networkidle' });
	await page.locator('.cm-content').waitFor();
}
async function write(sql: string): Promise<void> {
	await editor().focus();
	await page.keyboard.press('Control+a');
	await page.keyboard.insertText(sql);
}

describe('a statement from a link', () => {
	test('stands in the editor and waits for a click', async () => {
		const sql = "SELECT count(*) AS n\nFROM product -- c'est l'été";
		await open(`?q=${encodeURIComponent(sql)}`);
		expect(await editor().innerText()).toBe(sql);
		expect(await page.locator('.notice').innerText()).toContain('đọc trước khi chạy');
		await page.waitForTimeout(1500);
		expect(asksEngine()).toEqual([]);
		expect(await page.locator('.sql-result').count()).toBe(0);
		await page.getByRole('button', { name: 'Chạy', exact: true }).click();
		await page.locator('.sql-summary').waitFor({ timeout: 60_000 });
		expect(await summary()).toMatch(/^1 dòng/);
	});

	test('reaches nothing when it is run, whatever it says', async () => {
		const [first] = outwardStatements(listener.origin);
		await open(`?q=${encodeURIComponent(first!.sql)}`);
		for (const { sql } of outwardStatements(listener.origin)) {
			if (sql !== first!.sql) await write(sql);
			// A click takes the notice of the statement before away.
			await page.getByRole('button', { name: 'Chạy', exact: true }).click();
			await page.locator('.notice-error').waitFor({ timeout: 60_000 });
			expect(await editor().innerText(), sql).toBe(sql);
		}
		expect(listener.requests).toEqual([]);
		expect(network.foreign()).toEqual([]);
	});
});

describe('by keyboard alone', () => {
	test('writes, is told the place of a fault, corrects it, runs, moves on with Tab', async () => {
		await open();
		await write('SELECT nam FROM product');
		await page.keyboard.press('Control+Enter');
		await page.locator('.notice-error').waitFor({ timeout: 60_000 });
		expect(await page.locator('.notice-error').innerText()).toContain('Dòng 1, cột 8');
		expect(await page.locator('.cm-lintRange-error').innerText()).toBe('nam');
		await write('SELECT stars, count(*) AS n FROM recognition GROUP BY stars ORDER BY stars');
		await page.keyboard.press('Control+Enter');
		await page.locator('.sql-summary').waitFor({ timeout: 60_000 });
		expect(await page.locator('.sql-table tbody tr').count()).toBe(3);
		await page.locator('.sql-drawing svg[role=img]').waitFor();
		await editor().focus();
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Chạy');
		expect(new URL(page.url()).searchParams.get('q')).toContain('GROUP BY stars');
	});
});

describe('limits', () => {
	test('rows beyond the limit are cut and said to be', async () => {
		await open();
		await write('FROM range(5000)');
		await page.getByLabel('Số dòng tối đa').selectOption('100');
		await page.getByRole('button', { name: 'Chạy', exact: true }).click();
		await page.locator('.sql-summary').waitFor({ timeout: 60_000 });
		expect(await summary()).toMatch(/^100 dòng đầu/);
	});

	test('a statement without end is cancelled, the text stays, and the next one is answered', async () => {
		const endless =
			'SELECT count(*) FROM range(3000000000) AS a(x), range(1000000) AS b(y) WHERE x * y % 7 = 3';
		await open();
		await write(endless);
		await page.getByRole('button', { name: 'Chạy', exact: true }).click();
		await page.getByText('Đang chạy câu lệnh').waitFor({ timeout: 60_000 });
		await page.getByRole('button', { name: 'Dừng', exact: true }).click();
		await page.getByText('Đã dừng theo yêu cầu').waitFor();
		expect(await editor().innerText()).toBe(endless);
		await write('SELECT 1 AS n');
		await page.keyboard.press('Control+Enter');
		await page.locator('.sql-summary').waitFor({ timeout: 60_000 });
		expect(await summary()).toMatch(/^1 dòng/);
	});
});

test('without the editor the plain text area does the same', async () => {
	await page.route(/\/immutable\/.*\.js$/, async (route) => {
		const response = await route.fetch();
		const isEditor = (await response.text()).includes('cm-content');
		await (isEditor ? route.abort() : route.fulfill({ response }));
	});
	await page.goto(`${site.url}truy-van/`, { waitUntil: 'networkidle' });
	await page.locator('textarea').fill('SELECT 1 AS n');
	await page.keyboard.press('Control+Enter');
	await page.locator('.sql-summary').waitFor({ timeout: 60_000 });
	expect(await summary()).toMatch(/^1 dòng/);
	await page.unroute(/\/immutable\/.*\.js$/);
});
