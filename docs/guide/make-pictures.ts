import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readXlsx, type CellValue } from 'hucre/xlsx';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { startServer } from '../../src/host/serve';
import { EXAMPLE_NAME } from './example-register';

/**
 * Makes every picture of the guide anew from the built site and the example register:
 * `npx tsx docs/guide/make-pictures.ts [--site build]`, after `npm start`.
 */
const PICTURES = new URL('pictures/', import.meta.url);
const WIDTH = 780;
const MARGIN = 12;
/** Taller parts are cut: a picture shows where to look, the reader's own screen shows the rest. */
const MOST_HEIGHT = 760;
const PROVINCE = '63-67';
const AS_OF = '2026-09-30';
/** Cell (`F7`) → the severity of what was found in it. */
type Found = ReadonlyMap<string, string>;
const LANGS = ['vi', 'en'] as const;
type Lang = (typeof LANGS)[number];
const BUTTONS = {
	vi: { html: 'Tải báo cáo HTML', board: 'Xem trên bảng' },
	en: { html: 'Download HTML report', board: 'View on the dashboard' }
};

const { values } = parseArgs({ options: { site: { type: 'string', default: 'build' } } });
const folder = mkdtempSync(join(tmpdir(), 'guide-'));
const site = await startServer({ folder: values.site, port: 0 });
const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
	args: ['--no-sandbox']
});
try {
	execFileSync(process.execPath, ['--import', 'tsx', 'docs/guide/make-template.ts', folder]);
	const workbook = join(folder, EXAMPLE_NAME);
	const found = await Promise.all(LANGS.map((lang) => checkPictures(browser, workbook, lang)));
	await workbookPicture(browser, workbook, found[0] ?? new Map());
} finally {
	await browser.close();
	await site.close();
	rmSync(folder, { recursive: true });
}

/** The example with the letters and numbers of its cells, coloured by what the check found in them. */
async function workbookPicture(browser: Browser, workbook: string, found: Found): Promise<void> {
	const sheet = (await readXlsx(new Uint8Array(readFileSync(workbook)))).sheets[0];
	if (!sheet) throw new Error(`${workbook} has no sheet`);
	const columns = Math.max(...sheet.rows.map((row) => row.length));
	const letters = Array.from({ length: columns }, (_, column) => String.fromCharCode(65 + column));
	const page = await browser.newPage({ viewport: { width: 1400, height: MOST_HEIGHT } });
	await page.setContent(`<!doctype html><style>
		body { margin: 0; font: 11px Arial, sans-serif } table { border-collapse: collapse; font: inherit }
		td { border: 1px solid #cbd5e0; padding: 2px 4px; height: 13px; max-width: 112px; white-space: nowrap; overflow: hidden }
		td:first-child, tr:first-child td { background: #edf2f7; text-align: center }
		.error { background: #f8b4b0 } .warning { background: #fbdf85 }
		</style><table></table>`);
	const lines = sheet.rows.map((row, index) =>
		[shown(row[0]), ...letters.slice(1).map((_, column) => shown(row[column + 1]))].map((text, column) => ({
			text,
			tone: found.get(`${letters[column]}${index + 1}`) ?? ''
		}))
	);
	await page.locator('table').evaluate(drawGrid, { letters, lines });
	await picture(page.locator('table'), 'workbook');
	await page.close();
}

interface Grid {
	readonly letters: readonly string[];
	readonly lines: readonly (readonly { readonly text: string; readonly tone: string }[])[];
}

/** Runs in the page. Text of a cell runs over the empty ones behind it, as in a spreadsheet. */
function drawGrid(table: Element, { letters, lines }: Grid): void {
	const head = (table as HTMLTableElement).insertRow();
	for (const name of ['', ...letters]) head.insertCell().textContent = name;
	lines.forEach((line, index) => {
		const row = (table as HTMLTableElement).insertRow();
		row.insertCell().textContent = String(index + 1);
		for (let column = 0; column < line.length;) {
			const { text, tone } = line[column] ?? { text: '', tone: '' };
			const next = line.findIndex((cell, at) => at > column && cell.text !== '');
			const span =
				index < 3 || line.filter((cell) => cell.text !== '').length < 3
					? (next < 0 ? line.length : next) - column
					: 1;
			const cell = row.insertCell();
			cell.textContent = text;
			cell.className = tone;
			cell.colSpan = span;
			column += span;
		}
	});
}

