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
		// Under a path, because that is where addresses go wrong.
		startServer({ folder: SITE_FOLDER, base: '/ocop/', port: 0 })
	]);
	page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
	network = await watchNetwork(page);
});
afterAll(async () => {
	await browser.close();
	await Promise.all([site.close(), listener.close()]);
});

const lead = () => page.innerText('p.lead');
const asksEngine = () => network.attempts.filter((url) => url.endsWith('.wasm') || url.endsWith('.parquet'));

async function until(what: string): Promise<void> {
	await page.waitForFunction((text) => document.querySelector('p.lead')?.textContent?.includes(text), what, {
		timeout: 60_000
	});
}

describe('controls', () => {
	test('a year is chosen by keyboard, lives in the URL, survives reload and back, and needs no engine', async () => {
		await page.goto(`${site.url}tinh/63-84/`, { waitUntil: 'networkidle' });
		const before = await lead();
		await page.getByRole('link', { name: '2022', exact: true }).focus();
		await page.keyboard.press('Enter');
		await until('năm 2022');
		expect(page.url()).toBe(`${site.url}tinh/63-84/?den=2022`);
		expect(await lead()).toContain('104');
		await page.reload({ waitUntil: 'networkidle' });
		await until('năm 2022');
		await page.goBack();
		await until('393');
		expect(await lead()).toBe(before);
		expect(asksEngine()).toEqual([]);
	});

	test('base and boundary system; sample data is marked', async () => {
		await page.goto(`${site.url}?so=dang-ky&dia-gioi=34`, { waitUntil: 'networkidle' });
		await until('30/09/2026');
		expect(await page.locator('.sample').first().innerText()).toBe('Dữ liệu mẫu');
		expect(await page.getByRole('link', { name: '34 tỉnh', exact: true }).getAttribute('aria-current')).toBe(
			'true'
		);
		expect(asksEngine()).toEqual([]);
	});

	test('the rows of a metric follow the controls, from files computed at build', async () => {
		const before = asksEngine().length;
		await page.goto(`${site.url}so-lieu/products-by-star/?den=2022&dia-gioi=34`, {
			waitUntil: 'networkidle'
		});
		await page.getByText('$as_of = 2022-12-31').waitFor();
		await page.getByRole('cell', { name: '34-01', exact: true }).waitFor();
		await page.getByRole('link', { name: '2023', exact: true }).click();
		await page.getByText('$as_of = 2023-12-31').waitFor();
		await page.getByRole('cell', { name: '2023-12-31', exact: true }).first().waitFor();
		expect(asksEngine()).toHaveLength(before);
	});

	test('what a link says wrongly is told', async () => {
		await page.goto(`${site.url}?den=2023-02-30&x=1`, { waitUntil: 'networkidle' });
		await page.getByRole('status').filter({ hasText: 'den=2023-02-30, x=1' }).waitFor();
	});
});

/** A page on a slow line, so that what shows only while bytes arrive can be seen. */
async function newSlowPage(bytesPerSecond: number): Promise<Page> {
	const slow = await browser.newPage();
	const session = await slow.context().newCDPSession(slow);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 40,
		downloadThroughput: bytesPerSecond,
		uploadThroughput: bytesPerSecond
	});
	return slow;
}

describe('the live engine on the site', () => {
	test('answers for a day nobody computed beforehand, with progress', async () => {
		const slow = await newSlowPage(1_500_000);
		const asked: string[] = [];
		slow.on('request', (request) => asked.push(request.url()));
		await slow.goto(`${site.url}tinh/63-06/?den=2024-05-15&so=dang-ky`);
		await slow.waitForSelector('progress', { timeout: 60_000 });
		await slow.locator('p.lead', { hasText: '15/05/2024' }).waitFor({ timeout: 60_000 });
		expect(asked.some((url) => url.endsWith('.wasm'))).toBe(true);
		await slow.close();
	});

	test('can be stopped, and the page stays as it was', async () => {
		const slow = await newSlowPage(300_000);
		await slow.goto(`${site.url}tinh/63-06/?den=2024-05-16&so=dang-ky`);
		await slow.getByRole('button', { name: 'Dừng tải' }).click({ timeout: 60_000 });
		await slow.getByText(/^Đã dừng\./).waitFor();
		expect(await slow.innerText('p.lead')).toContain('184');
		await slow.close();
	});

	test('re-runs a metric and finds the rows computed at build', async () => {
		await page.goto(`${site.url}so-lieu/products-by-star/`, { waitUntil: 'networkidle' });
		await page.getByRole('button', { name: 'Chạy lại trong trình duyệt' }).click();
		await page.getByText(/^Khớp: 64 dòng/).waitFor({ timeout: 60_000 });
	});

	test('warm, reaches no other host by any statement', async () => {
		for (const { sql } of outwardStatements(listener.origin)) {
			const outcome = await page.evaluate(
				(text) =>
					window.ocopQuery!(text).then(
						() => 'answered',
						(error: Error) => `refused: ${error.message}`
					),
				sql
			);
			// INSTALL succeeds without doing anything in this build of the engine.
			if (!sql.startsWith('INSTALL')) expect(outcome, sql).toMatch(/^refused/);
		}
		expect(
			await page.evaluate(() => window.ocopQuery!('SELECT count(*)::INTEGER AS n FROM status_rule'))
		).toEqual([{ n: 3 }]);
		expect(listener.requests).toEqual([]);
		expect(network.foreign()).toEqual([]);
	});
});
