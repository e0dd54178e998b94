import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type Running } from '../../src/host/serve';
import { statusWords, type Status } from '../../src/lib/charts/kit/status';
import type { Params } from '../../src/lib/metrics/metric';
import type { Row as KindRow } from '../../src/lib/metrics/producers-by-kind/metric';
import type { Row as ProductRow } from '../../src/lib/metrics/product-rows/metric';
import type { Row as ChangeRow } from '../../src/lib/metrics/product-changes/metric';
import type { Row as PlacesRow } from '../../src/lib/metrics/slice-places/metric';
import type { Row as TargetRow } from '../../src/lib/metrics/target-attainment/metric';
import { openRegisterFile } from '../../src/lib/register/read/open';
import type { SnapshotIndex } from '../../src/lib/schema';
import { openNative } from '../../src/lib/server/native';
import { formats } from '../../src/lib/text/format';
import { modelPlaceLists } from '../../src/snapshot/model/place-lists';
import { AS_OF, FIXTURES } from '../fixtures/workbooks';
import { FixtureReader } from '../fixtures/workbooks/read-fixture';
import { Analyst, holds, numberIn, PATIENCE, pdfText } from './analyst';
import { launchChromium } from './chromium';
import { NativeAnswers } from './native-answers';
import { demandSite, SITE_FOLDER } from './site';

/**
 * The first questions a user brings (issue 4), each from `/` by visible words alone. One page load serves
 * all, as it would serve the user: the engine is loaded with the first question that needs it.
 */
let browser: Browser;
let site: Running;
let analyst: Analyst;
let native: NativeAnswers;
const [snapshot] = (JSON.parse(readFileSync(`${SITE_FOLDER}/snapshots/index.json`, 'utf8')) as SnapshotIndex)
	.snapshots;
const { id, as_of: newest } = snapshot!;
const { count, date, percent, decimal, share } = formats('vi');

beforeAll(async () => {
	demandSite();
	native = new NativeAnswers(await openNative(`${SITE_FOLDER}/snapshots/${id}`), newest);
	[browser, site] = await Promise.all([
		launchChromium(),
		startServer({ folder: SITE_FOLDER, base: '/ocop/', port: 0 })
	]);
	const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
	page.setDefaultTimeout(60_000);
	analyst = new Analyst(page, site.url);
});
afterAll(async () => {
	await browser?.close();
	await site?.close();
	await native?.close();
});

const OUTCOMES: Readonly<Record<string, string>> = {
	new: 'công nhận mới',
	re_evaluated: 'đánh giá lại, giữ hạng',
	upgraded: 'nâng hạng',
	downgraded: 'giảm hạng',
	lapsed: 'hết hạn, chưa đánh giá lại',
	withdrawn: 'thu hồi'
};

const targets = () => native.ask<TargetRow>('target-attainment', { as_of: newest, base: 'published' });

test('1. products of each star today and a year ago, in force only and ever', async () => {
	const yearAgo = `${Number(newest.slice(0, 4)) - 1}${newest.slice(4)}`;
	const lastYear = yearAgo.slice(0, 4);
	await analyst.start();
	await analyst.analyse();
	await analyst.openTable('Hạng sao');
	const shows = async (day: string, standing: 'in_force' | 'ever', words: string) => {
		const slice = { as_of: day, standing };
		const { products, producers } = await native.summary(slice);
		const said = `Ngày ${date(day)}, cả nước có ${count(products)} sản phẩm ${words}, thuộc ${count(producers)} chủ thể.`;
		await holds(() => analyst.page.locator('p', { hasText: /^Ngày .*cả nước có/ }).innerText(), said);
		const stars = await native.choices('stars', slice);
		const named = Object.fromEntries(Object.entries(stars).map(([key, n]) => [`${key} sao`, n]));
		await holds(() => analyst.numbers('Hạng sao', 'Lựa chọn', 'Sản phẩm'), named);
	};
	await shows(newest, 'in_force', 'còn hiệu lực');
	await analyst.filter('hiệu lực', 'đã từng được công nhận');
	await shows(newest, 'ever', 'đã từng được công nhận');
	await analyst.showDay(yearAgo);
	await shows(yearAgo, 'ever', 'đã từng được công nhận');
	await analyst.filter('hiệu lực', 'còn hiệu lực');
	await shows(yearAgo, 'in_force', 'còn hiệu lực');
	await analyst.link(lastYear).click();
	await shows(`${lastYear}-12-31`, 'in_force', 'còn hiệu lực');
});

