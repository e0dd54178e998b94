import { describe, expect, it } from 'vitest';
import { producerAnchors, starAnchors } from './anchors';
import { report, smallCountry } from './testing';

const { places } = smallCountry();
const split = (total: number, three: number, four: number, more: Record<string, number> = {}) => ({
	products_total: total,
	products_3star: three,
	products_4star: four,
	...more
});

describe('star anchors', () => {
	it('takes the latest split, the finer date of one period', () => {
		const figures = [
			...report('63-90', '2022', split(10, 8, 2), { source_id: 'year' }),
			...report('63-90', '2022-12', split(10, 7, 3), { source_id: 'month' }),
			...report('63-90', '2021-06', split(5, 5, 0), { source_id: 'old' })
		];
		expect(starAnchors(figures, places)).toMatchObject([
			{ place_id: '63-90', source_id: 'month', day: '2022-12-31', stars: { 3: 7, 4: 3, 5: 0 }, potential: 0 }
		]);
	});

	it('leaves out forecasts, splits without a total and splits that do not add up', () => {
		const figures = [
			...report('63-90', '2025', split(10, 8, 2), { qualifier: 'forecast' }),
			...report('63-90', '2024', split(10, 8, 1)),
			...report('63-90', '2023', { products_3star: 3, products_4star: 1 })
		];
		expect(starAnchors(figures, places)).toEqual([]);
	});

	it('takes the sum for the total where 3, 4 and 5 stars are all printed without one', () => {
		const figures = report('63-90', '2024-11', {
			products_3star: 219,
			products_4star: 18,
			products_5star: 1
		});
		expect(starAnchors(figures, places)).toMatchObject([
			{ stars: { 3: 219, 4: 18, 5: 1 }, potential: 0, potential_treatment: null }
		]);
	});

	it('tells potential products outside the ranks from those among the 4 stars', () => {
		const potential = { products_5star_potential: 6 };
		const outside = starAnchors(report('63-90', '2022', split(104, 83, 15, potential)), places);
		const inside = starAnchors(report('63-90', '2022', split(131, 66, 65, potential)), places);
		expect(outside).toMatchObject([{ potential: 6, potential_treatment: 'outside' }]);
		expect(inside).toMatchObject([{ potential: 6, potential_treatment: 'inside_4star' }]);
	});

	it('keeps provinces of both systems apart and takes no other places', () => {
		const figures = [
			...report('63-90', '2022', split(1, 1, 0)),
			...report('34-91', '2025-11', split(3, 2, 1)),
			...report('63-901', '2024', split(1, 1, 0))
		];
		expect(starAnchors(figures, places).map((anchor) => anchor.place_id)).toEqual(['34-91', '63-90']);
	});
});

describe('producer anchors', () => {
	it('needs cooperatives, enterprises and households; takes the kinds where the total differs', () => {
		const kinds = { producers_cooperative: 85, producers_enterprise: 55, producers_household: 74 };
		const figures = [
			...report('63-90', '2023', { ...kinds, producers_total: 212 }),
			...report('63-90', '2024', { producers_cooperative: 90, producers_enterprise: 60 })
		];
		expect(producerAnchors(figures, places)).toMatchObject([
			{
				day: '2023-12-31',
				kinds: { cooperative: 85, cooperative_group: 0, enterprise: 55, household: 74, other: 0 }
			}
		]);
	});
});
