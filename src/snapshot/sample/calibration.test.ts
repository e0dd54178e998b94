import { beforeAll, describe, expect, it } from 'vitest';
import { producerAnchors, starAnchors } from './anchors';
import { generateSampleRegister, type SampleInput } from './index';
import type { SampleRegister } from './rows';
import { kindsIn, potentialIn, ranker, repositoryInput, starsIn } from './testing';

let input: SampleInput;
let register: SampleRegister;

beforeAll(() => {
	input = repositoryInput();
	register = generateSampleRegister(input);
}, 60_000);

describe('calibration', () => {
	it('has the star numbers of every anchor on its day', () => {
		const anchors = starAnchors(input.figures, input.places);
		expect(anchors.length).toBeGreaterThan(35);
		for (const { place_id, day, stars, source_id } of anchors) {
			expect({ source_id, ...starsIn(register, place_id, day) }).toEqual({ source_id, ...stars });
		}
	});

	it('has exactly the printed potential products open, outside the ranks or among the 4 stars', () => {
		const anchors = starAnchors(input.figures, input.places).filter((anchor) => anchor.potential > 0);
		const treatments = new Set(anchors.map((anchor) => anchor.potential_treatment));
		expect([...treatments].sort()).toEqual(['inside_4star', 'outside']);
		for (const { place_id, day, potential, potential_treatment } of anchors) {
			const open = { 0: 0, 3: 0, 4: 0, 5: 0, [potential_treatment === 'outside' ? 0 : 4]: potential };
			expect({ place_id, ...potentialIn(register, place_id, day) }).toEqual({ place_id, ...open });
		}
	});

	it('has the producers by kind of every anchor on its day', () => {
		const anchors = producerAnchors(input.figures, input.places);
		expect(anchors.length).toBeGreaterThan(12);
		for (const { place_id, day, kinds, source_id } of anchors) {
			expect({ source_id, ...kindsIn(register, place_id, day) }).toEqual({ source_id, ...kinds });
		}
	});

	it('follows the nation where it is published', () => {
		const rank = ranker(register);
		const inForce = (day: string) => register.products.filter((row) => rank(row.product_id, day) > 0).length;
		const fiveStars = register.products.filter((row) => rank(row.product_id, '2025-06-30') === 5).length;
		expect(inForce('2023-12-31') / 11056).toBeCloseTo(1, 1);
		expect(Math.abs(inForce('2024-12-31') - 14642)).toBeLessThan(150);
		expect(Math.abs(inForce('2025-09-30') - 17000)).toBeLessThan(170);
		expect(fiveStars).toBe(126);
		expect(new Set(register.products.map((row) => row.province_63)).size).toBe(63);
	});

	it('has the published withdrawals', () => {
		const owner = new Map(register.products.map((row) => [row.product_id, row.producer_id]));
		const withdrawnOn = (day: string, reasons: RegExp) =>
			register.recognitions.filter(
				(row) => row.withdrawn_on === day && reasons.test(row.withdrawal_reason ?? '')
			);
		const dongThap = withdrawnOn('2024-12-21', /đánh giá/i);
		expect(dongThap.filter((row) => row.withdrawal_reason === 'Đánh giá lại không đạt')).toHaveLength(6);
		expect(dongThap.map((row) => row.stars).sort()).toEqual([...Array<number>(44).fill(3), 4, 4, 4]);
		expect(new Set(dongThap.map((row) => owner.get(row.product_id))).size).toBe(27);
		const vinhPhuc = withdrawnOn('2024-11-15', /không còn đáp ứng điều kiện/i);
		expect(vinhPhuc).toHaveLength(13);
		expect(new Set(vinhPhuc.map((row) => owner.get(row.product_id))).size).toBe(7);
	});
});

describe('determinism', () => {
	it('gives the same rows for the same seed, others for another', () => {
		expect(generateSampleRegister(input)).toEqual(register);
		const other = generateSampleRegister({ ...input, seed: 7 });
		expect(other.products).not.toEqual(register.products);
		const [anchor] = starAnchors(input.figures, input.places);
		expect(starsIn(other, anchor!.place_id, anchor!.day)).toEqual(anchor!.stars);
	});
});