test('2. share of cooperatives against 40 %, of enterprises against 30 %', async () => {
	await analyst.start();
	const goals = await targets();
	const ofCountry = async (heading: string, metric: string, goal: number) => {
		const row = goals.find(
			(each) => each.place_id === 'vn' && each.target_metric === metric && each.period_end === '2025-12-31'
		);
		expect(row).toMatchObject({ goal });
		const card = analyst.page
			.getByRole('listitem')
			.filter({ has: analyst.page.getByRole('heading', { name: heading }) });
		const text = await card.innerText();
		expect(text).toContain(percent(row!.actual!));
		expect(text).toContain(statusWords.vi[row!.status as Status]);
		expect(text).toContain(`Chỉ tiêu ≥ ${percent(goal)} đến 2025`);
		expect(text).toContain(`còn thiếu ${decimal(-row!.gap!)} điểm %`);
	};
	await ofCountry('Tỷ lệ chủ thể là hợp tác xã', 'producers_cooperative_share', 40);
	await ofCountry('Tỷ lệ chủ thể là doanh nghiệp', 'producers_sme_share', 30);

	await analyst.goTo('Chủ thể');
	const title = 'Chủ thể theo loại hình, từng tỉnh';
	await analyst.openTable(title);
	const kinds = await native.ask<KindRow>('producers-by-kind', {
		as_of: newest,
		system: '63',
		base: 'published',
		of: 'producers'
	});
	const names = await native.placeNames();
	const known = kinds.filter((row) => row.place_id !== 'vn' && row.cooperative_share !== null);
	const shown = (await analyst.rows(analyst.figure(title))).filter((row) => row['Tỷ lệ Hợp tác xã'] !== '…');
	expect(Object.fromEntries(shown.map((row) => [row['Địa phương'], row['Tỷ lệ Hợp tác xã']]))).toEqual(
		Object.fromEntries(known.map((row) => [names.get(String(row.place_id)), share(row.cooperative_share!)]))
	);
	const aims = shown.filter((row) => numberIn(row['Chỉ tiêu tỷ lệ HTX']) > 0);
	expect(aims.length).toBeGreaterThan(3);
	for (const row of aims) {
		const ofPlace = goals.filter(
			(each) =>
				names.get(String(each.place_id)) === row['Địa phương'] &&
				each.target_metric === 'producers_cooperative_share'
		);
		expect(ofPlace.map(({ goal }) => goal)).toContain(numberIn(row['Chỉ tiêu tỷ lệ HTX']));
	}
});

test('3. goals met, on course, behind; and what is missing in absolute number', async () => {
	await analyst.start();
	await analyst.goTo('Chỉ tiêu');
	await analyst.page.getByText(/^Mở bảng .* chỉ tiêu$/).click();
	const table = analyst.page.getByRole('region', { name: 'Chỉ tiêu, kết quả và đánh giá' });
	const shown = await analyst.rows(table);
	const years = ({ period_start, period_end }: TargetRow) => {
		const [from, to] = [String(period_start).slice(0, 4), String(period_end).slice(0, 4)];
		return from === to ? to : `${from}–${to}`;
	};
	const rows = await targets();
	expect(shown.map((row) => `${row['Kỳ']} ${row['Đánh giá']}`).toSorted()).toEqual(
		rows.map((row) => `${years(row)} ${statusWords.vi[row.status as Status]}`).toSorted()
	);
	const ascending = (numbers: readonly number[]) =>
		numbers.filter((n) => !Number.isNaN(n)).toSorted((a, b) => a - b);
	expect(ascending(shown.map((row) => numberIn(row['Chênh lệch'])))).toEqual(
		ascending(rows.map(({ gap }) => (gap === null ? NaN : Math.round(gap * 10) / 10)))
	);
	const fiveStars = shown.find(
		(row) => row['Địa bàn'] === 'Cả nước' && row['Chỉ tiêu'] === 'Số sản phẩm 5 sao'
	);
	const same = rows.find((row) => row.place_id === 'vn' && row.target_metric === 'products_5star');
	expect(numberIn(fiveStars?.['Chênh lệch'])).toBe(same?.gap);
});

