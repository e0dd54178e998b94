import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lay, sheetOf, valuesOf, type CellValue } from './testing';

const HEADINGS: CellValue[] = [
	...['STT', 'Tên sản phẩm', 'Nhóm SP', 'Chủ thể', 'Loại hình', 'Xã/phường', 'Huyện/TX/TP', 'Điện thoại'],
	...[
		'Sao lần 1',
		'Ngày lần 1',
		'Số QĐ lần 1',
		'Sao lần 2',
		'Ngày lần 2',
		'Số QĐ lần 2',
		'Ngày hết hạn',
		'Vốn'
	]
];
const RECORDS: CellValue[][] = [
	['Cà phê bột', 'Thực phẩm', 'HTX Minh Tâm', 'HTX', 'Xã Đắk Wil', 'Huyện Cư Jút'],
	['Trà hoa vàng', 'Thực phẩm', 'Tổng công ty Rau quả', 'DN', 'Xã Tâm Thắng', 'Huyện Cư Jút'],
	['Cộng đồng làng nghề gốm', 'Thủ công mỹ nghệ', 'THT Gốm', 'THT', 'Phường Nghĩa Đức', 'TP. Gia Nghĩa'],
	['Rượu cần', 'Đồ uống', 'Hộ kinh doanh H’Bia', 'Hộ KD', 'Xã Nam Dong', 'Huyện Cư Jút'],
	['Tinh dầu sả', 'Dược liệu', 'HTX Tinh dầu', 'HTX', 'Xã Ea Pô', 'Huyện Cư Jút']
].map((cells, row) => [
	...[row + 1, ...cells, `090123456${row}`, '3 sao', '2020-02-04', `${row + 3}/QĐ-UBND`],
	...(row % 2 ? ['', '', ''] : ['4 sao', '2023-02-04', '99/QĐ-UBND']),
	...['2026-02-04', 100]
]);

const expected = (await lay(sheetOf([HEADINGS, ...RECORDS]))).records.map(valuesOf);

describe('properties', () => {
	it('reads all fields of the example', () => {
		expect(expected[0]).toMatchObject({
			'stars@2': '4 sao',
			'expires_on@2': '2026-02-04',
			commune: 'Xã Đắk Wil'
		});
		expect(expected[1]).toMatchObject({ 'decision_no@1': '4/QĐ-UBND', 'expires_on@1': '2026-02-04' });
	});

	it('gives the same records for any order of the columns', async () => {
		const order = fc.shuffledSubarray(
			HEADINGS.map((_, index) => index),
			{ minLength: HEADINGS.length }
		);
		await fc.assert(
			fc.asyncProperty(order, async (indexes) => {
				const rows = [HEADINGS, ...RECORDS].map((row) => indexes.map((index) => row[index]!));
				const { records } = await lay(sheetOf(rows));
				expect(records.map(valuesOf)).toEqual(expected);
			}),
			{ numRuns: 200 }
		);
	});

	it('gives the same records whatever rows of noise stand between them, and counts every row once', async () => {
		const noise: [string, CellValue[]][] = [
			['header', HEADINGS],
			['total', ['', 'Cộng', '', 12]],
			['total', ['Tổng cộng: 05 sản phẩm']],
			['total', ['', 'Tổng số', 5, '', '', '', '', '', 3, '', 2]],
			['total', ['', 'Cộng huyện Cư Jút', '', 4]],
			['blank', [17]],
			['blank', ['', '  ']],
			['group', ['I', 'Huyện Cư Jút']],
			['group', ['II. Thành phố Gia Nghĩa']],
			['group', ['HẠNG 4 SAO']],
			['group', ['', 'A. NHÓM THỰC PHẨM', '', 3]]
		];
		const places = fc.array(fc.tuple(fc.nat(RECORDS.length), fc.nat(noise.length - 1)), { maxLength: 12 });
		await fc.assert(
			fc.asyncProperty(places, async (inserted) => {
				const rows: CellValue[][] = [HEADINGS];
				const kinds = ['header'];
				for (let at = 0; at <= RECORDS.length; at++) {
					for (const [, which] of inserted.filter(([place]) => place === at)) {
						kinds.push(noise[which]![0]);
						rows.push(noise[which]![1]);
					}
					if (at < RECORDS.length) {
						kinds.push('record');
						rows.push(RECORDS[at]!);
					}
				}
				const laid = await lay(sheetOf(rows));
				expect(laid.kinds).toEqual(kinds);
				expect(laid.records.map(valuesOf)).toEqual(expected);
			}),
			{ numRuns: 200 }
		);
	});

	it('finds the header in any of the first 30 rows', async () => {
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 0, max: 29 }), fc.boolean(), async (above, isBlank) => {
				const title = (row: number): CellValue[] => (isBlank ? [] : [`Dòng mở đầu ${row}: sản phẩm OCOP`]);
				const rows = [...Array.from({ length: above }, (_, row) => title(row)), HEADINGS, ...RECORDS];
				const { layout, records } = await lay(sheetOf(rows));
				expect(layout.header).toEqual({ first: above + 1, last: above + 1 });
				expect(records.map(valuesOf)).toEqual(expected);
			})
		);
	});
});

