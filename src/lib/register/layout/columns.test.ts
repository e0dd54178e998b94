import { describe, expect, it } from 'vitest';
import { isPublic } from '../fields';
import { lay, meaningsOf, sheetOf, valuesOf, type CellValue } from './testing';

const NAMES = ['Cà phê bột', 'Trà Ô long', 'Mật ong', 'Hồ tiêu', 'Măng khô', 'Rượu cần'];

/** A sheet of the given headings (one list a header row) and six rows, each cell made by its column's maker. */
function register(headings: CellValue[][], makers: ((row: number) => CellValue)[], merges: string[] = []) {
	return sheetOf([...headings, ...NAMES.map((_, row) => makers.map((make) => make(row)))], merges);
}

const name = (row: number) => NAMES[row]!;
const producer = (row: number) => `HTX số ${row}`;

describe('rounds', () => {
	const stars = (row: number) => `${3 + (row % 2)} sao`;
	const decision = (row: number) => `${100 + row}/QĐ-UBND`;

	it.each([
		['Lần đầu', 'Lần 2'],
		['Công nhận lần 1', 'Công nhận lần 2'],
		['Công nhận lần thứ nhất', 'Công nhận lần thứ hai'],
		['Công nhận', 'Đánh giá lại'],
		['Công nhận lần đầu', 'Đánh giá lại lần 1'],
		['Năm 2020', 'Năm 2023'],
		['Công nhận năm 2020', 'Đánh giá lại năm 2023'],
		['Giai đoạn 2018-2020', 'Giai đoạn 2021-2025'],
		['CONG NHAN LAN 1', 'CONG NHAN LAI']
	])('%s | %s over the same headings', async (first, second) => {
		const upper = ['Tên sản phẩm', 'Chủ thể', first, '', second, ''];
		const lower = ['', '', 'Sao', 'Số QĐ', 'Sao', 'Số QĐ'];
		const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'];
		const makers = [name, producer, stars, decision, stars, decision];
		for (const sheet of [register([upper, lower], makers, merges), register([upper, lower], makers)]) {
			const { layout, records } = await lay(sheet);
			expect(meaningsOf(layout).slice(2)).toEqual([
				...['C: stars 1', 'D: decision_no 1', 'E: stars 2', 'F: decision_no 2']
			]);
			expect(records).toHaveLength(NAMES.length);
		}
	});

	it('keeps years and "again" in their order whichever stands left', async () => {
		const headings = ['Tên sản phẩm', 'Chủ thể', 'Hạng sao năm 2023', 'Hạng sao năm 2020'];
		const { layout } = await lay(register([headings], [name, producer, stars, stars]));
		expect(meaningsOf(layout).slice(2)).toEqual(['C: stars 2', 'D: stars 1']);
	});

	it('numbers three rounds under one heading', async () => {
		const upper = ['Tên sản phẩm', 'Chủ thể', 'Hạng sao', '', ''];
		const lower = ['', '', 'Lần 1', 'Lần 2', 'Lần 3'];
		const { layout } = await lay(
			register([upper, lower], [name, producer, stars, stars, stars], ['A1:A2', 'B1:B2', 'C1:E1'])
		);
		expect(meaningsOf(layout).slice(2)).toEqual(['C: stars 1', 'D: stars 2', 'E: stars 3']);
	});

	it('numbers headings that are simply repeated', async () => {
		const headings = ['Tên sản phẩm', 'Chủ thể', 'Sao', 'Số QĐ', 'Sao', 'Số QĐ', 'Ngày hết hạn'];
		const expiry = () => '2026-01-01';
		const { layout } = await lay(
			register([headings], [name, producer, stars, decision, stars, decision, expiry])
		);
		expect(meaningsOf(layout).slice(2)).toEqual([
			...['C: stars 1', 'D: decision_no 1', 'E: stars 2', 'F: decision_no 2', 'G: expires_on']
		]);
	});

	it('takes ranks beside the rounds for the rank of today', async () => {
		const headings = ['Tên sản phẩm', 'Chủ thể', 'Hạng sao', 'Sao lần 1', 'Sao lần 2'];
		const { layout } = await lay(register([headings], [name, producer, stars, stars, stars]));
		expect(meaningsOf(layout).slice(2)).toEqual(['C: current_stars', 'D: stars 1', 'E: stars 2']);
	});

	it('does not make rounds of two words for one thing, and says what it left aside', async () => {
		const headings = ['Tên sản phẩm', 'Chủ thể', 'Hạng sao', 'Kết quả'];
		const { layout } = await lay(register([headings], [name, producer, stars, stars]));
		expect(meaningsOf(layout).slice(2)).toEqual(['C: stars 1', 'D: ignored']);
		expect(layout.notes.map(({ en }) => en).join()).toContain('Column D (heading "Kết quả")');
	});

	it('reads columns to be crossed as one', async () => {
		const upper = ['Tên sản phẩm', 'Loại hình', '', 'Chủ thể', 'Kết quả', '', ''];
		const lower = ['', 'HTX', 'Hộ KD', '', '3 sao', '4 sao', 'Điểm'];
		const cross = (at: number) => (row: number) => (row % 2 === at ? 'x' : '');
		const { layout, records } = await lay(
			register([upper, lower], [name, cross(0), cross(1), producer, cross(0), cross(1), () => 75.5])
		);
		expect(layout.columns.map(({ field, tick }) => tick ?? field)).toEqual([
			...['product_name', 'HTX', 'Hộ KD', 'producer_name', '3 sao', '4 sao', 'score']
		]);
		expect(records.map(valuesOf).slice(0, 2)).toMatchObject([
			{ producer_kind: 'HTX', 'stars@1': '3 sao', 'score@1': 75.5 },
			{ producer_kind: 'Hộ KD', 'stars@1': '4 sao' }
		]);
	});
});

