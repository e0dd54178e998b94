import { describe, expect, it } from 'vitest';
import { contextOf, drawAll } from '../../../../test/unit/charts-drawing';
import { chart } from './chart';
import type { ChangesRow } from './shape';

const nothing = {
	new: null,
	re_evaluated: null,
	upgraded: null,
	downgraded: null,
	lapsed: null,
	withdrawn: null
};
const rows: ChangesRow[] = [
	{ year: 2025, new: 210, re_evaluated: 120, upgraded: 25, downgraded: 8, lapsed: 95, withdrawn: 2 },
	{ year: 2023, new: 300, re_evaluated: 40, upgraded: 12, downgraded: 2, lapsed: 30, withdrawn: 0 },
	{ year: 2024, new: 260, re_evaluated: 90, upgraded: 18, downgraded: 4, lapsed: 160, withdrawn: 1 },
	{ ...nothing, year: 2022 }
];

describe('changes-by-year', () => {
	const shaped = chart.shape(rows, contextOf('vi'));
	it('tells the newest known year', () => {
		expect(chart.finding(shaped, contextOf('vi'))).toBe(
			'Năm 2025: 210 sản phẩm công nhận mới; 95 hết hạn, chưa đánh giá lại.'
		);
		expect(chart.finding([{ ...nothing, year: 2020, new: 5 }], contextOf('en'))).toBe(
			'In 2020: 5 new products; lapsed, not re-evaluated: no figure yet.'
		);
		expect(chart.finding([{ ...nothing, year: 2022 }], contextOf('en'))).toContain('No figures');
	});
	it('keeps zero apart from missing in the table', () => {
		const table = chart.table(shaped, contextOf('en'));
		expect([table.rows[0]?.['withdrawn']?.text, table.rows[1]?.['withdrawn']?.text]).toEqual(['…', '0']);
	});
	it('draws no axis when no year has a number', () => {
		expect(drawAll('changes-by-year', [{ ...nothing, year: 2022 }])).toBe('');
	});
	it('draws gains upwards and losses downwards', async () => {
		const svg = drawAll('changes-by-year', shaped);
		expect(svg).toContain('+355');
		expect(svg).toContain('\u2212105');
		await expect(svg).toMatchFileSnapshot('chart.svg');
	});
});
