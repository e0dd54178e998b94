import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8 } from 'fflate';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlotModule } from '../../src/lib/charts/chart';
import { buildDeck, deckRequests } from '../../src/lib/deck/deck';
import { packArchive } from '../../src/lib/pack/archive';
import { packContent } from '../../src/lib/pack/build-content';
import type { PackContent } from '../../src/lib/pack/content';
import { officialRequests } from '../../src/lib/pack/official';
import { drawPictures } from '../../src/lib/pack/pictures';
import { presentation } from '../../src/lib/pack/pptx';
import { fileOf, readPptx, readWorkbook, type ReadSlide } from '../../src/lib/pack/read-back';
import { exampleContent, MADE } from '../../src/lib/pack/testing';
import { packWorkbook } from '../../src/lib/pack/xlsx';
import { rowsOfAll, snapshot } from '../../src/lib/server/snapshot';
import type { NumberToken, RichText, ViewParams } from '../../src/lib/views/view';
import { findLibreOffice, hasImpress, printInLibreOffice } from './libreoffice';
import { findPdftotext, pdfPages } from './poppler';

/**
 * A pack of the snapshot shown, read back as its readers would: the same numbers in every file, and every slide
 * and sheet printed by LibreOffice.
 */
const soffice = findLibreOffice();
const pdftotext = findPdftotext();
const canPrint = soffice !== null && hasImpress(soffice) && pdftotext !== null;
if (!canPrint) {
	console.error(
		'Packs are not printed: install libreoffice-impress-nogui, libreoffice-calc-nogui and poppler-utils, or set SOFFICE_PATH and PDFTOTEXT_PATH.'
	);
}
const PLACE = '34-24';
/** Few years: each asks every metric over time once more. */
const AS_OF = '2021-12-31';
const plots = import.meta.glob<PlotModule<object>>('../../src/lib/charts/*/plot.ts', { eager: true });
const { document } = parseHTML('<!doctype html><html><body></body></html>');
const font = (name: string) => readFileSync(`node_modules/pdfmake/fonts/Roboto/Roboto-${name}.ttf`);
const folder = mkdtempSync(join(tmpdir(), 'ocop-pack-'));

/** Blanks of all kinds and line ends as one blank: where a line ends is no matter of numbers. */
const flat = (text: string) => text.normalize('NFC').replace(/[\s\u200b]+/g, ' ');

let content: PackContent;
let slides: ReadSlide[];
let archive: Uint8Array;

