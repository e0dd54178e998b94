import { describe, expect, it } from 'vitest';
import { drawSvg } from '../../server/draw';
import { contextOf, drawAll } from '../../../../test/unit/charts-drawing';
import { chart } from './chart';
import type { SeriesRow } from './shape';

const rows: SeriesRow[] = [
	{ label: '2025', date: '2025-12-31', value: 0.42, expected: 0.4, source_id: null, unit: 'share' },
	{ label: '2022', date: '2022-12-31', value: 0.31, expected: 0.28, source_id: 's1', unit: 'share' },
	{ label: '2023', date: '2023-12-31', value: null, expected: 0.32, source_id: null, unit: 'share' },
	{ label: '2024', date: '2024-12-31', value: 0.33, expected: 0.36, source_id: 's2', unit: 'share' }
];

describe('series', () => {
	const shaped = chart.shape(rows, contextOf('vi'));
	it('tells first and last in the unit', () => {
		expect(chart.finding(shaped, contextOf('vi'))).toBe(
			'Năm 2025: 42,0\u202f%, tăng 11,0 điểm % so với năm 2022 (31,0\u202f%).'
		);
		expect(chart.finding(shaped.slice(0, 2), contextOf('en'))).toBe('31.0% (2022); one period only so far.');
		expect(chart.finding([], contextOf('en'))).toContain('No figures');
	});
	it('draws no line through numbers of one day', () => {
		const day = rows.slice(0, 1).flatMap((row) => [row, { ...row, value: 0.43 }]);
		expect(drawAll('series', chart.shape(day, contextOf('vi')))).toBe('');
		expect(chart.finding(day, contextOf('vi'))).toContain('mới có một kỳ');
	});
	it('writes first and last value with year under a high sketch, on a common time axis', () => {
		const wide = shaped.map((row) => ({ ...row, domain_from: '2010-01-01', domain_to: '2025-12-31' }));
		const draw = (some: readonly SeriesRow[]) =>
			drawSvg({
				chartId: 'series',
				shaped: some,
				label: '',
				ctx: contextOf('vi'),
				size: { width: 220, height: 90 }
			})[0]?.svg ?? '';
		const texts = [...draw(shaped).matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
		expect(texts).toEqual(['31,0\u202f%', '2022', '42,0\u202f%', '2025']);
		expect(draw(wide)).not.toBe(draw(shaped));
	});
	it('draws both widths and a sketch without texts', async () => {
		await expect(drawAll('series', shaped)).toMatchFileSnapshot('chart.svg');
		const [sketch] = drawSvg({
			chartId: 'series',
			shaped,
			label: '',
			ctx: contextOf('vi'),
			size: { width: 120, height: 36 }
		});
		expect(sketch?.width).toBe('sketch');
		expect(sketch?.svg).not.toContain('<text');
	});
});
