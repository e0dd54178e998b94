import { describe, expect, it } from 'vitest';
import { contextOf, drawAll } from '../../../../test/unit/charts-drawing';
import { chart } from './chart';

const rows = [
	{ group_no: 1, name: 'Thực phẩm', products: 812, share: 0.775 },
	{
		group_no: 6,
		name: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
		products: 21,
		share: 0.02
	},
	{ group_no: 2, name: 'Đồ uống', products: 105, share: 0.1 },
	{ group_no: 5, name: 'Sinh vật cảnh', products: null, share: null }
];

describe('groups', () => {
	const shaped = chart.shape(rows, contextOf('vi'));
	it('puts the largest first and the unknown last', () => {
		expect(shaped.map(({ group_no }) => group_no)).toEqual([1, 2, 6, 5]);
		expect(chart.finding(shaped, contextOf('vi'))).toBe(
			'Nhóm lớn nhất: Thực phẩm (812 sản phẩm, 77,5\u202f%).'
		);
		expect(chart.finding(shaped.slice(3), contextOf('en'))).toContain('No figures');
	});
	it('draws', async () => {
		await expect(drawAll('groups', shaped)).toMatchFileSnapshot('chart.svg');
	});
});
