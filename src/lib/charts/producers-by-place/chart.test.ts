import { describe, expect, it } from 'vitest';
import { contextOf, drawAll } from '../../../../test/unit/charts-drawing';
import { chart } from './chart';
import type { ProducersByPlaceRow } from './shape';

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
	as_of: '2024-12-31',
	source_id: 's1',
	missing: null
};
const rows: ProducersByPlaceRow[] = [
	{
		...nothing,
		place_id: '63-06',
		place: 'Bắc Kạn',
		total: 110,
		cooperative: 77,
		enterprise: 11,
		household: 22,
		cooperative_share: 0.7,
		enterprise_share: 0.1,
		household_share: 0.2,
		goal_share: 0.6,
		href: '/63-06'
	},
	{ ...nothing, place_id: '63-77', place: 'Bà Rịa - Vũng Tàu', missing: 'chưa công bố' },
	{ ...nothing, place_id: '63-31', place: 'Hải Phòng', total: 202, enterprise_share: 0.5 },
	{
		...nothing,
		place_id: '63-08',
		place: 'Tuyên Quang',
		total: 150,
		cooperative_share: 0.72,
		goal_share: 0.8
	}
];

describe('producers-by-place', () => {
	const shaped = chart.shape(rows, contextOf('vi'));
	it('sorts by the share of cooperatives, unknown last', () => {
		expect(shaped.map((row) => row.place_id)).toEqual(['63-08', '63-06', '63-31', '63-77']);
	});
	it('names the first and counts the missing', () => {
		expect(chart.finding(shaped, contextOf('en'))).toBe(
			'Tuyên Quang has the highest share of cooperatives: 72.0% of producers. 1 place has no figure yet (see the table).'
		);
		expect(chart.finding(shaped.slice(3), contextOf('vi'))).toContain('Chưa có số liệu');
		expect(chart.finding(shaped.slice(2, 3), contextOf('vi'))).toContain('chưa nơi nào nêu tỷ lệ hợp tác xã');
	});
	it('draws parts that add up to more than the whole as long as they are, and says so', () => {
		const over = { ...rows[0]!, place_id: '63-22', place: 'Quảng Ninh', total: 212, cooperative: 72 };
		const parts = { enterprise: 80, household: 62, cooperative_share: 72 / 212 };
		const shares = { enterprise_share: 80 / 212, household_share: 62 / 212 };
		const overlapping = chart.shape([{ ...over, ...parts, ...shares }], contextOf('vi'));
		expect(chart.finding(overlapping, contextOf('vi'))).toContain(
			'Quảng Ninh: các loại hình cộng lại 214/212.'
		);
		expect(chart.table(overlapping, contextOf('vi')).rows[0]?.['missing']?.text).toContain('214/212');
		const edges = [
			...drawAll('producers-by-place', overlapping).matchAll(/<rect x="([\d.]+)" width="([\d.]+)"/g)
		];
		expect(Math.max(...edges.map(([, x, width]) => Number(x) + Number(width)))).toBeLessThanOrEqual(760);
	});
	it('draws the goal as a tick and leaves out what is missing', async () => {
		const svg = drawAll('producers-by-place', shaped);
		expect(svg).not.toContain('Vũng Tàu');
		expect(svg).toContain('chỉ tiêu tỷ lệ HTX');
		await expect(svg).toMatchFileSnapshot('chart.svg');
	});
});
