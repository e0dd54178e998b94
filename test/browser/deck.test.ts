import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type Running } from '../../src/host/serve';
import { launchChromium } from './chromium';
import { demandSite, SITE_FOLDER } from './site';

let browser: Browser;
let site: Running;
let page: Page;

beforeAll(async () => {
	demandSite();
	[browser, site] = await Promise.all([
		launchChromium(),
		startServer({ folder: SITE_FOLDER, base: '/ocop/', port: 0 })
	]);
	page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

const press = async (...keys: string[]) => {
	for (const key of keys) await page.keyboard.press(key);
};
const slide = () => page.locator('.slide').filter({ visible: true });
const title = () => slide().getByRole('heading', { level: 2 }).innerText();
const announced = () => page.locator('.deck-stage > p[role=status]').innerText();

async function violations(): Promise<string[]> {
	await page.evaluate(axe.source);
	const { violations } = await page.evaluate(() =>
		(window as never as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] })
	);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
}

/** Opens a deck and waits until the page's script has the focus on the stage. */
async function open(query = ''): Promise<void> {
	// From another page: an address that differs in its hash alone would load nothing.
	await page.goto('about:blank');
	await page.goto(`${site.url}trinh-bay/${query}`, { waitUntil: 'load' });
	await page.waitForFunction(() => document.activeElement?.matches('.deck-stage'));
}

describe('slides by keyboard alone', () => {
	test('on, back, to the end; each slide is announced and one alone is seen', async () => {
		await open();
		const first = await title();
		expect(first).toContain('cả nước');
		await press('PageDown');
		await expect.poll(announced).toMatch(/^Trang 2 trên 9: /);
		await press('End');
		await expect.poll(announced).toMatch(/^Trang 9 trên 9: /);
		expect(await slide().count()).toBe(1);
		await press('ArrowRight', 'Home');
		await expect.poll(title).toBe(first);
		expect(await violations()).toEqual([]);
	});

	test('on the smallest wall no text is under 24 px, none runs out of its slide', async () => {
		await page.setViewportSize({ width: 1024, height: 768 });
		await open();
		for (let at = 0; at < 9; at++) {
			const found = await slide().evaluate((element) => {
				const texts = [...element.querySelectorAll<HTMLElement>('*')].filter(
					(each) =>
						!each.closest('.visually-hidden, .print-only') &&
						[...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
				);
				const small = texts.filter((each) => parseFloat(getComputedStyle(each).fontSize) < 24);
				const body = element.querySelector('.slide-body')!;
				return {
					small: small.map(({ textContent }) => textContent),
					over: Math.max(0, body.scrollHeight - body.clientHeight - 1)
				};
			});
			expect(found, await title()).toEqual({ small: [], over: 0 });
			await press('PageDown');
		}
		await page.setViewportSize({ width: 1366, height: 768 });
	});

	test('blank, overview, keys, and out to the desk', async () => {
		await open();
		await press('b');
		await page.locator('.deck-blank').waitFor();
		await press('b', 'o');
		const overview = page.getByRole('dialog', { name: 'Tất cả các trang' });
		await overview.waitFor();
		expect(await overview.getByRole('button').count()).toBe(10);
		await press('ArrowRight', 'ArrowDown', 'Enter');
		await expect.poll(announced).toMatch(/^Trang 5 trên 9: /);
		await press('?');
		await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
		await press('Escape', 'Escape');
		await page.getByRole('heading', { name: 'Chọn, xếp, sửa các trang' }).waitFor();
		expect(await violations()).toEqual([]);
	});

	test('a number opens its dossier over the slide, and Escape comes back to it', async () => {
		await open('#sao');
		await expect.poll(announced).toMatch(/^Trang 3 trên 9: /);
		await page.evaluate("location.hash = 'mo-dau'");
		await expect.poll(announced).toMatch(/^Trang 1 trên 9: /);
		await page.goBack();
		await expect.poll(announced).toMatch(/^Trang 3 trên 9: /);
		const number = slide().locator('a.num').first();
		await number.focus();
		await press('Enter');
		const dossier = page.locator('.dossier-panel');
		await dossier.locator('.dossier-number').waitFor();
		await press('Escape');
		await dossier.waitFor({ state: 'detached' });
		await expect.poll(() => number.evaluate((element) => element === document.activeElement)).toBe(true);
	});

	test('what is edited is in the address, and a reload shows it again', async () => {
		await open();
		await press('Escape');
		await page.getByRole('button', { name: 'Đưa trang Hạng sao lên' }).focus();
		await press('Enter', 'Enter');
		await expect.poll(() => new URL(page.url()).searchParams.get('trang')).toMatch(/^sao_mo-dau_so-do_/);
		await page.getByRole('checkbox', { name: 'Chiếu trang Câu mở đầu' }).focus();
		await press('Space');
		await expect.poll(() => new URL(page.url()).searchParams.get('trang')).toMatch(/^sao_so-do_/);
		await page.getByRole('textbox', { name: 'Tiêu đề riêng' }).first().focus();
		await page.keyboard.type('Sao của năm');
		await press('Tab');
		await expect.poll(() => new URL(page.url()).searchParams.get('ten-sao')).toBe('Sao của năm');
		await page.reload({ waitUntil: 'load' });
		await page.waitForFunction(() => document.activeElement?.matches('.deck-stage'));
		await press('Home');
		await expect.poll(announced).toBe('Trang 1 trên 8: Sao của năm');

		await press('Escape');
		const [saved] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Lưu thành tệp' }).click()
		]);
		const query = new URL(page.url()).search;
		await open();
		await press('Escape');
		await page.getByLabel('Mở tệp đã lưu').setInputFiles(await saved.path());
		await expect.poll(() => new URL(page.url()).search).toBe(query);
	});

	test('a part of the register chosen elsewhere comes with its place, day and filters', async () => {
		await page.goto(`${site.url}phan-tich/?noi=34-24&den=2025&sao=4`, { waitUntil: 'load' });
		const present = page.getByRole('link', { name: 'Trình bày và tải bộ tài liệu họp' });
		await expect.poll(() => present.getAttribute('href')).toMatch(/noi=34-24&den=2025&so=dang-ky&phan=/);
		await present.click();
		await expect.poll(announced).toMatch(/^Trang 1 trên 10: /);
	});
});

test('the speaker’s window follows and leads', async () => {
	await open();
	const [speaker] = await Promise.all([page.context().waitForEvent('page'), press('s')]);
	await speaker.getByText('Đang chiếu: Trang 1/9').waitFor();
	await speaker.keyboard.press('PageDown');
	await expect.poll(announced).toMatch(/^Trang 2 trên 9: /);
	await speaker.getByText('Đang chiếu: Trang 2/9').waitFor();
	expect(await speaker.getByRole('table').count()).toBeGreaterThan(0);
	await speaker.getByText('Sản phẩm từ 3 sao trở lên: hơn 17.000', { exact: false }).waitFor();
	await speaker.reload();
	await speaker.getByText('Đang chiếu: Trang 2/9').waitFor();
	// The slides loaded again find the window they had.
	await page.reload({ waitUntil: 'load' });
	await page.waitForFunction(() => document.activeElement?.matches('.deck-stage'));
	await press('End');
	await speaker.getByText('Đang chiếu: Trang 9/9').waitFor();
	await speaker.close();
});
