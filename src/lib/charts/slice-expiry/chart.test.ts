import { describe, expect, it } from 'vitest';
import { contextOf, drawAll } from '../../../../test/unit/charts-drawing';
import { chart } from './chart';
import type { ExpiryRow } from './shape';

const row = (month: string, products: number, is_chosen: boolean | null = null): ExpiryRow => ({
	month,
	products,
	producers: products,
	href: `?hieu-luc=sap-het-${month.slice(5)}`,
	title: `Hết hạn đến tháng ${month}`,
	is_chosen
});
const rows = [
	row('2027-01', 12, false),
	row('2026-11', 4, true),
	row('2026-12', 0, true),
	row('2027-02', 1259, false)
];

describe('slice-expiry', () => {
	const shaped = chart.shape(rows, contextOf('vi'));
	it('is in the order of time and names the fullest month', () => {
		expect(shaped.map(({ month }) => month)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
		expect(chart.finding(shaped, contextOf('vi'))).toBe(
			'1.275 sản phẩm còn hiệu lực; hết hạn nhiều nhất vào tháng 02/2027 (1.259).'
		);
		expect(chart.finding([], contextOf('en'))).toContain('none runs out');
	});
	it('draws', async () => {
		await expect(drawAll('slice-expiry', shaped)).toMatchFileSnapshot('chart.svg');
	});
});
