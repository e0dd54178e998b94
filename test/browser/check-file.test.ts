import { readdirSync, readFileSync } from 'node:fs';
import axe from 'axe-core';
import { zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type Running } from '../../src/host/serve';
import { RULES } from '../../src/lib/register/judge/rules';
import type { SnapshotIndex } from '../../src/lib/schema';
import { modelPlaceLists } from '../../src/snapshot/model/place-lists';
import { AS_OF, FIXTURES, type Fixture } from '../fixtures/workbooks';
import { FixtureReader } from '../fixtures/workbooks/read-fixture';
import { launchChromium } from './chromium';
import { startListener, type Listener } from './listener';
import { watchNetwork, type NetworkWatch } from './network-watch';
import { demandSite, SITE_FOLDER } from './site';

let browser: Browser;
let listener: Listener;
let site: Running;
let page: Page;
let network: NetworkWatch;
let build: FixtureReader;

beforeAll(async () => {
	demandSite();
	build = new FixtureReader(modelPlaceLists('data', AS_OF));
	[browser, listener, site] = await Promise.all([
		launchChromium(),
		startListener(),
		startServer({ folder: SITE_FOLDER, base: '/ocop/', port: 0 })
	]);
	page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
	// From the start: the browser is told to hand choosers over by another way than the keys come, and
	// a key pressed right after a first `waitForEvent` may overtake it on a busy machine.
	page.on('filechooser', () => undefined);
	network = await watchNetwork(page);
});
afterAll(async () => {
	await browser.close();
	await Promise.all([site.close(), listener.close()]);
});

const SETTLED = '[data-across="done"], [data-across="none"], [data-across="failed"]';

function fixture(name: string): Fixture {
	const found = FIXTURES.find((one) => one.name === name);
	if (!found) throw new Error(`no fixture "${name}"`);
	return found;
}

const asFile = (name: string, bytes: Uint8Array) => ({
	name,
	mimeType: 'application/octet-stream',
	buffer: Buffer.from(bytes)
});

/** Opens the page with the fixtures' day and, where it has one, the fixture's province. */
async function openPage(on: Page, lang: 'vi' | 'en', province: string | null = null): Promise<void> {
	await on.goto(`${site.url}${lang === 'en' ? 'en/' : ''}kiem-tra/`, { waitUntil: 'networkidle' });
	await on.locator('.check-options summary').click();
	// The page's script writes today's day as it starts: before that, what is filled in could be lost.
	await on.waitForFunction(() => document.querySelector<HTMLInputElement>('input[type=date]')?.value);
	await on.locator('input[type=date]').fill(AS_OF);
	if (province) await on.locator('select').selectOption(province);
}

async function check(on: Page, name: string, bytes: Uint8Array): Promise<void> {
	await on.locator('.drop-zone input').setInputFiles(asFile(name, bytes));
	await on.waitForSelector(`${SETTLED}, .notice-error`, { timeout: 60_000 });
}

/** Times that each rule spoke, as the page says. */
async function rulesShown(on: Page): Promise<Map<string, number>> {
	const texts = await on
		.locator('section.check-rule')
		.evaluateAll((sections) =>
			sections.map((section) => [
				section.getAttribute('data-rule') ?? '',
				section.querySelector('h3 .muted')?.textContent ?? ''
			])
		);
	return new Map(texts.map(([rule, times]) => [rule!, Number(times!.replace(/\D/g, ''))]));
}