/** The places one level below, on the screen and natively: products of each, and those without any. */
async function placesHold(figure: string, level: string, slice: Partial<Params>): Promise<PlacesRow[]> {
	const rows = (await native.slice<PlacesRow>('slice-places', slice)).filter((row) => row.place_id !== null);
	const some = (places: readonly (readonly [string | null | undefined, number | null])[]) =>
		places
			.filter(([, products]) => products !== null && products > 0)
			.map(([name, products]) => `${name}: ${products}`)
			.toSorted();
	await analyst.openTable(figure);
	const shown = async () =>
		(await analyst.rows(analyst.figure(figure))).filter((row) => !row['Địa phương']?.startsWith('Chưa rõ'));
	await holds(
		async () => some((await shown()).map((row) => [row['Địa phương'], numberIn(row['Sản phẩm'])])),
		some(rows.map((row) => [row.name_vi, row.products]))
	);
	const [first] = await shown();
	expect(numberIn(first?.['Sản phẩm'])).toBe(Math.max(...rows.map((row) => row.products ?? 0)));
	const none = rows.filter((row) => row.products === 0);
	const said =
		none.length === 0
			? `Mọi ${level} đều có sản phẩm trong lát cắt này.`
			: `${count(none.length)} trong ${count(rows.length)} ${level} không có sản phẩm nào trong lát cắt này.`;
	await analyst.page.getByText(said, { exact: true }).waitFor();
	return none;
}

test('4. places with the most, the fewest and none', async () => {
	await analyst.start();
	await analyst.analyse();
	await placesHold('Theo tỉnh, thành', 'tỉnh, thành', {});
	await analyst.figure('Theo tỉnh, thành').getByRole('table').getByRole('link', { name: 'Cao Bằng' }).click();
	await analyst.says(/^Ngày .*, Cao Bằng có/);
	const none = await placesHold('Theo xã, phường', 'xã, phường', { place: '34-04' });
	expect(none.length).toBeGreaterThan(0);
	await analyst.page.getByText(`Danh sách ${count(none.length)} nơi`).click();
	for (const { name_vi } of none)
		await analyst.page
			.getByRole('listitem')
			.getByRole('link', { name: name_vi!, exact: true })
			.first()
			.waitFor();
});

test('5. certificates that run out in 3, 6 and 12 months, and whose they are', async () => {
	await analyst.start();
	await analyst.analyse();
	for (const months of [12, 6, 3]) {
		const { products, producers } = await native.summary({ standing: 'expiring', within_months: months });
		await analyst.filter('hiệu lực', `hết hạn trong ${months} tháng`);
		await analyst.says(
			new RegExp(`có ${count(products)} sản phẩm .* ${months} tháng tới, thuộc ${count(producers)} chủ thể`)
		);
	}
	await analyst.listBehind();
	const rows = await native.slice<ProductRow>('product-rows', { standing: 'expiring', within_months: 3 });
	await analyst.says(new RegExp(`^Cả nước: ${count(rows.length)} sản phẩm hết hạn trong 3 tháng`));
	await analyst.page.getByLabel('Số dòng một trang').selectOption('Tất cả (để in)');
	const whose = (lines: readonly (string | undefined)[][]) =>
		lines.map((line) => line.join(' · ')).toSorted();
	await holds(
		async () => {
			const shown = (await analyst.rows(analyst.page.getByRole('table'))).filter(
				(row) => row['Chủ thể'] && row['Quyết định']
			);
			return whose(
				shown.map((row) => [row['Sản phẩm']?.replace(/\s*mẫu$/, ''), row['Chủ thể'], row['Hết hạn ngày']])
			);
		},
		whose(rows.map((row) => [row.name!, row.producer_name!, date(String(row.expires_on))]))
	);
});

test('6. new, re-evaluated, upgraded, downgraded, lapsed and withdrawn this year', async () => {
	await analyst.start();
	await analyst.analyse();
	await analyst.filter('hiệu lực', 'đã từng được công nhận');
	const title = `Biến động trong năm ${newest.slice(0, 4)}`;
	await analyst.openTable(title);
	const found = await native.choices('outcome', { standing: 'ever' });
	const expected = Object.fromEntries(Object.entries(OUTCOMES).map(([key, word]) => [word, found[key] ?? 0]));
	await holds(() => analyst.numbers(title, 'Lựa chọn', 'Sản phẩm'), expected);
	// The year's ledger, which counts events another way, says the same.
	const changes = await native.ask<ChangeRow>('product-changes', {
		as_of: newest,
		period_start: `${newest.slice(0, 4)}-01-01`,
		system: '34',
		base: 'register'
	});
	const country = changes.find((row) => row.place_id === 'vn')!;
	expect(Object.values(expected)).toEqual([
		country.new_products,
		country.re_evaluated,
		country.upgraded,
		country.downgraded,
		country.lapsed,
		country.withdrawn
	]);
});