describe('content', () => {
	it('recognises columns without a known heading', async () => {
		const headings = ['Tên sản phẩm', 'Chủ thể', '', 'Mục A', 'Mục B', 'Mục C', 'Mục D', 'Mục E', 'Mục F'];
		const { layout } = await lay(
			register(
				[headings],
				[
					...[name, producer, () => '4 sao', (row: number) => `${row}/QĐ-UBND`, () => 'Xã Đắk Wil'],
					...[() => 'Huyện Cư Jút', () => 'HTX', () => '2023-02-01', (row: number) => `mục ${row}`]
				]
			)
		);
		expect(meaningsOf(layout).slice(2)).toEqual([
			...['C: stars 1', 'D: decision_no 1', 'E: commune', 'F: district', 'G: producer_kind'],
			...['H: recognised_on 1', 'I: ignored']
		]);
		expect(layout.columns[2]?.how).toBe('content');
		expect(layout.notes.at(-1)?.vi).toContain('Cột I (tiêu đề "Mục F")');
	});

	it.each([
		['Ghi chú', (row: number) => `09012345${10 + row}`, 'phone'],
		['Số hiệu', (row: number) => `0901 234 5${10 + row}`, 'phone'],
		['Nhóm sản phẩm', (row: number) => 901234510 + row, 'phone'],
		['Mã xã', (row: number) => `0660990012${10 + row}`, 'identity_no'],
		['Chủ thể sản xuất', (row: number) => `ten${row}@example.com`, 'email'],
		['', (row: number) => `0901234${510 + row}`, 'phone']
	] as const)('keeps private what identifies a person under "%s"', async (heading, make, field) => {
		const { layout } = await lay(
			register([['Tên sản phẩm', 'Hạng sao', heading]], [name, () => '3 sao', make])
		);
		expect(layout.columns[2]).toMatchObject({ field, how: 'content' });
		expect(isPublic(layout.columns[2]!.field)).toBe(false);
		expect(JSON.stringify(layout.notes)).not.toMatch(/0901|0660|@example/);
	});

	it('reads ranks under a bare year or "đánh giá lại" as those of a round', async () => {
		const rank = () => '3 sao';
		const years = [['Tên sản phẩm', 'Chủ thể', 'Năm 2019', 'Năm 2022']];
		expect(meaningsOf((await lay(register(years, [name, producer, rank, rank]))).layout).slice(2)).toEqual([
			...['C: stars 1', 'D: stars 2']
		]);
		const again = [['Tên sản phẩm', 'Chủ thể', 'Hạng sao', 'Đánh giá lại']];
		expect(meaningsOf((await lay(register(again, [name, producer, rank, rank]))).layout).slice(2)).toEqual([
			...['C: stars 1', 'D: stars 2']
		]);
	});

	it('prefers the commune of before the merger where both stand', async () => {
		const headings = ['Tên sản phẩm', 'Chủ thể', 'Xã mới', 'Xã cũ', 'Huyện (cũ)'];
		const text = (value: string) => () => value;
		const { layout } = await lay(
			register([headings], [name, producer, text('Xã Nam Dong'), text('Xã Đắk Wil'), text('Cư Jút')])
		);
		expect(meaningsOf(layout).slice(2)).toEqual(['C: ignored', 'D: commune', 'E: district']);
	});

	it('takes the day of an identity card for no recognition', async () => {
		const headings = ['Tên sản phẩm', 'Chủ thể', 'CCCD', 'Ngày cấp', 'Nơi cấp', 'Ngày cấp giấy chứng nhận'];
		const text = (value: string) => () => value;
		const { layout } = await lay(
			register(
				[headings],
				[name, producer, text('066099001234'), text('2021-05-01'), text('Cục CSQLHC'), text('2023-01-01')]
			)
		);
		expect(meaningsOf(layout).slice(2)).toEqual([
			...['C: identity_no', 'D: ignored', 'E: ignored', 'F: recognised_on 1']
		]);
	});

	it('takes no proposal for a rank', async () => {
		const headings = ['Tên sản phẩm', 'Chủ thể', 'Hạng sao', 'Hạng sao đề nghị', 'Tiềm năng 5 sao'];
		const { layout } = await lay(
			register([headings], [name, producer, () => '4 sao', () => '5 sao', () => '5 sao'])
		);
		expect(meaningsOf(layout).slice(2)).toEqual(['C: stars 1', 'D: ignored', 'E: ignored']);
	});
});
