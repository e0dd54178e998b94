import { describe, expect, it } from 'vitest';
import { contextOf, drawAll } from '../../../../test/unit/charts-drawing';
import { chart } from './chart';
import type { StarsByPlaceRow } from './shape';

const row = (place_id: string, place: string, numbers: Partial<StarsByPlaceRow>): StarsByPlaceRow => ({
	place_id,
	place,
	total: null,
	stars_3: null,
	stars_4: null,
	stars_5: null,
	potential: null,
	as_of: '2024-12',
	source_id: 's1',
	missing: null,
	...numbers
});
const rows = [
	row('63-06', 'Bắc Kạn', { total: 218, stars_3: 195, stars_4: 22, stars_5: 1, href: '/63-06' }),
	row('63-77', 'Bà Rịa - Vũng Tàu', { missing: 'chưa công bố' }),
	row('63-01', 'Hà Nội', { total: 2711, stars_3: 1300, stars_4: 1400, stars_5: 6, potential: 15 }),
	row('63-95', 'Bạc Liêu', { stars_3: 90, stars_4: 30 })
];

describe('stars-by-place', () => {
	const shaped = chart.shape(rows, contextOf('vi'));
	it('sorts by stock, places without a figure last', () => {
		expect(shaped.map(({ place, stock }) => [place, stock])).toEqual([
			['Hà Nội', 2711],
			['Bắc Kạn', 218],
			['Bạc Liêu', 120],
			['Bà Rịa - Vũng Tàu', null]
		]);
	});
	it('names the largest and counts the missing in both languages', () => {
		expect(chart.finding(shaped, contextOf('vi'))).toBe(
			'Hà Nội có nhiều sản phẩm nhất (2.711). 1 địa phương chưa có số liệu (xem bảng).'
		);
		expect(chart.finding(shaped.slice(0, 2), contextOf('en'))).toBe('Hà Nội has the most products (2,711).');
		expect(chart.finding([], contextOf('vi'))).toContain('Chưa có số liệu');
	});
	it('draws potential in the total where the publication has it there', () => {
		const draw = (numbers: Partial<StarsByPlaceRow>) =>
			drawAll('stars-by-place', chart.shape([row('63-22', 'Quảng Ninh', numbers)], contextOf('vi')));
		const split = { total: 100, stars_3: 60, stars_4: 30, stars_5: 4, potential: 6 };
		const inside = draw({ ...split, potential_treatment: 'outside' });
		expect(inside).toContain('tiềm năng 5 sao (chưa xếp hạng) 6');
		expect(inside).not.toContain('chưa rõ hạng sao');
		expect(draw({ ...split, total: 94, potential_treatment: 'outside' })).toContain('(ngoài tổng số)');
		const classed = draw({ ...split, total: 94, potential_treatment: 'inside_4star' });
		expect(classed).not.toContain('tiềm năng 5 sao (');
		expect(classed).toContain('tiềm năng: 6');
		expect(draw({ ...split, potential: 0 })).not.toContain('tiềm năng');
	});
	it('draws the 25 largest and the current place, in bold', () => {
		const many = Array.from({ length: 41 }, (_, at) =>
			row(`63-${at + 10}`, `Tỉnh ${at}`, { total: 1000 - at, is_current: at === 40 })
		);
		const svg = drawAll('stars-by-place', chart.shape(many, contextOf('vi')));
		expect(svg).toContain('và 15 địa phương khác, xem bảng');
		expect(svg).toMatch(/font-weight="700"[^]*Tỉnh 40/);
		expect(svg).not.toContain('Tỉnh 39');
	});
	it('draws no bar for a missing figure', async () => {
		const svg = drawAll('stars-by-place', shaped);
		expect(svg).not.toContain('Vũng Tàu');
		await expect(svg).toMatchFileSnapshot('chart.svg');
	});
});