describe('headers', () => {
	const record = [1, 'Cà phê bột', 'HTX Minh Tâm', 'Thôn 3', 'Đắk Wil', '4 sao', '12/QĐ-UBND', '2023-02-04'];
	const numbers = ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)=(7)+(6)'];
	const wanted = {
		...{
			address: 'Thôn 3',
			commune: 'Đắk Wil',
			'decision_date@1': '2023-02-04',
			'decision_no@1': '12/QĐ-UBND'
		},
		...{ ordinal: 1, producer_name: 'HTX Minh Tâm', product_name: 'Cà phê bột', 'stars@1': '4 sao' }
	};
	const full = ['STT', 'Sản phẩm', 'Chủ thể', 'Địa chỉ', 'Xã', 'Hạng sao', 'Số QĐ', 'Ngày QĐ'];
	const two = [
		['STT', 'Sản phẩm', 'Chủ thể', '', '', 'Kết quả công nhận', '', ''],
		['', '', 'Tên', 'Địa chỉ', 'Xã', 'Hạng sao', 'Số QĐ', 'Ngày QĐ']
	];
	const three = [
		['STT', 'Sản phẩm', 'Chủ thể', '', '', 'Kết quả', '', ''],
		['', '', 'Tên', 'Địa chỉ', '', 'Hạng sao', 'Quyết định', ''],
		['', '', '', 'Thôn', 'Xã', '', 'Số', 'Ngày']
	];
	const four = [['THÔNG TIN CHUNG', '', '', '', '', 'KẾT QUẢ CÔNG NHẬN', '', ''], ...three];
	it.each([
		[1, [full], []],
		[2, two, ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1']],
		[3, three, ['A1:A3', 'B1:B3', 'C1:E1', 'C2:C3', 'D2:E2', 'F1:H1', 'F2:F3', 'G2:H2']],
		[4, four, ['A1:E1', 'F1:H1', 'A2:A4', 'B2:B4', 'C2:E2', 'C3:C4', 'D3:E3', 'F2:H2', 'F3:F4', 'G3:H3']]
	] as const)(
		'over %i rows, merged and not, with a row of column numbers',
		async (height, headings, merges) => {
			for (const ranges of [[...merges], []]) {
				const rows: CellValue[][] = [...headings.map((row) => [...row]), numbers, record];
				const { layout, records, kinds } = await lay(sheetOf(rows, ranges));
				expect(kinds).toEqual([...Array(height).fill('header'), 'column_numbers', 'record']);
				expect(layout.header).toEqual({ first: 1, last: height });
				expect(records.map(valuesOf)).toEqual([wanted]);
			}
		}
	);

	it.each([
		[['1', '2', '3', '4', '5', '6', '7', '8']],
		[['A', 'B', '1', '2', '3', '4', '5', '6=4+5']],
		[[1, 2, 3, 4, 5, 6, 7, 8]]
	])('sees column numbers %j', async (row) => {
		expect((await lay(sheetOf([full, row, record]))).kinds).toEqual(['header', 'column_numbers', 'record']);
	});
});

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

describe('group headings', () => {
	const headings = ['STT', 'Tên sản phẩm', 'Chủ thể'];
	async function contexts(...rows: (string | CellValue[])[]): Promise<string[]> {
		const cells = rows.map((row) => (typeof row === 'string' ? [row] : row));
		const { records } = await lay(sheetOf([headings, ...cells]));
		return records.map(({ context }) => context.map(({ text }) => text).join(' > '));
	}
	const product = [1, 'Gạo', 'HTX A'];

	it('nest stars in districts and districts in stars', async () => {
		expect(
			await contexts(
				...['I. Huyện Cư Jút', 'Sản phẩm đạt 4 sao', product, 'Sản phẩm đạt 3 sao', product],
				...['II. Thành phố Gia Nghĩa', product, 'Sản phẩm đạt 4 sao', product]
			)
		).toEqual([
			...['I. Huyện Cư Jút > Sản phẩm đạt 4 sao', 'I. Huyện Cư Jút > Sản phẩm đạt 3 sao'],
			...['II. Thành phố Gia Nghĩa', 'II. Thành phố Gia Nghĩa > Sản phẩm đạt 4 sao']
		]);
		expect(
			await contexts(
				...['HẠNG 4 SAO', 'I. Huyện Cư Jút', product, 'II. Huyện Đắk Mil', product],
				...['HẠNG 3 SAO', product, 'I. Huyện Cư Jút', product]
			)
		).toEqual([
			...['HẠNG 4 SAO > I. Huyện Cư Jút', 'HẠNG 4 SAO > II. Huyện Đắk Mil'],
			...['HẠNG 3 SAO', 'HẠNG 3 SAO > I. Huyện Cư Jút']
		]);
	});

	it('nest communes in districts, and groups beside them', async () => {
		expect(
			await contexts(
				...['A. NHÓM THỰC PHẨM', 'I. Huyện Cư Jút', '1. Xã Đắk Wil', product, '2. Xã Ea Pô', product],
				...['II. Huyện Đắk Mil', product, 'B. ĐỒ UỐNG', product]
			)
		).toEqual([
			'A. NHÓM THỰC PHẨM > I. Huyện Cư Jút > 1. Xã Đắk Wil',
			'A. NHÓM THỰC PHẨM > I. Huyện Cư Jút > 2. Xã Ea Pô',
			'A. NHÓM THỰC PHẨM > II. Huyện Đắk Mil',
			'B. ĐỒ UỐNG'
		]);
	});

	it('of no known sort follow their numbering', async () => {
		expect(
			await contexts(
				...[
					['A', 'Sản phẩm mới'],
					['I', 'Đợt một'],
					product,
					['II', 'Đợt hai'],
					product,
					['B', 'Sản phẩm cũ'],
					product
				]
			)
		).toEqual(['Sản phẩm mới > Đợt một', 'Sản phẩm mới > Đợt hai', 'Sản phẩm cũ']);
	});
});
