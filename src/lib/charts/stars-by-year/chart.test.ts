import { describe, expect, it } from 'vitest';
import { contextOf, drawAll } from '../../../../test/unit/charts-drawing';
import { chart } from './chart';
import type { StarsByYearRow } from './shape';

const row = (label: string, order: number, numbers: Partial<StarsByYearRow>): StarsByYearRow => ({
	label,
	order,
	date: `20${20 + order}-12-31`,
	total: null,
	stars_3: null,
	stars_4: null,
	stars_5: null,
	potential: null,
	source_id: 's1',
	flag: null,
	...numbers
});
const rows = [
	row('31/12/2022', 2, { total: 8689, stars_3: 5691, stars_4: 2920, stars_5: 20, potential: 58 }),
	row('tháng 12/2021', 1, { total: 5401, stars_3: 3381, stars_4: 1934, stars_5: 20, potential: 86 }),
	row('06/12/2023', 3, { total: 10322, stars_5: 42 }),
	row('tháng 12/2024', 4, {
		total: 14642,
		stars_3: 10718,
		stars_4: 3441,
		stars_5: 79,
		potential: 404,
		potential_treatment: 'outside'
	}),
	row('tháng 06/2025', 5, { total: 16000 }),
	row('tháng 09/2025', 6, {})
];

describe('stars-by-year', () => {
	const shaped = chart.shape(rows, contextOf('vi'));
	it('orders by the view and keeps what cannot be drawn', () => {
		expect(shaped.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6]);
	});
	it('says first and last in both languages', () => {
		expect(chart.finding(shaped, contextOf('vi'))).toBe(
			'Tháng 06/2025: 16.000 sản phẩm OCOP, tăng 10.599 so với tháng 12/2021 (5.401).'
		);
		expect(chart.finding(shaped.slice(0, 1), contextOf('en'))).toBe('Tháng 12/2021: 5,401 OCOP products.');
		expect(chart.finding([], contextOf('en'))).toContain('No figures');
	});
	it('does not reckon with a total printed as "more than"', () => {
		const about = chart.shape(
			[...rows.slice(0, 1), row('năm 2025', 7, { total: 17000, approximate: 'more_than' })],
			contextOf('vi')
		);
		expect(chart.finding(about, contextOf('vi'))).toBe(
			'Năm 2025: hơn 17.000 sản phẩm OCOP; 31/12/2022: 8.689.'
		);
		expect(drawAll('stars-by-year', about)).toContain('hơn 17.000');
	});
	it('draws no axis without a number', () => {
		expect(drawAll('stars-by-year', rows.slice(-1))).toBe('');
	});
	it('lists missing numbers as missing, not as zero', () => {
		expect(chart.table(shaped, contextOf('vi')).rows.at(-1)?.['total']).toMatchObject({
			value: null,
			text: '…'
		});
	});
	it('draws', async () => {
		await expect(drawAll('stars-by-year', shaped)).toMatchFileSnapshot('chart.svg');
	});
});