function shown(value: CellValue | undefined): string {
	if (value instanceof Date) return value.toISOString().slice(0, 10).split('-').reverse().join('/');
	return value === null || value === undefined ? '' : String(value);
}

async function checkPictures(browser: Browser, workbook: string, lang: Lang): Promise<Found> {
	const context = await browser.newContext({ viewport: { width: WIDTH, height: 900 } });
	const page = await context.newPage();
	await page.goto(`${site.url}${lang === 'en' ? 'en/' : ''}kiem-tra/`, { waitUntil: 'networkidle' });
	await page.locator('.check-options summary').click();
	await page.locator('.check-options select').selectOption(PROVINCE);
	await page.locator('input[type=date]').fill(AS_OF);
	await page.locator('.drop-zone input').setInputFiles(workbook);
	await page.locator('[data-across=done]').waitFor({ timeout: 120_000 });
	await page.locator('.check-options summary').click();
	await picture(page.locator('main'), `check.${lang}`, 0);
	await picture(page.locator('section[aria-labelledby=check-problems]'), `problems.${lang}`);
	await reportPicture(page, lang);
	const found = await cellsFound(page);
	if (lang === 'vi') await boardPicture(page);
	await context.close();
	return found;
}

async function cellsFound(page: Page): Promise<Found> {
	await page.locator('.check-rule details').evaluateAll((all) => {
		for (const details of all as HTMLDetailsElement[]) details.open = true;
	});
	await page.waitForTimeout(500);
	return new Map(
		await page.locator('.check-rule').evaluateAll((rules) =>
			rules.flatMap((rule) => {
				const tone = ['error', 'warning'].find((name) => rule.querySelector(`.severity-${name}`));
				const cells = tone ? [...rule.querySelectorAll('code.cell')] : [];
				return cells.map((cell) => [cell.textContent.split('!').at(-1) ?? '', tone ?? ''] as const);
			})
		)
	);
}

async function reportPicture(page: Page, lang: Lang): Promise<void> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: BUTTONS[lang].html }).click()
	]);
	const path = join(folder, `report.${lang}.html`);
	await download.saveAs(path);
	const report = await page.context().newPage();
	await report.setViewportSize({ width: 1100, height: MOST_HEIGHT });
	await report.goto(pathToFileURL(path).href);
	await picture(report.locator('body'), `report.${lang}`);
	await report.close();
}

async function boardPicture(page: Page): Promise<void> {
	await page.getByRole('button', { name: BUTTONS.vi.board }).click();
	await page.waitForURL(/\/tinh\//);
	await page.waitForLoadState('networkidle');
	await page.getByText('Đang tính…').first().waitFor({ state: 'hidden', timeout: 120_000 });
	await picture(page.locator('body'), 'board.vi');
}

/** @param margin CSS pixels of what surrounds it; none where the page's own padding is enough. */
async function picture(what: Locator, name: string, margin = MARGIN): Promise<void> {
	const page = what.page();
	const box = await what.evaluate((element) => {
		const { x, y, width, height } = element.getBoundingClientRect();
		return { x: x + scrollX, y: y + scrollY, width, height };
	});
	const x = Math.max(0, box.x - margin);
	const y = Math.max(0, box.y - margin);
	await page.screenshot({
		path: new URL(`${name}.png`, PICTURES).pathname,
		fullPage: true,
		clip: {
			x,
			y,
			width: box.x + box.width + margin - x,
			height: Math.min(box.y + box.height + margin - y, MOST_HEIGHT)
		},
		animations: 'disabled'
	});
	console.log(`${name}.png`);
}
