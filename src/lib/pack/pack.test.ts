import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE } from '../export/testing';
import type { ChartSeries, Slide } from '../deck/slide';
import { formats, type Lang } from '../text/format';
import { packArchive } from './archive';
import { packName } from './archive-name';
import { renderPdf } from './pdf';
import { presentation } from './pptx';
import { fileOf, readPptx, readWorkbook, unescaped } from './read-back';
import { exampleContent, examplePicture, NUMBERS } from './testing';
import { packWorkbook } from './xlsx';

const font = (name: string) => readFileSync(`node_modules/pdfmake/fonts/Roboto/Roboto-${name}.ttf`);
const fonts = { regular: font('Regular'), bold: font('Medium') };
const { count } = formats('vi');

describe('archive', () => {
	let archive: Uint8Array;
	const steps: string[] = [];
	const content = exampleContent();
	beforeAll(async () => {
		archive = await packArchive({ content, pictures: [examplePicture()], fonts }, (step) => steps.push(step));
	});

	test('has slides, paper, workbook, pictures, brief and link, named by day and place', () => {
		expect(packName(content.facts)).toBe('2026-09-30_Vinh-Long_tien-do.zip');
		expect(Object.keys(unzipSync(archive)).sort()).toEqual(
			[
				...['bang-so-lieu.xlsx', 'bao-cao.pdf', 'lien-ket.url', 'tom-tat.md', 'trinh-chieu.pptx'].map(
					(name) => `2026-09-30_Vinh-Long_${name}`
				),
				'hinh/stars.svg'
			].sort()
		);
		expect(steps).toEqual(['pptx', 'xlsx', 'pdf', 'zip']);
	});

	test('slides, workbook and brief say the same numbers', async () => {
		const slides = readPptx(fileOf(archive, '.pptx'));
		const cells = [...(await readWorkbook(fileOf(archive, '.xlsx'))).values()].flat(2);
		const brief = strFromU8(fileOf(archive, '.md'));
		const said = slides.flatMap(({ texts }) => texts).join('\n');
		for (const value of [NUMBERS.total, NUMBERS.five, NUMBERS.producers]) {
			expect(said).toContain(count(value));
			expect(brief).toContain(count(value));
			expect(cells).toContain(value);
		}
		expect(slides.flatMap(({ values }) => values)).toEqual([NUMBERS.three, 1, NUMBERS.four, 0]);
		expect(cells).toContain(NUMBERS.share);
	});

	test('the brief says why there are no PNG pictures', () => {
		expect(strFromU8(fileOf(archive, '.md'))).toContain('không có hình PNG');
	});

	test('the same content and moment give the same bytes', async () => {
		const again = await packArchive({ content, pictures: [examplePicture()], fonts });
		for (const ending of ['.pptx', '.xlsx', '.md', '.url'])
			expect(Buffer.compare(fileOf(again, ending), fileOf(archive, ending)), ending).toBe(0);
	});
});

describe('presentation', () => {
	test('each slide has a title, source, day, sample mark, and notes with the statement', async () => {
		const slides = readPptx(await presentation(exampleContent()));
		for (const { texts } of slides) {
			expect(texts.join('\n')).toContain('Số liệu tính đến 30/09/2026');
			expect(texts.join('\n')).toContain('Dữ liệu mẫu. Nguồn: Bưởi năm roi');
		}
		const stars = slides.find(({ values }) => values.length > 0);
		expect(stars?.notes).toContain('Câu lệnh SQL');
		expect(stars?.notes).toContain('Nguồn: Bưởi năm roi');
	});

	test('a long table goes on with its heads, and says so', async () => {
		const slides = readPptx(await presentation(exampleContent({ rows: 60 })));
		const parts = slides.filter(({ texts }) => texts.includes('Tên sản phẩm'));
		expect(parts.length).toBeGreaterThan(2);
		expect(parts.slice(1).every(({ texts }) => texts[0]?.endsWith('(tiếp theo)'))).toBe(true);
		const rows = parts.flatMap(({ texts }) => texts.filter((text) => /^Bưởi năm roi \d+$/.test(text)));
		expect(rows).toHaveLength(60);
	});

	test.each<[Lang, string]>([
		['vi', 'vi-VN'],
		['en', 'en-GB']
	])('%s: language, properties and alt texts are set', async (lang, tag) => {
		const files = unzipSync(await presentation(exampleContent({ lang })));
		const xml = Object.entries(files).filter(([name]) => name.endsWith('.xml'));
		for (const [name, bytes] of xml) expect(strFromU8(bytes), name).not.toContain('lang="en-US"');
		const slide = strFromU8(files['ppt/slides/slide1.xml']!);
		expect(slide).toContain(`lang="${tag}"`);
		expect(slide).toMatch(/<p:ph\s[^>]*type="title"/);
		expect(slide).not.toMatch(/<\/a:r><a:pPr/);
		const frames = xml.flatMap(([, bytes]) => [
			...strFromU8(bytes).matchAll(/<p:nvGraphicFramePr>\s*<p:cNvPr[^>]*>/g)
		]);
		expect(frames.length).toBeGreaterThan(3);
		for (const [frame] of frames) expect(frame).toMatch(/ descr="[^"]+"/);
		expect(strFromU8(files['docProps/core.xml']!)).toContain('2026-10-05T08:30:00Z');
	});
});

