import { describe, expect, it } from 'vitest';
import { contextOf, drawAll } from '../../../../test/unit/charts-drawing';
import { chart } from './chart';
import type { SliceYearRow } from './shape';

const row = (day: string, three: number, four: number, is_current = false): SliceYearRow => ({
	day,
	label: is_current ? '30/09/2026' : day.slice(0, 4),
	href: `?den=${day.slice(0, 4)}`,
	title: `Xem cuối năm ${day.slice(0, 4)}`,
	total: three + four,
	stars_3: three,
	stars_4: four,
	stars_5: 0,
	producers: three,
	is_current,
	star_links: ([3, 4, 5] as const).map((stars) => ({
		stars,
		label: `${stars} sao`,
		href: `?sao=${stars}`,
		title: `lọc hạng sao: ${stars} sao`,
		is_chosen: stars === 4
	}))
});
const rows = [row('2026-09-30', 250, 67, true), row('2024-12-31', 170, 30), row('2025-12-31', 240, 60)];

describe('slice-years', () => {
	const shaped = chart.shape(rows, contextOf('vi'));
	it('is oldest first and tells the change from the year before', () => {
		expect(shaped.map(({ day }) => day.slice(0, 4))).toEqual(['2024', '2025', '2026']);
		expect(chart.finding(shaped, contextOf('vi'))).toBe(
			'30/09/2026: 317 sản phẩm, tăng 17 so với cuối năm 2025 (300).'
		);
		expect(chart.finding([rows[1]!], contextOf('en'))).toBe('2024: 200 products.');
		expect(chart.finding([], contextOf('vi'))).toContain('Không năm nào');
	});
	it('has days in the table', () => {
		expect(chart.table(shaped, contextOf('vi')).rows[0]?.day).toMatchObject({ text: '31/12/2024' });
	});
	it('draws, the day looked at in bold, the legend as links', async () => {
		const svg = drawAll('slice-years', shaped);
		expect(svg).toContain('✓ 4 sao');
		expect(svg).not.toContain('5 sao<');
		await expect(svg).toMatchFileSnapshot('chart.svg');
	});
});
