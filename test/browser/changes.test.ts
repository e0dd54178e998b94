import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type Running } from '../../src/host/serve';
import { launchChromium } from './chromium';
import { demandSite, SITE_FOLDER } from './site';

/** Change since the last meeting: prerendered, asked anew by keyboard, with its meeting day remembered. */
let browser: Browser;
let site: Running;
let page: Page;

beforeAll(async () => {
	demandSite();
	[browser, site] = await Promise.all([
		launchChromium(),
		startServer({ folder: SITE_FOLDER, base: '/ocop/', port: 0 })
	]);
	page = await browser.newPage({ viewport: { width: 390, height: 844 } });
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

const lead = () => page.locator('.lead');
const total = async (which: 'earlier' | 'later') => Number(await lead().getAttribute(`data-${which}`));
/** The engine has answered when the sentence is of that day. */
const shown = (day: string) => page.locator(`.lead[data-as-of="${day}"]`).waitFor({ timeout: 60_000 });

test('the default is there without scripts, corrections apart', async () => {
	const bare = await browser.newPage({ javaScriptEnabled: false });
	await bare.goto(`${site.url}thay-doi/`);
	expect(await bare.locator('.lead').innerText()).toMatch(/tăng từ|giảm từ|vẫn là/);
	expect(await bare.locator('figure svg').count()).toBeGreaterThan(0);
	expect(await bare.getByRole('heading', { name: 'Đính chính' }).count()).toBe(1);
	const feed = await bare.locator('link[type="application/rss+xml"]').getAttribute('href');
	expect((await fetch(new URL(feed!, bare.url()))).status).toBe(200);
	await bare.close();
});

test('other snapshots are compared by the keyboard, and the steps add up', async () => {
	await page.goto(`${site.url}thay-doi/`, { waitUntil: 'networkidle' });
	const newest = await total('later');
	await page.locator('select[name="den"]').selectOption({ index: 1 });
	await page.locator('select[name="tu"]').selectOption({ index: 2 });
	await page.getByRole('button', { name: 'Xem', exact: true }).press('Enter');
	await shown('2026-06-30');
	expect(new URL(page.url()).search).toMatch(/^\?den=2026-06-30-[0-9a-f]{12}$/);
	expect(await total('later')).not.toBe(newest);
	const figure = page.locator('figure').first();
	await figure.locator('summary').first().click();
	const changes = await figure.locator('tbody tr td:last-child').allInnerTexts();
	const sum = changes.reduce(
		(all, text) => all + Number(text.replace('−', '-').replace(/[.+]/g, '') || 0),
		0
	);
	expect((await total('earlier')) + sum).toBe(await total('later'));
	expect(await page.locator('body').evaluate((body) => body.scrollWidth)).toBeLessThanOrEqual(390);
});

test('what is not understood is told, and two days of one snapshot have no corrections', async () => {
	await page.goto(`${site.url}thay-doi/?tu=2025-06-30&den=2026-03-31&x=1`, { waitUntil: 'networkidle' });
	await shown('2026-03-31');
	expect(await page.locator('.notice-warning').innerText()).toContain('x=1');
	expect(await page.locator('section[aria-labelledby="dinh-chinh"] table').count()).toBe(0);
});

test('the day of the last meeting is remembered and offered', async () => {
	await page.goto(`${site.url}thay-doi/`, { waitUntil: 'networkidle' });
	await page.getByText('Cuộc họp', { exact: true }).click();
	await page.getByLabel('Ngày họp trước').fill('2026-01-20');
	await page.reload({ waitUntil: 'networkidle' });
	await page.getByRole('link', { name: 'Xem từ cuộc họp trước (20/01/2026)' }).click();
	await page.waitForFunction(() => location.search.startsWith('?tu=2025-12-31-'));
	await shown('2026-09-30');
});
