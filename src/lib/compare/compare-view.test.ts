import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { miniConnection, miniManifest } from '../../../test/fixtures/mini-register';
import type { Engine } from '../engine/engine';
import prelude from '../metrics/prelude.sql?raw';
import { engineOver } from '../server/native';
import type { ViewParams } from '../views/view';
import type { CompareView } from './compare-view';
import type { MeasureId } from './measure';
import { DEFAULT_SELECTION } from './state';
import { cellsOf, compared, plain } from './testing';

let engine: Engine;

beforeAll(async () => {
	const connection = await miniConnection();
	await connection.run(prelude);
	engine = engineOver(connection, miniManifest(), () => connection.closeSync());
});
afterAll(() => engine.close());

async function view(params: Partial<ViewParams>): Promise<CompareView> {
	const all: ViewParams = {
		lang: 'vi',
		system: '63',
		base: 'register',
		asOf: '2023-08-31',
		newest: '2026-09-30',
		placeId: 'vn',
		hasSample: true,
		...params
	};
	return compared(engine, all);
}
const places = (...ids: string[]) => ({ compare: { ...DEFAULT_SELECTION, places: ids } });
const cells = (model: CompareView, id: MeasureId) =>
	cellsOf(model, id).map((cell) => [cell.number?.value ?? null, cell.difference?.text ?? null]);

describe('two places in the register', () => {
	test('numbers, difference and ratio as counted by hand', async () => {
		const model = await view(places('63-02', '63-08'));
		expect(model.columns.map(({ label, isSample }) => [label, isSample])).toEqual([
			['Hà Giang', true],
			['Tuyên Quang', true]
		]);
		expect(cells(model, 'total')).toEqual([
			[3, null],
			[1, '−2']
		]);
		expect(model.groups[0]!.rows[0]!.cells[1]!.difference).toMatchObject({
			absolute: -2,
			ratio: 1 / 3,
			ratioText: '0,33 lần'
		});
		expect(cells(model, 'cooperative')).toEqual([
			[50, null],
			[0, '−50,0 điểm %']
		]);
		expect(cells(model, 'communes_share')).toEqual([
			[100, null],
			[100, '0,0 điểm %']
		]);
	});

	test('the sentence says the main difference in both languages', async () => {
		expect(plain((await view(places('63-02', '63-08'))).finding)).toBe(
			'Hà Giang có 3 sản phẩm OCOP từ 3 sao trở lên (31/08/2023), Tuyên Quang có 1 (31/08/2023): Tuyên Quang ít hơn 2 sản phẩm, bằng 0,33 lần. Tỷ lệ khác nhau nhiều nhất là “Hộ kinh doanh”: 100 % (Tuyên Quang) và 0 % (Hà Giang), chênh 100,0 điểm %.'
		);
		expect(plain((await view({ lang: 'en', ...places('63-08', '63-02') })).finding)).toContain(
			'Hà Giang has 2 more products, 3.00 times as many.'
		);
	});

	test('the first is the reference of three', async () => {
		const model = await view(places('63-04', '63-02', '63-08'));
		expect(cells(model, 'total')).toEqual([
			[2, null],
			[3, '+1'],
			[1, '−1']
		]);
		expect(model.figures[0]!.shaped.slice(0, 3)).toMatchObject([
			{ value: 2, is_reference: true },
			{ value: 3, is_reference: false },
			{ value: 1, is_reference: false }
		]);
	});
});

