import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type Running } from '../../src/host/serve';
import type { Engine } from '../../src/lib/engine/engine';
import type { Row } from '../../src/lib/metrics/target-projection/metric';
import { compile } from '../../src/lib/query/compile';
import type { SnapshotIndex } from '../../src/lib/schema';
import { openNative } from '../../src/lib/server/native';
import { holds, PATIENCE } from './analyst';
import { launchChromium } from './chromium';
import { demandSite, SITE_FOLDER } from './site';

/** Tuyên Quang, more than 230 products by the end of 2025: over, so looked back at from the end of 2024. */
const GOAL = 't2';
const PROJECTED_FROM = '2024-12-31';

let browser: Browser;
let site: Running;
let page: Page;
let native: Engine;

beforeAll(async () => {
	demandSite();
	const [snapshot] = (
		JSON.parse(readFileSync(`${SITE_FOLDER}/snapshots/index.json`, 'utf8')) as SnapshotIndex
	).snapshots;
	native = await openNative(`${SITE_FOLDER}/snapshots/${snapshot!.id}`);
	[browser, site] = await Promise.all([
		launchChromium(),
		startServer({ folder: SITE_FOLDER, base: '/ocop/', port: 0 })
	]);
	page = await browser.newPage();
});
afterAll(async () => {
	await browser?.close();
	await site?.close();
	await native?.close();
});

/** What native DuckDB says is the chance of the goal. */
async function chance(renewal_share: number | null): Promise<number> {
	const params = {
		as_of: PROJECTED_FROM,
		base: 'register',
		target: GOAL,
		renewal_share,
		new_per_month: null
	} as const;
	const rows = (await native.query(compile({ metric: 'target-projection', params }))) as unknown as Row[];
	return rows.at(-1)!.probability!;
}

/** The chance on the screen, once it is that of the rates shown. */
const shown = async () => {
	const paragraph = page.locator('.goal-chance[data-current=true]');
	return (await paragraph.count()) === 0 ? null : Number(await paragraph.getAttribute('data-probability'));
};

test('a goal from the list, the renewal moved by keyboard alone, kept by the address', async () => {
	await page.goto(`${site.url}muc-tieu/chi-tieu/`, { waitUntil: 'networkidle' });
	await page.locator(`a[href$="?ma=${GOAL}"]`).first().click();
	await page.getByRole('heading', { level: 1, name: /^Tuyên Quang/ }).waitFor(PATIENCE);
	await page
		.getByRole('group', { name: 'Cách xem' })
		.getByRole('link', { name: /^Sổ đăng ký/ })
		.press('Enter');
	await holds(shown, await chance(null));

	const slider = page.getByRole('slider', { name: 'Tỷ lệ gia hạn (%)' });
	const before = Number(await slider.inputValue());
	await slider.focus();
	for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowRight');
	const renewal = before + 12;
	const expected = await chance(renewal / 100);
	expect(expected).not.toBe(await chance(null));
	await holds(shown, expected);
	await expect
		.poll(() => new URL(page.url()).search, PATIENCE)
		.toBe(`?ma=${GOAL}&so=dang-ky&gia-han=${renewal}`);
	expect(await slider.evaluate((input) => input === document.activeElement)).toBe(true);

	await page.reload({ waitUntil: 'networkidle' });
	await holds(shown, expected);
	expect(await slider.inputValue()).toBe(String(renewal));
});
