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
	/** Heads and rows of the tables in the document. */
	readonly heads: readonly (readonly string[])[];
	readonly rows: readonly Row[];
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
		await page.goto(server.url + path, { waitUntil: 'networkidle' });
		const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
		await page.emulateMedia({ media: 'print' });
		const texts = await page.$$eval('main .data-table', (tables) =>
			tables
				.filter((table) => (table as HTMLElement).offsetParent !== null)
				.map((table) =>
					[...(table as HTMLTableElement).rows].map((row) => ({
						isHead: row.parentElement?.tagName === 'THEAD',
						text: row.innerText
					}))
				)
		);
		const opening = await page.locator('main .lead, main h1').last().innerText();
		await context.close();
		const name = join(folder, `${path.replaceAll(/\W/g, '_')}.pdf`);
		writeFileSync(name, pdf);
		return {
			file: pdf.toString('latin1'),
			sheets: pdfPages(pdftotext!, name),
			heads: texts.map((rows) => wordsOf(rows.find(({ isHead }) => isHead)?.text ?? '')),
			rows: texts.flatMap((rows, table) =>
				rows.filter(({ isHead }) => !isHead).map(({ text }) => ({ table, words: wordsOf(text) }))
			),
			opening
		};
	}

	const single = (text: string) => text.replaceAll(/\s+/g, ' ');
	const holds = (sheet: ReadonlySet<string>, words: readonly string[]) =>
		words.every((word) => sheet.has(word));

	test.concurrent.each([
		['', 12, 40],
		['tinh/63-84/', 8, 30],
		['muc-tieu/', 5, 60],
		['san-pham/', 2, 12],
		['phan-tich/', 3, 16]
	])('"%s": %d to %d sheets, tagged, no row cut, heads repeated', async (path, least, most) => {
		const { file, sheets, heads, rows, opening } = await print(path);
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

	test('upright and landscape sheets are mixed', async () => {
		const { file } = await print('muc-tieu/');
		const widths = [...file.matchAll(/\/MediaBox \[0 0 ([\d.]+)/g)].map(([, width]) =>
			Math.round(Number(width))
		);
		expect(new Set(widths)).toEqual(new Set([595, 842]));
	});

	test('without a script the margins are written and the folded tables are there', async () => {
		const { sheets, rows } = await print('en/tinh/63-84/', { javaScriptEnabled: false });
		expect(rows.length).toBeGreaterThan(20);
		for (const sheet of sheets) expect(sheet).toMatch(/As of \d\d? \w+ \d{4}/);
		expect(sheets[0]).toMatch(new RegExp(`Page 1 of ${sheets.length}`));
		expect(sheets[0]).toMatch(/Data set \d{4}-\d\d-\d\d-[0-9a-f]{12}/);
	});

	test('a link may ask for the official look: number at the top from sheet 2, numbered rows', async () => {
		const { sheets, file } = await print('tinh/63-84/?in=cong-van');
		const top = (sheet: string | undefined) => sheet?.trimStart().split('\n')[0] ?? '';
		expect(top(sheets[0])).not.toMatch(/ 1 /);
		expect(top(sheets[1])).toMatch(/ 2 /);
		expect(sheets.join(' ')).toMatch(/STT /);
		expect(file).not.toContain('/Subtype /Image');
	});
});