describe('published figures', () => {
	test('missing is neither zero nor compared; each number has its date and source', async () => {
		const model = await view({ base: 'published', ...places('63-02', '63-04', '63-08') });
		expect(cells(model, 'total')).toEqual([
			[12, null],
			[null, null],
			[20, '+8']
		]);
		expect(
			model.groups[0]!.rows[0]!.cells.map(({ asOf, source, missing }) => [asOf, source?.id, missing])
		).toEqual([
			['tháng 06/2022', 's2', null],
			[null, undefined, 'Chưa được công bố'],
			['tháng 03/2023', 's1', null]
		]);
		expect(plain(model.finding)).toContain('Chưa có tổng số sản phẩm của: Cao Bằng.');
		expect(model.notes[0]).toContain('Không cột nào có số về: Sản phẩm mới, Hết hạn chưa đánh giá lại');
		expect(model.notes[1]).toContain('từ tháng 06/2022 đến tháng 03/2023');
	});

	test('a target is in percent of its goal, with its status', async () => {
		const model = await view({ base: 'published', ...places('63-02', '63-08') });
		const row = model.groups.flatMap((group) => group.rows).find(({ id }) => id === 'attainment')!;
		expect(row.cells.map(({ number, status }) => [number?.value, status])).toEqual([
			[100, 'met'],
			[20, expect.stringMatching(/behind|close|below/)]
		]);
	});

	test('one publication read on two days is no change', async () => {
		const model = await view({
			base: 'published',
			asOf: '2024-12-31',
			compare: { places: ['63-02'], otherAsOf: '2022', otherBase: null }
		});
		const [total] = model.groups[0]!.rows;
		expect(total!.cells[1]).toMatchObject({ number: { value: 12 }, difference: null });
		expect(total!.cells[1]!.noDifference).not.toBeNull();
		expect(plain(model.finding)).toContain('cả hai ngày đều dùng số 12 (tháng 06/2022)');
	});
});

test('two dates: the earlier is the reference, whichever the URL names first', async () => {
	const model = await view({
		asOf: '2022-05-31',
		compare: { places: ['63-08'], otherAsOf: '2023', otherBase: null }
	});
	expect(model.columns.map(({ label }) => label)).toEqual(['31/05/2022', '31/12/2023']);
	expect(cells(model, 'total')).toEqual([
		[1, null],
		[0, '−1']
	]);
	expect(plain(model.finding)).toContain('giảm từ 1 (31/05/2022) xuống 0 (31/12/2023), tức giảm 1 sản phẩm.');
});

test('published against register: the base of the page is the reference, the sample is marked', async () => {
	const model = await view({
		base: 'published',
		compare: { places: ['63-02'], otherAsOf: null, otherBase: 'register' }
	});
	expect(model.columns.map(({ label, isSample }) => [label, isSample])).toEqual([
		['Số công bố', false],
		['Sổ đăng ký (mẫu)', true]
	]);
	expect(cells(model, 'total')).toEqual([
		[12, null],
		[3, '−9']
	]);
	expect(model.figures.every(({ sample }) => sample)).toBe(true);
	expect(plain(model.finding)).toContain('sổ đăng ký (dữ liệu mẫu) ghi 3');
});

describe('places that were not named', () => {
	test('nothing: the largest of each region, here one region, so that two are shown all the same', async () => {
		const model = await view({});
		expect(model.origin).toBe('regions');
		expect(model.columns.length).toBeGreaterThanOrEqual(2);
		expect(model.columns[0]!.placeId).toBe('63-02');
	});
	test('one place: with its peers', async () => {
		const model = await view(places('63-04'));
		expect(model.origin).toBe('peers');
		expect(model.columns.map(({ placeId }) => placeId)).toEqual(['63-04', '63-08', '63-02']);
		expect(model.peers?.table.rows.map((row) => row['distance']?.text)).toEqual(['–', '3,78', '3,79']);
	});
	test('two dates of nowhere: the country', async () => {
		const model = await view({ compare: { places: [], otherAsOf: '2022', otherBase: null } });
		expect(model.origin).toBe('country');
		expect(model.peers).toBeNull();
	});
});

test('the flat table holds each number with date, source, difference and ratio', async () => {
	const { table } = await view({ base: 'published', ...places('63-02', '63-08') });
	const [total] = table.rows;
	expect(table.columns.map(({ key }) => key)).toEqual([
		'measure',
		'unit',
		'value_0',
		'fraction_0',
		'as_of_0',
		'source_0',
		'value_1',
		'fraction_1',
		'as_of_1',
		'source_1',
		'difference_1',
		'ratio_1'
	]);
	expect(total).toMatchObject({
		value_0: { value: 12 },
		as_of_0: { value: '2022-06', text: 'tháng 06/2022' },
		source_0: { value: 'Nguồn s2' },
		difference_1: { value: 8 },
		ratio_1: { value: 1.6667 }
	});
});
