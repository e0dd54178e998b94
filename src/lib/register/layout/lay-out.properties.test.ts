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

describe('any sheet', () => {
	const text = fc.constantFrom(
		...[
			'',
			'',
			'',
			'Tên sản phẩm',
			'Chủ thể',
			'Hạng sao',
			'STT',
			'Lần 1',
			'Năm 2020',
			'x',
			'3 sao',
			'4 sao',
			'HTX',
			'1'
		],
		...[
			'(1)',
			'Cộng',
			'Huyện Cư Jút',
			'I',
			'Cà phê',
			'Nơi nhận:',
			'CHỦ TỊCH',
			'2024-01-01',
			'0901234567',
			'\u200b',
			'  '
		]
	);
	const cell = fc.oneof(
		{ weight: 9, arbitrary: text },
		{ weight: 1, arbitrary: fc.oneof(fc.string(), fc.integer()) }
	);
	const range = fc
		.tuple(fc.nat(5), fc.nat(3), fc.integer({ min: 1, max: 12 }), fc.nat(3))
		.map(
			([left, width, top, height]) => `${'ABCDEF'[left]}${top}:${'ABCDEFGHI'[left + width]}${top + height}`
		);

	it('gives every row back once, in order, and a record exactly where it says so', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 15 }),
				fc.array(range, { maxLength: 2 }),
				async (rows, merges) => {
					const sheet = sheetOf(rows, merges);
					const numbers = [...(sheet.rows() as Iterable<{ row: number }>)].map(({ row }) => row);
					const laid = await lay(sheet);
					expect(laid.rows.map(({ at }) => at.row)).toEqual(numbers);
					expect(laid.rows.every(({ kind, record }) => (kind === 'record') === (record !== undefined))).toBe(
						true
					);
				}
			),
			{ numRuns: 300 }
		);
	});
});
