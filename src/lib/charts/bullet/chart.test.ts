import { describe, expect, it } from 'vitest';
import { contextOf, drawAll } from '../../../../test/unit/charts-drawing';
import { targets } from '../../../../test/unit/charts-targets';
import { chart } from './chart';

describe('bullet', () => {
	it('says one target in a sentence', () => {
		const say = (at: number, lang: 'vi' | 'en') =>
			chart.finding(chart.shape(targets.slice(at), contextOf(lang)), contextOf(lang));
		expect(say(0, 'vi')).toBe('Số sản phẩm đạt 3 sao trở lên: 412, chỉ tiêu ≥\u00a0500 – chậm.');
		expect(say(4, 'en')).toBe('Số xã có sản phẩm OCOP: no figure yet, goal ≥\u00a0138.');
		expect(say(5, 'vi')).toContain('Không có chỉ tiêu');
	});
	it('draws a bar of 220 × 28', async () => {
		const svg = drawAll('bullet', chart.shape(targets, contextOf('vi')));
		expect(svg).toContain('viewBox="0 0 220 28"');
		await expect(svg).toMatchFileSnapshot('chart.svg');
	});
});
