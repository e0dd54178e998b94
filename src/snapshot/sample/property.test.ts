import fc from 'fast-check';
import { expect, it } from 'vitest';
import { producerAnchors, starAnchors } from './anchors';
import { generateSampleRegister } from './index';
import { kindsIn, potentialIn, report, smallCountry, starsIn } from './testing';

const { places, links } = smallCountry();

const day = (from: string, to: string) =>
	fc
		.integer({ min: Date.parse(from) / 864e5, max: Date.parse(to) / 864e5 })
		.map((n) => new Date(n * 864e5).toISOString().slice(0, 10));

/** A split that adds up, with potential products beside the ranks, among the 4 stars, or not printed. */
const split = fc
	.record({
		three: fc.nat(30),
		four: fc.nat(20),
		five: fc.nat(3),
		potential: fc.nat(5),
		treatment: fc.constantFrom('outside', 'inside', 'none')
	})
	.map(({ three, four, five, potential, treatment }) => {
		const open = treatment === 'none' ? 0 : treatment === 'inside' ? Math.min(potential, four) : potential;
		return {
			products_total: three + four + five + (treatment === 'outside' ? open : 0),
			products_3star: three,
			products_4star: four,
			...(five > 0 && { products_5star: five }),
			...(open > 0 && { products_5star_potential: open })
		};
	});

const kinds = fc.record({
	producers_cooperative: fc.integer({ min: 1, max: 9 }),
	producers_cooperative_group: fc.nat(2),
	producers_enterprise: fc.nat(9),
	producers_household: fc.nat(12)
});

it('meets any anchors of old and new provinces exactly', () => {
	const country = fc.record({
		first: fc.record({ day: day('2019-12-31', '2025-06-29'), split }),
		second: fc.option(fc.record({ day: day('2019-12-31', '2025-06-29'), split })),
		merged: fc.option(fc.record({ day: day('2025-07-20', '2026-09-30'), split })),
		producers: fc.record({ day: day('2020-03-01', '2026-08-01'), kinds }),
		seed: fc.nat()
	});
	fc.assert(
		fc.property(country, ({ first, second, merged, producers, seed }) => {
			// One source may print both; then each producer needs a product.
			fc.pre(![first.day, second?.day, merged?.day].includes(producers.day));
			const figures = [
				...report('63-90', first.day, first.split),
				...(second ? report('63-91', second.day, second.split) : []),
				...(merged ? report('34-91', merged.day, merged.split) : []),
				...report('63-90', producers.day, producers.kinds, { source_id: 'kinds' })
			];
			const register = generateSampleRegister({ places, links, figures, asOf: '2026-09-30', seed });
			for (const anchor of starAnchors(figures, places)) {
				const open = potentialIn(register, anchor.place_id, anchor.day);
				expect(starsIn(register, anchor.place_id, anchor.day)).toEqual(anchor.stars);
				if (anchor.potential_treatment === 'outside') {
					expect(open).toEqual({ 0: anchor.potential, 3: 0, 4: 0, 5: 0 });
				} else if (anchor.potential_treatment === 'inside_4star') {
					expect(open).toEqual({ 0: 0, 3: 0, 4: anchor.potential, 5: 0 });
				}
			}
			for (const anchor of producerAnchors(figures, places)) {
				expect(kindsIn(register, anchor.place_id, anchor.day)).toEqual(anchor.kinds);
			}
		}),
		{ numRuns: 60, seed: 919 }
	);
});

it('says which published numbers cannot be met together', () => {
	const figures = [
		...report('63-90', '2022-12-31', { products_total: 2, products_3star: 2, products_4star: 0 }),
		...report('63-90', '2022-12-31', {
			producers_cooperative: 2,
			producers_enterprise: 1,
			producers_household: 0
		})
	];
	expect(() => generateSampleRegister({ places, links, figures, asOf: '2026-09-30' })).toThrow(
		/3 more producers in 63-90 on 2022-12-31 for 2 more products/
	);
});
