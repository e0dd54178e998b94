import { describe, expect, it } from 'vitest';
import { lay, meaningsOf, sheetOf, valuesOf, type CellValue } from './testing';

/** Layout 1 of users.md §4: a city's register, header in rows 3 and 4, data from row 5. */
const LAYOUT_1: CellValue[][] = [
	['DANH SÁCH SẢN PHẨM OCOP THÀNH PHỐ'],
	[],
	[
		...['STT', 'Tên sản phẩm', 'Nhóm sản phẩm', 'Loại hình chủ thể', 'Tên chủ thể', 'Xã/phường', 'Địa chỉ'],
		...[
			'Người đại diện',
			'Điện thoại',
			'Hạng sao hiện tại',
			'Ngày hết hạn',
			'Công nhận lần 1',
			'',
			'',
			'',
			''
		],
		...['Công nhận lần 2', '', '', '', '']
	],
	[
		...['', '', '', '', '', '', '', '', '', '', ''],
		...['Sao', 'Ngày', 'Năm', 'Số quyết định', 'Cơ quan ban hành'],
		...['Sao', 'Ngày', 'Năm', 'Số quyết định', 'Cơ quan ban hành']
	],
	[
		...[
			1,
			'Khô cá dứa',
			'Thực phẩm',
			'HTX',
			'HTX Cần Giờ Xanh',
			'Xã Lý Nhơn',
			'Ấp 3',
			'Lê Văn A',
			'0901234567',
			4
		],
		...['2026-05-01', 3, '2020-02-04', 2020, '303/QĐ-UBND', 'UBND huyện Cần Giờ'],
		...[4, '2023-05-01', 2023, '1450/QĐ-UBND', 'UBND TP. HCM']
	],
	[
		2,
		'Xoài cát',
		'Thực phẩm',
		'',
		'',
		'Xã An Thới Đông',
		'Ấp 1',
		'Trần B',
		'0912345678',
		3,
		'2024-06-01',
		3,
		'2021-06-01'
	]
];
const MERGES_1 = [
	'A1:U1',
	...['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'].map((letter) => `${letter}3:${letter}4`),
	...['L3:P3', 'Q3:U3', 'D5:D6', 'E5:E6']
];

/** Layout 2: annex of a decision. */
const LAYOUT_2: CellValue[][] = [
	['PHỤ LỤC'],
	['DANH SÁCH SẢN PHẨM ĐẠT HẠNG SAO'],
	['(Kèm theo Quyết định số 12/QĐ-UBND ngày 01/02/2024 của UBND tỉnh Lâm Đồng)'],
	['STT', 'Tên sản phẩm', 'Chủ thể', 'Địa chỉ (thôn, xã, huyện, tỉnh)', 'Hạng sao'],
	['I', 'Sản phẩm đạt 4 sao'],
	[1, 'Cà phê bột', 'HTX Minh Tâm', 'Thôn 2, xã Lộc An, huyện Bảo Lâm', '4 sao'],
	['II', 'Sản phẩm đạt 3 sao'],
	[1, 'Trà Ô long', 'Công ty TNHH Hà Linh', 'TP. Bảo Lộc', '3 sao'],
	['', 'Tổng cộng: 02 sản phẩm'],
	['', '', '', 'TM. ỦY BAN NHÂN DÂN'],
	['Nơi nhận:', '', '', 'CHỦ TỊCH'],
	['- Như trên;', '', '', '(Ký, ghi rõ họ tên)'],
	['', '', '', 'Nguyễn Văn A']
];