test('7. what is in an old province that is now part of another', async () => {
	await analyst.start();
	const { page } = analyst;
	await page.keyboard.press('/');
	await page.getByRole('combobox').waitFor();
	await page.keyboard.type('bac kan');
	await page.getByRole('option', { name: /^Bắc Kạn/, selected: true }).waitFor();
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { level: 1, name: 'Bắc Kạn' }).waitFor();
	await page.getByRole('link', { name: 'Từ 01/07/2025 thuộc Thái Nguyên (34 tỉnh)' }).click();
	await page.getByRole('heading', { level: 1, name: 'Thái Nguyên' }).waitFor();
	await analyst.says(/Gồm các tỉnh cũ: Bắc Kạn · Thái Nguyên/);
	await page.getByRole('paragraph').getByRole('link', { name: 'Bắc Kạn', exact: true }).click();
	await page.getByRole('heading', { level: 1, name: 'Bắc Kạn' }).waitFor();
	await analyst.link('Lọc theo huyện, xã, hạng sao, chủ thể').click();
	const { products, producers } = await native.summary({ place: '63-06', system: '63' });
	await analyst.says(
		new RegExp(`Bắc Kạn có ${count(products)} sản phẩm còn hiệu lực, thuộc ${count(producers)} chủ thể`)
	);
	await placesHold('Theo huyện', 'huyện', { place: '63-06', system: '63' });
	// Its districts side by side hold what the slice of each holds.
	await analyst.link(/^So sánh \d+ huyện nhiều sản phẩm nhất$/).click();
	await page.waitForURL(/so-sanh/);
	const districts = new URL(page.url()).searchParams.get('noi')!.split(',');
	const slices = await Promise.all(districts.map((place) => native.summary({ place, system: '63' })));
	const total = page
		.getByRole('table', { name: /^Từng chỉ số/ })
		.getByRole('row', { name: /^Tổng số sản phẩm/ });
	await holds(
		async () => (await total.getByRole('link').allInnerTexts()).map(numberIn),
		slices.map(({ products }) => products)
	);
});

describe('8. where a number comes from', () => {
	const dossier = () => analyst.page.getByRole('dialog', { name: 'Hồ sơ của con số' });
	const leadNumber = () =>
		analyst.page.getByRole('paragraph').filter({ hasText: /OCOP/ }).locator('a.num').first();

	/** Runs the statement the panel shows in native DuckDB; and has the page run it again. */
	async function runsAgain(shown: number): Promise<void> {
		const statement = await dossier().getByRole('region', { name: 'Câu lệnh SQL' }).innerText();
		const rows = await native.query(statement);
		expect(rows.find((row) => row['place_id'] === 'vn')?.['total']).toBe(shown);
		expect(await dossier().innerText()).toContain(id);
		await dossier()
			.getByRole('button', { name: /Chạy lại/ })
			.click();
		await dossier()
			.getByText(new RegExp(`^Con số vừa tính là (hơn )?${count(shown)}: khớp với con số đang hiện.$`))
			.waitFor(PATIENCE);
	}

	test('a published one', async () => {
		await analyst.start();
		const shown = numberIn(await leadNumber().innerText());
		await leadNumber().click();
		await runsAgain(shown);
		await dossier().getByText('Số liệu đã công bố được dùng').waitFor(PATIENCE);
		const sources = await analyst.rows(dossier().getByRole('table').filter({ hasText: 'Ngày công bố' }));
		// As printed, with the word of the source before it.
		expect(sources.map((row) => numberIn(row['Giá trị']?.replace(/^hơn /, '')))).toContain(shown);
		expect(sources[0]?.['Nguồn']).not.toBe('');
		await dossier().getByRole('button', { name: 'Đóng' }).click();
	});

	test('one of the register, down to decisions and rows', async () => {
		await analyst.start();
		await analyst.link('Sổ đăng ký (mẫu)').click();
		const { products } = await native.summary({ system: '63' });
		await analyst.says(new RegExp(`cả nước có ${count(products)} sản phẩm OCOP`));
		await leadNumber().click();
		await runsAgain(products);
		await dossier()
			.getByText(`Các dòng phía sau cho ${count(products)} sản phẩm, khớp với con số.`)
			.waitFor(PATIENCE);
		await dossier()
			.getByText(/quyết định phía sau/)
			.waitFor();
		await dossier().getByRole('button', { name: 'Đóng' }).click();
	});
});

