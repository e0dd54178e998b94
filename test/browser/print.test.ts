import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type Running } from '../../src/host/serve';
import { findPdftotext, pdfPages } from '../office/poppler';
import { launchChromium } from './chromium';
import { demandSite, SITE_FOLDER } from './site';

/**
 * Pages on paper, as Chromium prints them and poppler reads them. A row that is cut has its words on two sheets;
 * a picture that came out as pixels shows as an image in the file.
 */
const pdftotext = findPdftotext();
if (!pdftotext) console.error('No pdftotext: install poppler-utils, or set PDFTOTEXT_PATH to it.');

/** Widths of A4 in points. */
const UPRIGHT = 595;
const LANDSCAPE = 842;

const single = (text: string) => text.replaceAll(/\s+/g, ' ');
/** Letters and digits alone: "1619/QĐ-UBND" may end a line after any of its signs. */
const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

interface Row {
	readonly table: number;
	readonly words: readonly string[];
}
interface Printed {
	/** The file as Latin-1 text: names of its objects can be looked for. */
	readonly file: string;
	/** Text of each sheet. */
	readonly sheets: readonly string[];
	/** Width of each sheet in points. */
	readonly widths: readonly number[];
	/** Heads and rows of the tables in the document. */
	readonly heads: readonly (readonly string[])[];
	readonly rows: readonly Row[];
	/** Totals at the end of tables. */
	readonly totals: readonly string[];
	readonly opening: string;
}