describe('layOut', () => {
	it('reads layout 1: two header rows, two rounds, merged producer, expiry of the last round', async () => {
		const { layout, records, kinds } = await lay(sheetOf(LAYOUT_1, MERGES_1));
		expect(layout.header).toEqual({ first: 3, last: 4 });
		expect(meaningsOf(layout)).toEqual([
			...['A: ordinal', 'B: product_name', 'C: product_group', 'D: producer_kind', 'E: producer_name'],
			...['F: commune', 'G: address', 'H: representative', 'I: phone', 'J: current_stars', 'K: expires_on'],
			...['L: stars 1', 'M: recognised_on 1', 'N: recognised_year 1', 'O: decision_no 1', 'P: authority 1'],
			...['Q: stars 2', 'R: recognised_on 2', 'S: recognised_year 2', 'T: decision_no 2', 'U: authority 2']
		]);
		expect(layout.columns[11]?.heading).toBe('Công nhận lần 1 / Sao');
		expect(kinds).toEqual(['title', '-', 'header', 'header', 'record', 'record']);
		expect(records.map(valuesOf)).toMatchObject([
			{ producer_name: 'HTX Cần Giờ Xanh', 'stars@1': 3, 'stars@2': 4, 'expires_on@2': '2026-05-01' },
			{
				product_name: 'Xoài cát',
				producer_name: 'HTX Cần Giờ Xanh',
				'stars@1': 3,
				'expires_on@1': '2024-06-01'
			}
		]);
		expect(records[1]?.rounds).toHaveLength(1);
		expect(records[1]?.fields.producer_name).toMatchObject({ column: 'E', cell: { mergedFrom: 'E5' } });
	});

	it('reads layout 2: titles, group headings, total and signature', async () => {
		const { layout, records, kinds } = await lay(sheetOf(LAYOUT_2, ['A3:E3']));
		expect(meaningsOf(layout)).toEqual([
			...['A: ordinal', 'B: product_name', 'C: producer_name', 'D: address', 'E: stars 1']
		]);
		expect(kinds).toEqual([
			...['title', 'title', 'title', 'header', 'group', 'record', 'group', 'record'],
			...['total', 'signature', 'signature', 'signature', 'signature']
		]);
		expect(records.map(({ context }) => context.map(({ kind, text }) => `${kind}: ${text}`))).toEqual([
			[
				'title: PHỤ LỤC',
				'title: DANH SÁCH SẢN PHẨM ĐẠT HẠNG SAO',
				'title: (Kèm theo Quyết định số 12/QĐ-UBND ngày 01/02/2024 của UBND tỉnh Lâm Đồng)',
				'group: Sản phẩm đạt 4 sao'
			],
			expect.arrayContaining(['group: Sản phẩm đạt 3 sao'])
		]);
	});

	it('reads a text file, where upper headings are not merged', async () => {
		const { layout, records } = await lay(sheetOf(LAYOUT_1));
		expect(meaningsOf(layout)).toContain('Q: stars 2');
		expect(valuesOf(records[0]!)).toMatchObject({
			'authority@1': 'UBND huyện Cần Giờ',
			'expires_on@2': '2026-05-01'
		});
	});

	it('gives every row of a sheet without a register back as title, and says what was looked for', async () => {
		const sheet = sheetOf([
			['HƯỚNG DẪN NHẬP LIỆU'],
			['Cột', 'Ý nghĩa', 'Ví dụ'],
			['Tên sản phẩm', 'Ghi đúng như giấy chứng nhận', 'Cà phê bột'],
			[' ']
		]);
		const { layout, records, kinds } = await lay(sheet);
		expect(layout).toMatchObject({ header: null, columns: [] });
		expect(layout.notes[0]?.vi).toContain('"Tên sản phẩm"');
		expect(kinds).toEqual(['title', 'title', 'title', 'blank']);
		expect(records).toEqual([]);
	});

	it.each([
		[
			[
				['STT', 'Huyện', 'Số sản phẩm', '3 sao', '4 sao'],
				[1, 'Cư Jút', 12, 10, 2]
			]
		],
		[[['STT', 'Huyện', 'Sản phẩm', 'Chủ thể'], ...[1, 2, 3, 4].map((n) => [n, `Huyện ${n}`, 12 + n, 7])]]
	])('takes no summary by district for a register', async (rows) => {
		expect((await lay(sheetOf(rows))).layout.header).toBeNull();
	});

	it('closes the source when the reader stops early', async () => {
		let closed = false;
		function* rows() {
			try {
				for (let row = 1; row < 1000; row++) {
					const cells = row === 1 ? ['Tên sản phẩm', 'Chủ thể'] : [`Cà phê ${row}`, 'HTX A'];
					yield { row, hidden: false, cells: cells.map((value) => ({ kind: 'text' as const, value })) };
				}
			} finally {
				closed = true;
			}
		}
		const { layOut } = await import('./lay-out');
		const laid = await layOut({ name: 'S', hidden: false, rows }, { file: 'a.csv' });
		for await (const row of laid.rows) if (row.kind === 'header') break;
		expect(closed).toBe(true);
	});
});