test('9. the page for the meeting, the table for Excel, the list behind it', async () => {
	await analyst.start();
	const { page } = analyst;
	await analyst.goTo('Tỉnh, thành');
	await page.getByRole('link', { name: 'Trà Vinh', exact: true }).first().click();
	await page.getByRole('heading', { level: 1, name: 'Trà Vinh' }).waitFor();
	const said = await analyst.says(/^Đến tháng .*Trà Vinh có/);
	await page.emulateMedia({ media: 'print' });
	await analyst.says(new RegExp(`tính đến ${date(newest)} · bộ dữ liệu ${id}`));
	expect(await page.getByRole('navigation', { name: 'Toàn cảnh OCOP' }).isVisible()).toBe(false);
	await page.emulateMedia({ media: null });
	const pdf = await page.pdf({ preferCSSPageSize: true });
	const [, width, height] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? [];
	expect([Number(width), Number(height)].map((points) => Math.round((points / 72) * 25.4))).toEqual([
		210, 297
	]);
	const words = pdfText(pdf)?.replace(/\s+/g, ' ');
	if (words !== undefined) expect(words).toContain(said.slice(0, 60));

	await analyst.link('Lọc theo huyện, xã, hạng sao, chủ thể').click();
	await analyst.says(/^Ngày .*Trà Vinh có/);
	const slice = { place: '63-84', system: '63' } as const;
	await placesHold('Theo huyện', 'huyện', slice);
	const figure = analyst.figure('Theo huyện');
	const shown = await analyst.rows(figure);
	await figure.getByText('Tải về').click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Excel (XLSX)' }).click()
	]);
	expect(download.suggestedFilename()).toBe(`tra-vinh_theo-huyen_${newest}.xlsx`);
	const taken = await openRegisterFile(new File([readFileSync(await download.path())], 'bang.xlsx'));
	const cells: (string | number | boolean | undefined)[][] = [];
	for await (const row of taken.sheets[0]!.rows()) cells.push(row.cells.map((cell) => cell?.value));
	expect(cells[0]).toEqual(Object.keys(shown[0]!));
	expect(cells.slice(1)).toEqual(
		shown.map((row) => Object.values(row).map((text, at) => (at === 0 ? text : numberIn(text))))
	);
	const { products } = await native.summary(slice);
	await analyst.listBehind();
	await analyst.says(new RegExp(`^Trà Vinh: ${count(products)} sản phẩm còn hiệu lực`));
});

test('10. what is wrong in my file, row by row', async () => {
	await analyst.start();
	const { page } = analyst;
	await page.getByText('Dữ liệu và công cụ', { exact: true }).click();
	await analyst.goTo('Kiểm tra tệp', 'Kiểm tra sổ đăng ký của bạn');
	const fixture = FIXTURES.find(({ name }) => name === 'star-unreadable')!;
	const { problems, counts } = await new FixtureReader(modelPlaceLists('data', AS_OF)).read(fixture);
	await page.getByText('Lựa chọn', { exact: true }).click();
	await page.getByLabel('Sổ ghi đến ngày').fill(AS_OF);
	if (fixture.province) await page.getByLabel('Tỉnh, thành phố của sổ').selectOption(fixture.province);
	await page.getByLabel('Chọn tệp, hoặc thả tệp vào đây').setInputFiles({
		name: fixture.fileName,
		mimeType: 'application/octet-stream',
		buffer: Buffer.from(fixture.bytes())
	});
	await page.getByText('Đã chạy cả các quy tắc so sánh giữa các dòng.').waitFor(PATIENCE);
	const sum = (of: (sheet: (typeof counts)[number]) => number) =>
		count(counts.reduce((total, sheet) => total + of(sheet), 0));
	await analyst.says(
		new RegExp(
			`^${sum((c) => c.rowsIn)} dòng đọc được = ${sum((c) => c.used)} dòng được dùng \\+ ${sum((c) => c.quarantined)} dòng để riêng`
		)
	);
	const cell = ({ sheet, row, column }: (typeof problems)[number]['at']) => `${sheet}!${column}${row}`;
	const own = problems.filter(({ at }) => at.row > 0 && at.column !== undefined);
	expect(own.length).toBeGreaterThan(0);
	for (const folded of await page.getByText(/^Từng ô/).all())
		if (!(await folded.evaluate((summary) => summary.closest('details')!.open))) await folded.click();
	const listed = await page.getByRole('listitem').getByRole('code').allInnerTexts();
	expect(listed).toEqual(expect.arrayContaining([...new Set(own.map(({ at }) => cell(at)))]));
});
