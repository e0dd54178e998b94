import { describe, expect, it } from 'vitest';
import { contextOf, drawAll } from '../../../../test/unit/charts-drawing';
import { chart } from './chart';
import type { ChoiceRow } from './shape';

const star = (stars: number, products: number, is_chosen: boolean | null): ChoiceRow => ({
	key: String(stars),
	label: `${stars} sao`,
	products,
	producers: Math.ceil(products / 2),
	of: 'products',
	total: 317,
	href: `?sao=${stars}`,
	title: `lọc hạng sao: ${stars} sao`,
	is_chosen
});
const rows = [star(3, 279, null), star(4, 37, null), star(5, 1, null)];
const chosen = [star(3, 279, false), star(4, 37, true), star(5, 1, false)];
const kind: ChoiceRow = { ...star(3, 40, null), label: 'Hợp tác xã', of: 'producers', total: 50 };

describe('slice-choices', () => {
	it('keeps the order of the vocabulary and names the largest', () => {
		const shaped = chart.shape(rows, contextOf('vi'));
		expect(shaped.map(({ key }) => key)).toEqual(['3', '4', '5']);
		expect(chart.finding(shaped, contextOf('vi'))).toBe('Nhiều nhất là 3 sao: 279 sản phẩm (88,0\u202f%).');
		expect(chart.finding([], contextOf('en'))).toBe('No product under any of these choices.');
	});
	it('says what is chosen and keeps the others, pale, with their numbers', () => {
		expect(chart.finding(chosen, contextOf('vi'))).toBe('Đang chọn 4 sao: 37 sản phẩm (11,7\u202f%).');
		const svg = drawAll('slice-choices', chosen);
		expect(svg).toContain('✓ 4 sao');
		expect(svg).toContain(`<a aria-current="true" data-key="4" href="?sao=4">`);
		expect(svg).toContain('279 (88,0\u202f%)');
		expect(svg).toContain('fill-opacity="0.25"');
	});
	it('gives numerator and denominator of a share of producers', () => {
		expect(chart.finding([kind], contextOf('en'))).toBe('Largest: Hợp tác xã, 20/50 producers (40.0%).');
	});
	it('has no share where a product may be in several rows', () => {
		const several = rows.map((row) => ({ ...row, total: null }));
		expect(chart.table(several, contextOf('vi')).columns.map(({ key }) => key)).toEqual([
			'label',
			'products',
			'producers'
		]);
	});
	it('draws', async () => {
		await expect(drawAll('slice-choices', chosen)).toMatchFileSnapshot('chart.svg');
	});
});
