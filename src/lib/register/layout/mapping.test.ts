import { describe, expect, it } from 'vitest';
import { MappingError, readMapping } from './mapping';
import { lay, meaningsOf, sheetOf, valuesOf } from './testing';

const ROWS = [
	['SỔ THEO DÕI'],
	['Mặt hàng', 'Nơi làm ra', 'Ghi chú', 'Sao cũ', 'Sao mới'],
	['Cà phê bột', 'HTX A', 'xã Đắk Wil', '3', '4'],
	['Trà Ô long', 'HTX B', 'xã Ea Pô', '3', '']
];
const MAPPING = `sheet,column,field,round
,Mặt hàng,product_name,
Danh sách,nơi làm ra,producer_name,
danh sach,C,commune,
,Sao cũ,stars,1
,E,stars,2
`;

describe('readMapping', () => {
	it('overrules headings by heading or letter, and helps to find the header', async () => {
		const mapping = readMapping(MAPPING, 'mapping.csv');
		const { layout, records } = await lay(sheetOf(ROWS), { mapping });
		expect(layout.header).toEqual({ first: 2, last: 2 });
		expect(meaningsOf(layout)).toEqual([
			...['A: product_name', 'B: producer_name', 'C: commune', 'D: stars 1', 'E: stars 2']
		]);
		expect(layout.columns.every(({ how }) => how === 'mapping')).toBe(true);
		expect(valuesOf(records[0]!)).toEqual({
			...{
				product_name: 'Cà phê bột',
				producer_name: 'HTX A',
				commune: 'xã Đắk Wil',
				'stars@1': '3',
				'stars@2': '4'
			}
		});
		expect(mapping.unused()).toEqual([]);
	});

	it('says where the header stands, alone or with columns', async () => {
		const mapping = readMapping(
			'sheet,column,field,round\nDanh sách,header_rows,2\n,A,product_name,\n,B,producer_name,\n',
			'm'
		);
		const { layout } = await lay(sheetOf(ROWS), { mapping });
		expect(layout.header).toEqual({ first: 2, last: 2 });
		expect(meaningsOf(layout).slice(0, 2)).toEqual(['A: product_name', 'B: producer_name']);
	});

	it('keeps personal data private against the mapping', async () => {
		const rows = [
			['Tên sản phẩm', 'Chủ thể', 'Số'],
			...[1, 2, 3].map((n) => [`Gạo ${n}`, `HTX ${n}`, `090123456${n}`])
		];
		const mapping = readMapping('sheet,column,field\n,Số,commune\n', 'm.csv');
		expect((await lay(sheetOf(rows), { mapping })).layout.columns[2]).toMatchObject({
			field: 'phone',
			how: 'content'
		});
	});

	it('reports lines that nothing needed', async () => {
		const mapping = readMapping(
			MAPPING + 'Sheet9,A,ignored,\n,Giá,ignored,\n,header_rows,2-2\n',
			'mapping.csv'
		);
		await lay(sheetOf(ROWS), { mapping });
		expect(mapping.unused().map(({ at, value }) => [at.row, value])).toEqual([
			[7, 'A'],
			[8, 'Giá']
		]);
	});

	it('names line, value and what would be right', () => {
		const text =
			'sheet,column,field,round\n,A,product,\n,B,commune,2\n,C,stars,0\n,,stars,\n,header_rows,7-5\n';
		let error: unknown;
		try {
			readMapping(text, 'mapping.csv');
		} catch (caught) {
			error = caught;
		}
		expect(error).toBeInstanceOf(MappingError);
		const { problems, message } = error as MappingError;
		expect(problems.map(({ at, value }) => [at.row, at.column, value])).toEqual([
			[2, 'field', 'product'],
			[3, 'round', '2'],
			[4, 'round', '0'],
			[5, 'column', ''],
			[6, 'field', '7-5']
		]);
		expect(message).toContain(
			'mapping.csv, line 2: There is no field "product"; use one of: ordinal, product_name'
		);
		expect(problems[4]?.vi).toContain('ví dụ 5-7');
	});

	it('refuses a file that is something else', () => {
		expect(() => readMapping('a;b;c\n', 'm.csv')).toThrow(
			'm.csv, line 1: The file must be CSV with the first line'
		);
	});
});
