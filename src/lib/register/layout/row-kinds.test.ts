import { describe, expect, it } from 'vitest';
import { lay, sheetOf, valuesOf, type CellValue } from './testing';

describe('rows', () => {
	const headings = ['STT', 'Tên sản phẩm', 'Chủ thể', 'Xã', 'Hạng sao', 'Ghi chú'];
	const plain = [1, 'Cà phê bột', 'HTX A', 'Xã B', '3 sao'];
	const kindOf = async (row: CellValue[], merges: string[] = []) =>
		(await lay(sheetOf([headings, plain, plain, plain, row, plain], merges))).kinds[4];

	it.each<[string, CellValue[]]>([
		['record', [4, 'Măng khô']],
		['record', ['', 'Măng khô']],
		['record', ['', '', 'HTX Măng']],
		['record', ['', '', '', '', '4 sao']],
		['record', ['', '', '', '', '', 'bổ sung sau']],
		['record', [9, 'Tinh bột nghệ']],
		['record', [9, 'Tổng hợp trái cây sấy']],
		['record', [4, 'Gạo', '', '', '', 'Chủ tịch hội đồng']],
		['total', ['Tổng cộng', '', '', '', 12]],
		['total', ['', 'Tổng: 12 sản phẩm', '', '', '']],
		['total', ['(Danh sách gồm 12 sản phẩm)']],
		['signature', ['', 'NGƯỜI LẬP BIỂU', '', 'THỦ TRƯỞNG ĐƠN VỊ']],
		['signature', ['', '', '', 'Gia Nghĩa, ngày 05 tháng 02 năm 2024']],
		['signature', ['', '', '', 'TM. ỦY BAN NHÂN DÂN HUYỆN']],
		['signature', ['', '(Ký, ghi rõ họ tên)']],
		['signature', ['', 'NGƯỜI LẬP BIỂU', 'GIÁM ĐỐC']],
		['group', ['', 'Đánh giá lại, nâng hạng']],
		['group', ['III', 'Nhóm khác']],
		['group', ['', 'HTX']],
		['group', ['Các xã vùng biên giới']]
	])('%s: %j', async (kind, row) => {
		expect(await kindOf(row)).toBe(kind);
	});

	it('takes a text merged over most columns for a heading, whatever it says', async () => {
		expect(await kindOf(['', 'Sản phẩm bổ sung theo tờ trình'], ['B5:F5'])).toBe('group');
	});

	it('takes the lower half of a record merged over two rows for blank', async () => {
		const merges = ['A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:E5'];
		expect(await kindOf([], merges)).toBe('blank');
	});

	it('keeps a second rank beside a merged product a record of that product', async () => {
		const rows = [headings, plain, ['', '', '', '', '4 sao']];
		const { records } = await lay(sheetOf(rows, ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3']));
		expect(records.map(valuesOf)).toMatchObject([
			{ product_name: 'Cà phê bột', 'stars@1': '3 sao' },
			{ product_name: 'Cà phê bột', 'stars@1': '4 sao' }
		]);
	});

	it('counts a cell merged over columns in the first of them only', async () => {
		const { records } = await lay(sheetOf([headings, [1, 'Gạo', 'HTX Xã B', '', '3 sao']], ['C2:D2']));
		expect(valuesOf(records[0]!)).not.toHaveProperty('commune');
	});

	it('reads a second table by its own headings, over one row or two', async () => {
		const upper = ['STT', 'Chủ thể', 'Tên SP', 'Quyết định', '', 'Sao'];
		const lower = ['', '', '', 'Số', 'Ngày', ''];
		const other = [1, 'HTX C', 'Gạo', '5/QĐ-UBND', '2023-01-01', '4 sao'];
		const rows = [headings, plain, plain, plain, ['B. SẢN PHẨM ĐÁNH GIÁ LẠI'], upper, lower, other];
		const { layout, records, kinds } = await lay(sheetOf(rows));
		expect(kinds.slice(4)).toEqual(['group', 'header', 'header', 'record']);
		expect(valuesOf(records[3]!)).toMatchObject({
			...{ product_name: 'Gạo', producer_name: 'HTX C', 'stars@1': '4 sao', 'decision_date@1': '2023-01-01' }
		});
		expect(layout.notes.at(-1)?.en).toContain('From row 6');
	});

	it('takes up records again after a signature', async () => {
		const rows = [
			headings,
			plain,
			['', '', '', 'CHỦ TỊCH'],
			['', '', '', 'Trần Văn B'],
			['PHỤ LỤC II'],
			headings,
			plain
		];
		expect((await lay(sheetOf(rows))).kinds).toEqual([
			...['header', 'record', 'signature', 'signature', 'signature', 'header', 'record']
		]);
	});
});