describe('a workbook', () => {
	test.each(['city-register', 'date-typos', 'csv-tcvn3', 'groups-by-district'])(
		'"%s" gets the counts that a build gives it',
		async (name) => {
			const one = fixture(name);
			const { problems, counts } = await build.read(one);
			await openPage(page, 'vi', one.province);
			await check(page, one.fileName, one.bytes());
			const sum = (of: (count: (typeof counts)[number]) => number) =>
				counts.reduce((total, count) => total + of(count), 0);
			const [rows, used, quarantined] = [sum((c) => c.rowsIn), sum((c) => c.used), sum((c) => c.quarantined)];
			expect(await page.innerText('.check-result .finding')).toContain(
				`${rows} dòng đọc được = ${used} dòng được dùng + ${quarantined} dòng để riêng`
			);
			const expected = new Map<string, number>();
			for (const { rule } of problems) expected.set(rule, (expected.get(rule) ?? 0) + 1);
			const shown = [...(await rulesShown(page))].filter(
				([rule]) => RULES[rule]?.step !== 'model' && rule !== 'harmonise-word-unknown'
			);
			expect(new Map(shown)).toEqual(expected);
		}
	);

	test('is read by keyboard alone, reported as a workbook and opened on the board, and never leaves', async () => {
		const one = fixture('city-register');
		await openPage(page, 'vi', one.province);
		const before = network.sent.length;
		await page.locator('.drop-zone input').focus();
		await page.waitForFunction(() => document.activeElement?.matches('.drop-zone input'));
		const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
		await chooser.setFiles(asFile(one.fileName, one.bytes()));
		await page.waitForSelector('[data-across="done"]', { timeout: 60_000 });

		await page.getByRole('button', { name: 'Tải báo cáo Excel' }).focus();
		const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
		expect(download.suggestedFilename()).toBe('city-register.bao-cao.xlsx');
		const report = readFileSync(await download.path());
		expect(report.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');

		await page.getByRole('button', { name: 'Xem trên bảng' }).focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/tinh\/63-79\/$/);
		await page.locator('p.lead', { hasText: 'có 5 sản phẩm OCOP' }).waitFor({ timeout: 60_000 });
		const total = page.locator('p.lead data[data-place="63-79"]').first();
		expect(await total.getAttribute('value')).toBe('5');
		expect(await page.locator('.local-banner').innerText()).toContain(one.fileName);
		expect(await page.locator('.sample').count()).toBe(0);

		const sent = network.sent.slice(before);
		expect(sent.filter(({ hasBody, method }) => hasBody || method !== 'GET')).toEqual([]);
		const elsewhere = sent.filter(({ url }) => !/^(?:blob|data):/.test(url) && !url.startsWith(site.url));
		expect(elsewhere).toEqual([]);
		// Kit asks for a page's own data with a query of two fixed words; nothing else may carry any.
		const told = sent.map(({ url }) => url.replace(/__data\.json\?x-sveltekit-[\w=&-]+$/, '__data.json'));
		expect(told.filter((url) => url.includes(one.name) || url.includes('?'))).toEqual([]);
		expect(listener.requests).toEqual([]);
	});

	test('stays open over pages and languages, says where it is not shown, and can be closed', async () => {
		await page.locator('.site-nav a', { hasText: 'Hạng sao' }).click();
		await page.waitForURL(/\/sao\/$/);
		await page.waitForSelector('[aria-busy="false"]');
		expect(await page.locator('.local-banner').innerText()).not.toContain('Trang này vẫn hiện');
		await page.locator('.nav-more summary').click();
		await page.locator('.nav-more a', { hasText: 'Nguồn' }).click();
		await page
			.locator('.local-banner', { hasText: 'Trang này vẫn hiện số của bộ dữ liệu đã công bố' })
			.waitFor();
		await page.locator('.other-language').click();
		await page.locator('.local-banner', { hasText: 'Viewing your file' }).waitFor();
		expect(await page.getAttribute('html', 'lang')).toBe('en');
		await page.reload({ waitUntil: 'networkidle' });
		await page
			.locator('.local-banner', { hasText: 'city-register.xlsx; pages show the published' })
			.waitFor();
		await page.getByRole('button', { name: 'Close' }).click();
		expect(await page.locator('.local-banner').count()).toBe(0);
	});

	test('that cannot be read says why and what to do', async () => {
		await openPage(page, 'en');
		await check(page, 'so.xls', Uint8Array.of(0x09, 0x08, 0x10, 0, 0, 6, 5, 0));
		expect(await page.getByRole('alert').innerText()).toContain('Excel 97–2003');
		await check(page, 'so.xlsx', fixture('city-register').bytes().subarray(0, 2000));
		expect(await page.locator('.notice-error [data-rule]').getAttribute('data-rule')).toBe('truncated');
	});
});

describe('a snapshot', () => {
	const [newest] = (JSON.parse(readFileSync(`${SITE_FOLDER}/snapshots/index.json`, 'utf8')) as SnapshotIndex)
		.snapshots;
	const folder = `${SITE_FOLDER}/snapshots/${newest!.id}`;
	const files = Object.fromEntries(
		readdirSync(folder)
			.filter((name) => /\.(?:json|parquet)$/.test(name))
			.map((name) => [`ky/${name}`, new Uint8Array(readFileSync(`${folder}/${name}`))])
	);

	test('in a zip is verified and opened', async () => {
		await openPage(page, 'vi');
		await page.locator('.drop-zone input').setInputFiles(asFile('ky.zip', zipSync(files, { level: 0 })));
		await page.getByText('Đã mở bộ dữ liệu ky.zip').waitFor({ timeout: 60_000 });
		await page.getByRole('link', { name: 'Đến bảng' }).click();
		await page.locator('.local-banner', { hasText: 'ky.zip' }).waitFor();
		await page.waitForSelector('[aria-busy="false"] p.lead', { timeout: 60_000 });
	});

	test('with a changed byte is refused by the file’s name', async () => {
		const bytes = files['ky/place.parquet']!.slice();
		bytes[1000]! ^= 1;
		const changed = zipSync({ ...files, 'ky/place.parquet': bytes }, { level: 0 });
		await openPage(page, 'vi');
		await check(page, 'ky.zip', changed);
		expect(await page.locator('.notice-error [data-code]').getAttribute('data-code')).toBe('hash_mismatch');
		expect(await page.getByRole('alert').innerText()).toContain('place.parquet');
	});
});

describe.each(['vi', 'en'] as const)('in %s', (lang) => {
	test('axe finds nothing on a report, and nothing is wider than a phone', async () => {
		const context = await browser.newContext({ bypassCSP: true, viewport: { width: 390, height: 844 } });
		const own = await context.newPage();
		const one = fixture('date-typos');
		await openPage(own, lang, one.province);
		await check(own, one.fileName, one.bytes());
		await own.evaluate(axe.source);
		const { violations } = await own.evaluate(() =>
			(window as never as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] })
		);
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		await context.close();
	});

	test('without JavaScript the page says what is needed', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const own = await context.newPage();
		await own.goto(`${site.url}${lang === 'en' ? 'en/' : ''}kiem-tra/`);
		expect(await own.innerText('main')).toContain('npm run snapshot -- build --register');
		await context.close();
	});
});

test('the page itself ships no reader, engine or unzipper', async () => {
	const own = await browser.newPage();
	const scripts: string[] = [];
	own.on('response', (response) => {
		if (response.url().endsWith('.js')) scripts.push(response.url());
	});
	await own.goto(`${site.url}kiem-tra/`, { waitUntil: 'networkidle' });
	expect(scripts.filter((url) => url.includes('worker'))).toEqual([]);
	await own.close();
});