describe('native chart', () => {
	const part = async (series: Partial<ChartSeries>) => {
		const content = exampleContent();
		const slides = content.deck.slides.map((slide): Slide =>
			slide.body.kind === 'figure'
				? { ...slide, body: { ...slide.body, series: { ...slide.body.series, ...series } } }
				: slide
		);
		const bytes = await presentation({ ...content, deck: { ...content.deck, slides } });
		return strFromU8(unzipSync(bytes)['ppt/charts/chart1.xml']!);
	};
	const token = (value: number, text: string) => ({
		...{ value, text, metric: 'products-by-star', place: 'vn', asOf: '2025-09' }
	});

	test('a number stated as "hơn" is labelled so, and its value is the number', async () => {
		const numbers = [null, token(17_000, 'hơn 17.000')];
		const xml = await part({
			categories: ['2024', '2025'],
			series: [{ name: 'Tổng số', values: [14_642, 17_000], colour: 'rule', numbers }]
		});
		expect(xml).toContain('<c:v>17000</c:v>');
		const labels = [...xml.matchAll(/<c:dLbl><c:idx val="(\d)"\/><c:numFmt formatCode="([^"]*)"/g)];
		expect(labels.map(([, at, code]) => [at, unescaped(code ?? '')])).toEqual([
			['1', '[$-42A]"hơn\u00a0"#,##0;;']
		]);
	});

	test('a goal met several times over ends at the edge: the others keep their lengths', async () => {
		const xml = await part({
			...{ kind: 'bar', unit: 'share', goal: 1, categories: ['a', 'b'] },
			series: [{ name: 'Đạt', values: [6, 0.5], colour: 'accent' }]
		});
		expect(xml).toContain('<c:max val="1.5"/>');
		expect(xml).toContain('<c:v>6</c:v>');
		expect(unescaped(/<c:dLbl><c:idx val="0"\/>.*?<\/c:dLbl>/s.exec(xml)?.[0] ?? '')).toContain('%"\u00a0→"');
		expect(xml).not.toContain('<c:dLbl><c:idx val="1"/>');
	});

	test('shares of an unfinished whole leave room', async () => {
		const xml = await part({
			...{ kind: 'share-bar', unit: 'share', categories: ['2021'] },
			series: [{ name: 'Hợp tác xã', values: [0.388], colour: 'accent' }]
		});
		expect(xml).not.toContain('percentStacked');
		expect(xml).toContain('<c:max val="1"/>');
	});
});

test('the paper is tagged: headings, heads of columns once, pictures with what they show', async () => {
	const content = exampleContent({ rows: 120 });
	const pdf = strFromU8(await renderPdf(content, [examplePicture()], fonts), true);
	const count = (role: string) => pdf.split(`/S /${role}\n`).length - 1;
	expect(pdf).toContain('/Marked true');
	expect(pdf).toContain('/Lang (vi)');
	expect(pdf).toContain('/DisplayDocTitle true');
	expect(count('H1')).toBe(1);
	expect(count('H2')).toBeGreaterThan(content.deck.slides.length);
	expect(count('Figure')).toBe(1);
	expect(pdf).toMatch(/\/S \/Figure\n\/Alt \(/);
	const heads = count('Table');
	expect(heads).toBeGreaterThan(5);
	expect(count('TH') / heads).toBeLessThan(5);
	expect(count('TR')).toBeGreaterThan(120 * 5);
});

test('heads are repeated on paper: sheet names with blanks are quoted, which Excel insists on', async () => {
	const files = unzipSync(await packWorkbook(exampleContent()));
	const names = [
		...strFromU8(files['xl/workbook.xml']!).matchAll(/<definedName name="_xlnm.Print_Titles"[^>]*>([^<]*)/g)
	];
	expect(names.length).toBeGreaterThan(5);
	for (const [, range] of names) expect(unescaped(range ?? '')).toMatch(/^'[^']+'!\$\d+:\$\d+$/);
});

describe('hostile text', () => {
	const text = fc.oneof(
		fc.constantFrom(
			...HOSTILE.filter((each) => each.length < 100),
			'=cmd',
			'<script>alert(1)</script>',
			'x'.repeat(500)
		),
		fc.string({ unit: 'binary', maxLength: 30 }),
		fc.string({ unit: 'grapheme', maxLength: 30 })
	);

	test('leaves every part of a presentation well-formed', async () => {
		await fc.assert(
			fc.asyncProperty(text, async (hostile) => {
				const bytes = await presentation(exampleContent({ text: hostile, placeName: hostile, rows: 4 }));
				for (const [name, part] of Object.entries(unzipSync(bytes))) {
					if (!/\.(?:xml|rels)$/.test(name)) continue;
					new SaxesParser().write(strFromU8(part)).close();
				}
			}),
			{ numRuns: 25 }
		);
	});

	test('is text in the workbook, never a formula', async () => {
		await fc.assert(
			fc.asyncProperty(text, async (hostile) => {
				const bytes = await packWorkbook(exampleContent({ text: hostile, placeName: hostile, rows: 3 }));
				for (const [name, part] of Object.entries(unzipSync(bytes))) {
					if (!name.startsWith('xl/worksheets/sheet')) continue;
					expect(strFromU8(part)).not.toMatch(/<f[ >]/);
				}
				expect((await readWorkbook(bytes)).size).toBeGreaterThan(8);
			}),
			{ numRuns: 25 }
		);
	});

	test('does not stop the paper, and names no file outside the archive', async () => {
		const hostile = ['../../x', 'CON', '<script>', '\u0000\u202e😀', '{"text":"x"}', 'x'.repeat(3000)];
		for (const each of hostile) {
			const content = exampleContent({ text: each, placeName: each, rows: 3 });
			const bytes = await renderPdf(content, [], fonts);
			expect(strFromU8(bytes.subarray(0, 5))).toBe('%PDF-');
			expect(packName(content.facts)).toMatch(/^2026-09-30_[\w-]*_tien-do\.zip$/);
		}
	});
});
