import { describe, expect, it } from 'vitest';
import { lay, sheetOf, type CellValue } from './testing';

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
