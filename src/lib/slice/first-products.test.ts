import { expect, test } from 'vitest';
import { firstProducts } from './first-products';

test('the first products lead to their pages and decisions', () => {
	const table = firstProducts(
		[
			{
				product_id: 'sp-1',
				name: 'Chè',
				producer_id: 'ct-1',
				producer_name: 'HTX',
				stars: 4,
				is_potential: true,
				state: 'in_force',
				expires_on: '2027-01-02',
				decision_no: '12/QĐ-UBND',
				commune: 'Xã A',
				province_vi: 'Đắk Lắk',
				province_en: 'Dak Lak',
				is_sample: true
			}
		],
		'vi'
	);
	expect(table.caption).toBe('1 sản phẩm đầu danh sách, theo tên');
	expect(table.rows[0]).toMatchObject({
		name: { href: '/san-pham/?ma=sp-1' },
		decision: { href: '/san-pham/?qd=12%2FQ%C4%90-UBND' },
		place: { value: 'Xã A, Đắk Lắk' },
		state: { text: 'còn hiệu lực, tiềm năng 5 sao' },
		sample: { text: 'dữ liệu mẫu' }
	});
});
