import { describe, expect, it } from 'vitest';
import { contextOf, drawAll } from '../../../../test/unit/charts-drawing';
import { chart } from './chart';
import type { ProducersByYearRow } from './shape';

const nothing = {
	total: null,
	cooperative: null,
	cooperative_group: null,
	enterprise: null,
	household: null,
	other: null,
	cooperative_share: null,
	cooperative_group_share: null,
	enterprise_share: null,
	household_share: null,
	other_share: null,
	source_id: 's1',
	flag: null
};
const rows: ProducersByYearRow[] = [
	{
		...nothing,
		label: 'năm 2023',
		date: '2023-12-31',
		order: 2,
		total: 5361,
		cooperative_share: 0.381,
		enterprise_share: 0.242,
		household_share: 0.349
	},
	{
		...nothing,
		label: 'năm 2021',
		date: '2021-12-31',
		order: 1,
		total: 2944,
		cooperative_share: 0.388,
		enterprise_share: 0.274
	},
	{
		...nothing,
		label: 'Sổ 30/09/2026',
		date: '2026-09-30',
		order: 4,
		total: 200,
		cooperative: 80,
		cooperative_group: 12,
		enterprise: 50,
		household: 56,
		other: 2,
		cooperative_share: 0.4,
		cooperative_group_share: 0.06,
		enterprise_share: 0.25,
		household_share: 0.28,
		other_share: 0.01
	},
	{ ...nothing, label: 'năm 2025', date: '2025-12-31', order: 3, total: 9000 }
];

describe('producers-by-year', () => {
	const shaped = chart.shape(rows, contextOf('vi'));
	it('compares the first and the last known share of cooperatives', () => {
		expect(chart.finding(shaped, contextOf('vi'))).toBe(
			'Sổ 30/09/2026: hợp tác xã chiếm 40,0\u202f% chủ thể OCOP, tăng 1,2 điểm % so với năm 2021 (38,8\u202f%).'
		);
		expect(chart.finding(shaped.slice(2, 3), contextOf('en'))).toContain('No figures');
	});
	it('keeps a report without kinds in the table', () => {
		expect(chart.table(shaped, contextOf('en')).rows[2]).toMatchObject({
			total: { value: 9000, text: '9,000' },
			cooperative_share: { value: null, text: '…' }
		});
	});
	it('draws what is stated and leaves the rest open', async () => {
		const svg = drawAll('producers-by-year', shaped);
		expect(svg).toContain('Chưa nêu loại hình 33,8');
		await expect(svg).toMatchFileSnapshot('chart.svg');
	});
});
