import axe from 'axe-core';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type Running } from '../../src/host/serve';
import { launchChromium } from './chromium';
import { startListener, type Listener } from './listener';
import { watchNetwork } from './network-watch';
import { demandSite, PAGES, SITE_FOLDER } from './site';

let browser: Browser;
let listener: Listener;
const servers: Running[] = [];

beforeAll(async () => {
	demandSite();
	[browser, listener] = await Promise.all([launchChromium(), startListener()]);
	for (const base of ['/', '/ocop/']) servers.push(await startServer({ folder: SITE_FOLDER, base, port: 0 }));
});
afterAll(async () => {
	await browser.close();
	await Promise.all([listener.close(), ...servers.map((server) => server.close())]);
});

/** Opens a page and hears what it complains of. */
async function visit(url: string, options: BrowserContextOptions) {
	const context = await browser.newContext(options);
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
	});
	const network = await watchNetwork(page);
	await page.goto(url, { waitUntil: 'networkidle' });
	return { page, complaints, network, close: () => context.close() };
}

test.concurrent.each(PAGES)(
	'"%s" on a telephone, under /ocop/: loads without error, asks no other host, does not scroll sideways',
	async (path) => {
		const { page, complaints, network, close } = await visit(servers[1]!.url + path, {
			viewport: { width: 390, height: 844 }
		});
		expect(complaints).toEqual([]);
		expect(network.foreign()).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		expect(await page.locator('h1').count()).toBe(1);
		expect(await page.getAttribute('html', 'lang')).toBe(path.startsWith('en/') ? 'en' : 'vi');
		await close();
	}
);

test.concurrent.each(PAGES)(
	'"%s" on a desk, at the root: loads without error, asks no other host, axe finds nothing',
	async (path) => {
		// axe is put in by the test itself, which the page's own policy would refuse.
		const { page, complaints, network, close } = await visit(servers[0]!.url + path, {
			bypassCSP: true,
			viewport: { width: 1366, height: 768 }
		});
		expect(complaints).toEqual([]);
		expect(network.foreign()).toEqual([]);
		await page.evaluate(axe.source);
		const { violations } = await page.evaluate(() =>
			(window as never as { axe: typeof axe }).axe.run({
				resultTypes: ['violations'],
				rules: { 'target-size': { enabled: true } }
			})
		);
		expect(
			violations.map(
				({ id, nodes }) =>
					`${id}: ${nodes
						.slice(0, 3)
						.map((node) => node.html.slice(0, 160))
						.join(' | ')} (${nodes.length})`
			)
		).toEqual([]);
		await close();
	}
);

describe('JavaScript off', () => {
	test('the numbers, the pictures and the sources are there', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`${servers[1]!.url}tinh/63-06/`);
		const text = await page.innerText('main');
		expect(text).toContain('184');
		expect(await page.locator('figure svg').count()).toBeGreaterThan(5);
		const value = page.locator('data[data-place="63-06"][data-as-of="2021"][value="155"]').first();
		expect(await value.count()).toBe(1);
		expect(await page.textContent('main')).toContain('Bắc Kạn: Nâng tầm cho sản phẩm OCOP');
		// Links are relative, so they work under any path of a host.
		await page.locator('nav.site-nav a', { hasText: 'Hạng sao' }).click();
		expect(page.url()).toBe(`${servers[1]!.url}sao/`);
		await context.close();
	});
});

test('nobody asked the listener for anything', () => {
	expect(listener.requests).toEqual([]);
});
