import { describe, expect, test } from 'vitest';
import { contextOf, drawAll } from '../../../test/unit/charts-drawing';
import { chart } from '../charts/stars-by-year/chart';
import { DEFAULT_SLICE, decodeSlice } from '../filters/slice';
import { sliceLinks } from './slice-links';
import type { ViewParams } from './view';

const params = (more: Partial<ViewParams>): { params: ViewParams } => ({
	params: {
		...{ lang: 'vi', system: '63', base: 'register', asOf: '2026-09-30', newest: '2026-09-30' },
		...{ placeId: 'vn', hasSample: true, ...more }
	} as ViewParams
});
const PARTS = { all: {}, stars_4: { stars: [4] }, new: { standing: 'ever' as const, outcomes: ['new'] } };
const decoded = (query: string) => decodeSlice(new URLSearchParams(query)).slice;

describe('parts of a picture lead to their slice', () => {
	test('with place, boundaries, day and filter', () => {
		const { href, slices } = sliceLinks(params({}), 'vn', '2023-12-31', PARTS);
		expect(href).toBe('/phan-tich/');
		expect(decoded(slices!['stars_4']!)).toEqual({
			...DEFAULT_SLICE,
			system: '63',
			asOf: '2023',
			stars: [4]
		});
		expect(decoded(slices!['new']!)).toMatchObject({ standing: 'ever', outcomes: ['new'] });
		const newest = sliceLinks(params({ system: '34' }), '34-08', '2026-09-30', PARTS);
		expect(decoded(newest.slices!['all']!)).toEqual({ ...DEFAULT_SLICE, place: '34-08' });
		expect(decoded(sliceLinks(params({}), '63-02', '2026-06-30', PARTS).slices!['all']!).asOf).toBe(
			'2026-06-30'
		);
	});
	test('printed numbers lead nowhere: the register may count otherwise', () => {
		expect(sliceLinks(params({ base: 'published' }), 'vn', '2023-12-31', PARTS)).toEqual({});
	});
	test('drawn: the year is a stop of the keyboard, its stars are named links beside it', () => {
		const row = {
			...{ label: '2023', date: '2023-12-31', order: 1, total: 5, stars_3: 3, stars_4: 2, stars_5: 0 },
			...{ potential: null, source_id: null, flag: null },
			...sliceLinks(params({}), 'vn', '2023-12-31', PARTS)
		};
		const shaped = chart.shape([row], contextOf('vi'));
		const svg = drawAll('stars-by-year', shaped);
		expect(svg).toContain('2023: 4 sao 2. Mở trong sổ đăng ký, trang Phân tích');
		const links = [...svg.matchAll(/<a [^>]*>/g)].map(([link]) => link);
		expect(
			links.filter((link) => link.includes('sao=4')).every((link) => link.includes('tabindex="-1"'))
		).toBe(true);
		expect(links.some((link) => !link.includes('sao=') && !link.includes('tabindex'))).toBe(true);
		expect(chart.table(shaped, contextOf('vi')).rows[0]!['label']!.href).toBe(
			'/phan-tich/?den=2023&dia-gioi=63'
		);
	});
});