describe.runIf(pdftotext)('pages on paper', () => {
	const folder = mkdtempSync(join(tmpdir(), 'ocop-print-'));
	let browser: Browser;
	let server: Running;

	beforeAll(async () => {
		demandSite();
		[browser, server] = await Promise.all([
			launchChromium(),
			startServer({ folder: SITE_FOLDER, base: '/', port: 0 })
		]);
	});
	afterAll(async () => {
		await browser.close();
		await server.close();
		rmSync(folder, { recursive: true, force: true });
	});

	async function print(path: string, options: BrowserContextOptions = {}): Promise<Printed> {
		const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...options });
		const page = await context.newPage();
		await page.goto(server.url + path, { waitUntil: 'load' });
		// The page's script answers, and the drawer of the QR code, which is fetched last of all, is there.
		if (options.javaScriptEnabled !== false)
			await page.waitForFunction(
				() => {
					window.dispatchEvent(new Event('beforeprint'));
					return document.querySelector('.paper-view svg') !== null;
				},
				null,
				{ polling: 250 }
			);
		const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
		await page.emulateMedia({ media: 'print' });
		const texts = await page.$$eval('main .data-table', (tables) =>
			tables
				.filter((table) => (table as HTMLElement).offsetParent !== null)
				.map((table) =>
					[...(table as HTMLTableElement).rows].map((row) => ({
						part: row.parentElement?.tagName,
						text: row.innerText
					}))
				)
		);
		const opening = await page.locator('main .lead, main h1').last().innerText();
		await context.close();
		const name = join(folder, `${path.replaceAll(/\W/g, '_')}.pdf`);
		writeFileSync(name, pdf);
		const file = pdf.toString('latin1');
		return {
			file,
			widths: [...file.matchAll(/\/MediaBox \[0 0 ([\d.]+)/g)].map(([, width]) => Math.round(Number(width))),
			sheets: pdfPages(pdftotext!, name),
			heads: texts.map((rows) => wordsOf(rows.find(({ part }) => part === 'THEAD')?.text ?? '')),
			rows: texts.flatMap((rows, table) =>
				rows.filter(({ part }) => part === 'TBODY').map(({ text }) => ({ table, words: wordsOf(text) }))
			),
			totals: texts.flat().flatMap(({ part, text }) => (part === 'TFOOT' ? [single(text).trim()] : [])),
			opening
		};
	}

	const holds = (sheet: ReadonlySet<string>, words: readonly string[]) =>
		words.every((word) => sheet.has(word));

	test.concurrent.each([
		['', 12, 40, [UPRIGHT, LANDSCAPE]],
		['tinh/63-84/', 8, 30, [UPRIGHT, LANDSCAPE]],
		['muc-tieu/', 5, 60, [UPRIGHT, LANDSCAPE]],
		['san-pham/', 2, 12, [UPRIGHT]],
		['phan-tich/', 3, 16, [UPRIGHT, LANDSCAPE]]
	])('"%s": %d to %d sheets, tagged, no row cut, heads repeated', async (path, least, most, formats) => {
		const { file, sheets, widths, heads, rows, totals, opening } = await print(path);
		expect(new Set(widths)).toEqual(new Set(formats));
		expect(sheets.length).toBeGreaterThanOrEqual(least);
		expect(sheets.length).toBeLessThanOrEqual(most);
		for (const mark of ['/StructTreeRoot', '/MarkInfo', '/Outlines', '/S /TH']) expect(file).toContain(mark);
		expect(file).not.toContain('/Subtype /Image');
		expect(file.length).toBeLessThan(5e6);

		const total = sheets.length;
		for (const [at, sheet] of sheets.entries()) {
			expect(sheet).toContain(`Trang ${at + 1}/${total}`);
			expect(sheet).toMatch(/Tính đến \d\d\/\d\d\/\d{4}/);
			expect(sheet).toMatch(/Bộ dữ liệu \d{4}-\d\d-\d\d-[0-9a-f]{12}/);
		}
		const text = single(sheets.join(' '));
		expect(text).toBe(text.normalize('NFC'));
		expect(single(sheets[0]!)).toContain(single(opening).slice(0, 50));
		// Repeated on each sheet, a total of all rows would be read as the sheet's.
		for (const total of totals) expect(text.split(total)).toHaveLength(2);

		const wordsOfSheet = sheets.map((sheet) => new Set(wordsOf(sheet)));
		const cut = rows.filter(({ words }) => !wordsOfSheet.some((sheet) => holds(sheet, words)));
		expect(cut.map(({ words }) => words.join(' '))).toEqual([]);
		expect(rows.length).toBeGreaterThan(5);
		// A sheet with the only copy of a row has that row's table on it, so it needs the table's head.
		for (const { table, words } of rows) {
			const [sheet, ...others] = wordsOfSheet.filter((one) => holds(one, words));
			if (others.length === 0) expect(holds(sheet!, heads[table]!), words.join(' ')).toBe(true);
		}
	});

	test('each slide has a landscape sheet of its own', async () => {
		const { sheets, widths } = await print('trinh-bay/');
		expect(new Set(widths)).toEqual(new Set([LANDSCAPE]));
		for (const [at, sheet] of sheets.entries())
			expect(single(sheet)).toMatch(
				new RegExp(` ${at + 1}/${sheets.length} .* Trang ${at + 1}/${sheets.length}`)
			);
	});

	test('without a script the margins are written and the folded tables are there', async () => {
		const { sheets, rows } = await print('en/tinh/63-84/', { javaScriptEnabled: false });
		expect(rows.length).toBeGreaterThan(20);
		for (const sheet of sheets) expect(sheet).toMatch(/As of \d\d? \w+ \d{4}/);
		expect(sheets[0]).toMatch(new RegExp(`Page 1 of ${sheets.length}`));
		expect(sheets[0]).toMatch(/Data set \d{4}-\d\d-\d\d-[0-9a-f]{12}/);
	});

	test('a link may ask for the official look: number at the top from sheet 2, numbered rows, "06", heads of reports', async () => {
		const { sheets, file, heads } = await print('tinh/63-84/?in=cong-van');
		const top = (sheet: string | undefined) => sheet?.trimStart().split('\n')[0] ?? '';
		expect(top(sheets[0])).not.toMatch(/ 1 /);
		expect(top(sheets[1])).toMatch(/ 2 /);
		expect(sheets.join(' ')).toMatch(/STT /);
		expect(sheets.join(' ')).toMatch(/\s0[1-9]\s/);
		expect(file).not.toContain('/Subtype /Image');
		const official = ['Đơn', 'vị', 'tính', 'Kế', 'hoạch', 'Thực', 'hiện', 'Tỷ', 'lệ'];
		const goals = heads.filter((head) => head.join(' ').includes(official.join(' ')));
		expect(goals).toHaveLength(1);
		// The number of a row is the stylesheet's, its percent the metric's: plan, done, percent, to one decimal.
		expect(single(sheets.join(' '))).toMatch(/ ≥ 165 393 238,2 /);
	});
});
