import { describe, expect, it } from 'vitest';
import { lay, sheetOf, valuesOf, type CellValue } from './testing';

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
