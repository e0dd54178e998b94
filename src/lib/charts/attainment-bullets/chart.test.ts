import { describe, expect, it } from 'vitest';
import { contextOf, drawAll } from '../../../../test/unit/charts-drawing';
import { targets } from '../../../../test/unit/charts-targets';
import { chart } from './chart';

describe('attainment-bullets', () => {
	const shaped = chart.shape(targets, contextOf('vi'));
	it('leaves out a goal of zero, which has no scale', () => {
		expect(chart.shape([...targets, { ...targets[0]!, goal: 0 }], contextOf('vi'))).toHaveLength(
			targets.length
		);
	});
	it('counts statuses in both languages', () => {
		expect(chart.finding(shaped, contextOf('vi'))).toBe(
			'5 chỉ tiêu: 2 đạt, 1 chậm, 1 đi lùi và 1 chưa có số liệu.'
		);
		expect(chart.finding(shaped, contextOf('en'))).toBe(
			'5 goals: 2 met, 1 behind, 1 moving away and 1 without a figure.'
		);
		expect(chart.finding([], contextOf('vi'))).toContain('Không có chỉ tiêu');
	});
	it('writes goals, gaps and units', () => {
		const rows = chart.table(shaped, contextOf('vi')).rows;
		expect(rows.map((row) => row['goal']?.text)).toEqual([
			'≥\u00a0500',
			'>\u00a0230',
			'≥\u00a030\u202f%',
			'400–500',
			'≥\u00a0138'
		]);
		expect(rows.map((row) => row['gap']?.text)).toEqual([
			'thiếu 88',
			'vượt 370',
			'thiếu 4,5 điểm %',
			'vượt 20',
			'…'
		]);
	});
	it('never caps a number and marks what passes the scale', async () => {
		const svg = drawAll('attainment-bullets', shaped);
		expect(svg).toContain('600 / &gt;&nbsp;230 sản phẩm'.replace('&nbsp;', '&#160;'));
		await expect(svg).toMatchFileSnapshot('chart.svg');
	});
});
