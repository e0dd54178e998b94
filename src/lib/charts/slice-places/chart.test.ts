import { describe, expect, it } from 'vitest';
import { contextOf, drawAll } from '../../../../test/unit/charts-drawing';
import { chart } from './chart';
import type { SlicePlaceRow } from './shape';

const star_links = ([3, 4, 5] as const).map((stars) => ({
	stars,
	label: `${stars} sao`,
	href: `?sao=${stars}`,
	title: `lọc hạng sao: ${stars} sao`,
	is_chosen: null
}));
const row = (place_id: string | null, place: string, three = 0, four = 0, five = 0): SlicePlaceRow => ({
	place_id,
	place,
	href: place_id === null ? null : `?noi=${place_id}`,
	title: `${place}: ${three + four + five} sản phẩm`,
	total: three + four + five,
	stars_3: three,
	stars_4: four,
	stars_5: five,
	potential: 0,
	producers: Math.ceil((three + four + five) / 2),
	cooperatives: 0,
	cooperative_groups: 0,
	enterprises: 0,
	households: 0,
	star_links
});
const rows = [
	row('63-643', 'Thành phố Buôn Ma Thuột', 11, 1, 1),
	row('63-646', 'Huyện Ea Súp'),
	row(null, 'Chưa rõ huyện', 2),
	row('63-648', "Huyện Cư M'gar", 20, 4)
];

describe('slice-places', () => {
	const shaped = chart.shape(rows, contextOf('vi'));
	it('sorts by products, what has no place last', () => {
		expect(shaped.map(({ place }) => place)).toEqual([
			"Huyện Cư M'gar",
			'Thành phố Buôn Ma Thuột',
			'Huyện Ea Súp',
			'Chưa rõ huyện'
		]);
	});
	it('names the largest and counts places with nothing', () => {
		expect(chart.finding(shaped, contextOf('vi'))).toBe(
			"Huyện Cư M'gar có nhiều nhất: 24 sản phẩm (61,5\u202f%). 1 trong 3 địa phương không có sản phẩm nào."
		);
		expect(chart.finding([row('63-646', 'Huyện Ea Súp')], contextOf('en'))).toContain('No place');
	});
	it('has every place in the table, zero as zero', () => {
		const table = chart.table(shaped, contextOf('vi'));
		expect(table.rows.map(({ total }) => total?.text)).toEqual(['24', '13', '0', '2']);
		expect(table.rows[0]?.place?.href).toBe('?noi=63-648');
	});
	it('draws at most 25 places, and always what has none', () => {
		const many = Array.from({ length: 40 }, (_, at) => row(`63-${700 + at}`, `Huyện ${at}`, 100 - at));
		const svg = drawAll('slice-places', chart.shape([...many, rows[2]!], contextOf('vi')));
		expect(svg).toContain('và 15 địa phương khác có sản phẩm, xem bảng');
		expect(svg).toContain('Chưa rõ huyện');
		expect(svg).not.toContain('Huyện 25<');
	});
	it('draws', async () => {
		await expect(drawAll('slice-places', shaped)).toMatchFileSnapshot('chart.svg');
	});
});