beforeAll(async () => {
	const { manifest } = await snapshot();
	const params: ViewParams = {
		...{ lang: 'vi', base: 'register', placeId: PLACE, system: '34' },
		...{ asOf: AS_OF, newest: manifest.as_of, hasSample: manifest.has_sample }
	};
	const rowsOf = await rowsOfAll([...deckRequests(params), ...officialRequests(params)]);
	content = packContent(buildDeck(rowsOf, params), rowsOf, params, {
		...{ snapshotId: manifest.id, url: 'https://example.org/trinh-bay/', made: MADE }
	});
	const pictures = await drawPictures(content, {
		document: document as unknown as Document,
		plotOf: async (id) => plots[`../../src/lib/charts/${id}/plot.ts`]!,
		png: async () => null
	});
	archive = await packArchive({
		content,
		pictures,
		fonts: { regular: font('Regular'), bold: font('Medium') }
	});
	slides = readPptx(fileOf(archive, '.pptx'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every number that the deck says in words or measures, with its slide. */
function saidNumbers(): { readonly slide: number; readonly number: NumberToken }[] {
	const numbers = (text: RichText) => text.filter((part): part is NumberToken => typeof part !== 'string');
	return content.deck.slides.flatMap(({ body }, slide) =>
		(body.kind === 'sentence'
			? [body.text, ...body.points].flatMap(numbers)
			: body.kind === 'list'
				? body.points.flatMap(numbers)
				: body.kind === 'measures'
					? body.measures.flatMap(({ number }) => number ?? [])
					: []
		).map((number) => ({ slide, number }))
	);
}

describe('a pack of the snapshot', () => {
	test('says every number of the deck alike on slides, in the workbook and in the brief', async () => {
		const sheets = await readWorkbook(fileOf(archive, '.xlsx'));
		const values = new Set([...sheets.values()].flat(2));
		const brief = flat(strFromU8(fileOf(archive, '.md')));
		const texts = flat(slides.flatMap((slide) => slide.texts).join('\n'));
		expect(saidNumbers().length).toBeGreaterThan(8);
		for (const { slide, number } of saidNumbers()) {
			expect(texts).toContain(flat(number.text));
			expect(values, `${number.metric} ${number.column}`).toContain(number.value);
			if (['opening', 'measures'].includes(content.deck.slides[slide]!.id))
				expect(brief).toContain(flat(number.text));
		}
	});

	test('has the numbers of each chart in the slide and in the workbook', async () => {
		const values = new Set([...(await readWorkbook(fileOf(archive, '.xlsx'))).values()].flat(2));
		const charts = content.deck.slides.flatMap(({ body }) => (body.kind === 'figure' ? [body.series] : []));
		expect(slides.flatMap((slide) => slide.values)).toEqual(
			charts.flatMap(({ series }) =>
				series.flatMap(({ values: own }) => own.filter((value) => value !== null))
			)
		);
		const stars = content.deck.slides.find(({ id }) => id === 'stars')!;
		if (stars.body.kind !== 'figure') throw new Error('the sample register has stars');
		for (const value of stars.body.series.series.flatMap(({ values: own }) => own))
			if (value !== null) expect(values).toContain(value);
	});

	test('has official tables whose lines add up to the totals of the deck', async () => {
		const sheets = await readWorkbook(fileOf(archive, '.xlsx'));
		const total = saidNumbers()[0]!.number.value;
		const results = sheets.get('1 Tổng hợp')!;
		const at = results[2]!.indexOf('Tổng số sản phẩm');
		const units = results.slice(3).filter((row) => typeof row[0] === 'number');
		const [sum] = results.slice(3).filter((row) => row[1] === 'Tổng số');
		expect(units.reduce((all, row) => all + Number(row[at]), 0)).toBe(total);
		expect(sum?.[at]).toBe(total);
		const products = sheets
			.get('2 Danh mục')!
			.slice(3)
			.filter((row) => typeof row[0] === 'number');
		expect(products).toHaveLength(total);
		const groups = sheets
			.get('4 Theo nhóm')!
			.slice(3)
			.filter((row) => row[1] === 'Tổng số');
		expect(groups[0]?.[2]).toBe(total);
	});
});

describe.runIf(pdftotext)('its paper', () => {
	test('says the same numbers, with heads on every page, page x of y and the snapshot', () => {
		const file = join(folder, 'paper.pdf');
		writeFileSync(file, fileOf(archive, '.pdf'));
		const pages = pdfPages(pdftotext!, file).map(flat);
		const all = pages.join(' ');
		for (const { number } of saidNumbers()) expect(all).toContain(flat(number.text));
		pages.forEach((page, at) => {
			expect(page).toContain(`Trang ${at + 1}/${pages.length}`);
			expect(page).toContain(content.facts.snapshotId);
			expect(page).toContain('Dữ liệu mẫu');
		});
		const list = pages.findIndex((page) => page.includes('Biểu 2. Danh mục sản phẩm'));
		expect(pages[list + 1]).toContain('Tên sản phẩm');
		// Marks below i are lost where a font takes letters apart.
		expect(all).toContain('Đơn vị');
	});
});

describe.runIf(canPrint)('in LibreOffice', () => {
	test('every slide and sheet is printed, of any place and text', async () => {
		const long =
			'Thị trấn Nông trường Mộc Châu thuộc khu vực các xã đặc biệt khó khăn vùng đồng bào dân tộc thiểu số';
		const packs: Record<string, PackContent> = {
			real: content,
			long: exampleContent({ placeName: long, text: `${long} ${long}`, rows: 6 }),
			hostile: exampleContent({
				...{ placeName: '=cmd <script>', text: '😀 <b>&amp;</b> \u0001]]> @SUM(A1)', rows: 1 }
			}),
			empty: exampleContent({ lang: 'en', rows: 0 })
		};
		const files: string[] = [];
		const counts: number[] = [];
		for (const [name, each] of Object.entries(packs)) {
			const bytes = await presentation(each);
			counts.push(readPptx(bytes).length);
			files.push(join(folder, `${name}.pptx`));
			writeFileSync(files.at(-1)!, bytes);
		}
		const book = join(folder, 'book.xlsx');
		writeFileSync(book, await packWorkbook(packs.hostile!));
		const printed = printInLibreOffice(soffice!, [...files, book], folder);
		files.forEach((file, at) => {
			expect(pdfPages(pdftotext!, printed[at]!), file).toHaveLength(counts[at]!);
		});
		expect(pdfPages(pdftotext!, printed.at(-1)!).length).toBeGreaterThan(8);
		expect(flat(pdfPages(pdftotext!, printed[0]!).join(' '))).toContain(flat(saidNumbers()[0]!.number.text));
	}, 120_000);
});
