import { describe, expect, it } from 'vitest';
import { contextOf, drawAll } from '../../../../test/unit/charts-drawing';
import { chart } from './chart';
import type { CompareBar } from './shape';

const bar = (measure: string, column: string, value: number | null): CompareBar => ({
	measure,
	measure_label: measure,
	column,
	column_label: column,
	is_reference: column === 'Hà Nội',
	value,
	text: value === null ? '' : String(value),
	missing: value === null ? 'Chưa được công bố' : null,
	number: value === null ? null : { metric: 'products-by-star', place: '63-01', asOf: '2024-12' },
	as_of: value === null ? null : '2024-12',
	as_of_text: value === null ? null : 'tháng 12/2024',
	source_title: null,
	source_href: null
});
const rows = [
	bar('Tổng số sản phẩm', 'Hà Nội', 300),
	bar('Tổng số sản phẩm', 'Bắc Kạn', 200),
	bar('5 sao', 'Hà Nội', 6),
	bar('5 sao', 'Bắc Kạn', null),
	bar('Sản phẩm mới', 'Hà Nội', null),
	bar('Sản phẩm mới', 'Bắc Kạn', null)
];

describe('compare-bars', () => {
	const shaped = chart.shape(rows, contextOf('vi'));
	it('names where the columns lie furthest apart', () => {
		expect(chart.finding(shaped, contextOf('vi'))).toBe(
			'Cách nhau xa nhất ở “Tổng số sản phẩm”: Hà Nội 300, Bắc Kạn 200.'
		);
		expect(chart.finding(rows.slice(2, 4), contextOf('en'))).toContain('known of one column only');
		expect(chart.finding(rows.slice(4), contextOf('vi'))).toContain('Chưa có số liệu');
		expect(chart.finding([bar('a', 'x', 2), bar('a', 'y', 2)], contextOf('en'))).toContain('equal');
	});
	it('keeps what cannot be drawn in the table', () => {
		const { rows: lines } = chart.table(shaped, contextOf('vi'));
		expect(lines).toHaveLength(6);
		expect(lines[3]).toMatchObject({
			value: { value: null, text: '…' },
			note: { value: 'Chưa được công bố' }
		});
	});
	it('draws one scale, a sign for a missing number, and no line for a measure without any', async () => {
		const svg = drawAll('compare-bars', shaped);
		const widths = [...svg.matchAll(/<rect[^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
		expect(widths[1]! / widths[0]!).toBeCloseTo(2 / 3, 1);
		expect(svg).toContain('Bắc Kạn, 5 sao: chưa có số');
		expect(svg).not.toContain('Sản phẩm mới');
		await expect(svg).toMatchFileSnapshot('chart.svg');
	});
	it('draws nothing where no number is known', () => {
		expect(drawAll('compare-bars', rows.slice(4))).toBe('');
	});
});
