import { beforeAll, describe, expect, it } from 'vitest';
import type { PlaceRow } from '../../lib/schema/place';
import { modelSnapshot } from '../model/snapshot';
import {
	generateSampleRegister,
	producerAnchors,
	starAnchors,
	type SampleInput,
	type SampleRegister
} from './index';
import { kindsIn, potentialIn, ranker, starsIn } from './testing';

const AS_OF = '2026-09-30';
let input: SampleInput;
let register: SampleRegister;

beforeAll(() => {
	const { tables } = modelSnapshot({
		dataDir: 'data',
		asOf: AS_OF,
		withSample: false,
		onProgress: () => undefined
	});
	input = {
		places: tables.place as unknown as SampleInput['places'],
		links: tables.place_link as unknown as SampleInput['links'],
		figures: tables.figure as unknown as SampleInput['figures'],
		asOf: AS_OF
	};
	register = generateSampleRegister(input);
});

/** Values that are wrong, so that a failure shows which. */
const wrong = <T>(rows: readonly T[], isRight: (row: T) => boolean) =>
	rows.filter((row) => !isRight(row)).slice(0, 5);

function recognitionsByProduct() {
	const rounds = new Map<string, SampleRegister['recognitions']>();
	for (const row of register.recognitions) {
		rounds.set(row.product_id, [...(rounds.get(row.product_id) ?? []), row]);
	}
	return rounds;
}

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

describe('histories', () => {
	it('counts rounds up in time, with the outcome against the round before', () => {
		for (const rounds of recognitionsByProduct().values()) {
			rounds.forEach((row, i) => {
				const before = rounds[i - 1];
				const outcome = !before
					? 'new'
					: row.stars === before.stars
						? 're_evaluated'
						: row.stars > before.stars
							? 'upgraded'
							: 'downgraded';
				expect(row.round).toBe(i + 1);
				expect(row.outcome).toBe(outcome);
				if (before) expect(row.valid_from! > before.valid_from!, row.product_id).toBe(true);
			});
		}
	});

	it('lets a certificate run for 36 months', () => {
		const expected = (validFrom: string) => {
			const [year, month, day] = validFrom.split('-').map(Number) as [number, number, number];
			const lastOfMonth = new Date(Date.UTC(year + 3, month, 0)).getUTCDate();
			const end = Date.UTC(year + 3, month - 1, Math.min(day, lastOfMonth));
			return new Date(end).toISOString().slice(0, 10);
		};
		expect(wrong(register.recognitions, (row) => row.expires_on === expected(row.valid_from!))).toEqual([]);
		expect(
			wrong(
				register.recognitions.filter((row) => row.withdrawn_on !== null),
				(row) =>
					row.withdrawn_on! > row.valid_from! &&
					row.withdrawn_on! < row.expires_on! &&
					row.withdrawal_reason !== null
			)
		).toEqual([]);
	});

	it('has the level and regime of the day, a score in the range, and a decision on a working day', () => {
		const regime = (day: string) =>
			day < '2023-02-24' ? 'R1' : day < '2025-07-06' ? 'R2' : day < '2026-05-22' ? 'R3' : 'R4';
		const ranges = { 3: [50, 70], 4: [70, 90], 5: [90, 100.01] } as const;
		const rows = register.recognitions;
		expect(wrong(rows, (row) => row.regime === regime(row.decision_date!))).toEqual([]);
		expect(wrong(rows, (row) => row.regime === regime(row.valid_from!))).toEqual([]);
		expect(
			wrong(rows, (row) => {
				const level =
					row.stars === 5 ? 'national' : row.regime === 'R2' && row.stars === 3 ? 'district' : 'province';
				return row.issuing_level === level;
			})
		).toEqual([]);
		expect(
			wrong(rows, (row) => {
				const [low, high] = ranges[row.stars as 3 | 4 | 5];
				const decimals = String(row.score).split('.')[1] ?? '';
				return row.score! >= low && row.score! < high && decimals.length <= 2;
			})
		).toEqual([]);
		expect(
			wrong(rows, (row) => {
				const weekday = new Date(row.decision_date!).getUTCDay();
				return (
					weekday > 0 && weekday < 6 && row.decision_date! <= row.valid_from! && row.valid_from! <= AS_OF
				);
			})
		).toEqual([]);
	});

	it('names the authority by its title of the day', () => {
		const signers = (test: (row: SampleRegister['recognitions'][number]) => boolean) =>
			new Set(register.recognitions.filter(test).map((row) => row.issuing_authority));
		const national = signers((row) => row.stars === 5 && row.decision_date! < '2025-03-01');
		expect([...national]).toEqual(['Bộ Nông nghiệp và Phát triển nông thôn']);
		expect([...signers((row) => row.stars === 5 && row.decision_date! >= '2025-03-01')]).toEqual([
			'Bộ Nông nghiệp và Môi trường'
		]);
		expect(signers((row) => row.regime === 'R2')).toContain('UBND huyện Na Rì');
		expect(signers((row) => row.regime === 'R1')).toContain('UBND tỉnh Bắc Kạn');
		expect(signers((row) => row.decision_date! > '2025-07-01')).not.toContain('UBND tỉnh Bắc Kạn');
		const afterRetitling = signers((row) => row.decision_date! >= '2026-04-30');
		expect(afterRetitling).toContain('UBND thành phố Đồng Nai');
		expect(afterRetitling).not.toContain('UBND tỉnh Đồng Nai');
	});

	it('shares decisions: one number a signer and day, and no number twice a year', () => {
		const days = new Map<string, string>();
		for (const row of register.recognitions) {
			const key = `${row.issuing_authority} ${row.decision_date!.slice(0, 4)} ${row.decision_no}`;
			expect(days.get(key) ?? row.decision_date, key).toBe(row.decision_date);
			days.set(key, row.decision_date!);
		}
		expect(days.size).toBeLessThan(register.recognitions.length / 6);
	});

	it('has all ways a certificate can go, in believable shares', () => {
		const rounds = [...recognitionsByProduct().values()];
		const ended = rounds.flatMap((list) =>
			list
				.map((row, i) => ({ row, next: list[i + 1] }))
				.filter(({ row }) => row.expires_on! < '2026-06-30' && !row.withdrawn_on)
		);
		const lapsed = ended.filter(({ next }) => !next);
		const late = ended.filter(({ row, next }) => next && next.valid_from! > row.expires_on!);
		expect(lapsed.length / ended.length).toBeGreaterThan(0.1);
		expect(lapsed.length / ended.length).toBeLessThan(0.25);
		expect(late.length / ended.length).toBeGreaterThan(0.05);
		const share = (outcome: string, from: string, to: string) => {
			const inPeriod = register.recognitions.filter(
				(row) => row.valid_from! >= from && row.valid_from! < to && row.round > 1
			);
			return inPeriod.filter((row) => row.outcome === outcome).length / inPeriod.length;
		};
		expect(share('downgraded', '2023-03-01', '2026-12-31')).toBeGreaterThan(
			share('downgraded', '2020-01-01', '2023-03-01')
		);
		expect(new Set(register.proposals.map((row) => row.result))).toEqual(
			new Set(['open', 'recognised', 'rejected'])
		);
	});
});

describe('rows', () => {
	it('refers to what exists, in one place', () => {
		const places = new Map(input.places.map((place) => [place.place_id, place]));
		const parent = (id: string | null) => (places.get(id ?? '') as PlaceRow).parent_id;
		const producers = new Map(register.producers.map((row) => [row.producer_id, row]));
		const products = new Set(register.products.map((row) => row.product_id));
		const target = new Map(
			input.links.filter((link) => link.is_default).map((link) => [link.old_place_id, link.new_place_id])
		);
		expect(
			wrong(
				register.products,
				(row) =>
					parent(row.commune_63) === row.district_63 &&
					parent(row.district_63) === row.province_63 &&
					row.commune_34 === (target.get(row.commune_63!) ?? null) &&
					(row.commune_34 === null || parent(row.commune_34) === row.province_34) &&
					target.get(row.province_63) === row.province_34 &&
					producers.get(row.producer_id)?.province_34 === row.province_34
			)
		).toEqual([]);
		expect(wrong(register.recognitions, (row) => products.has(row.product_id))).toEqual([]);
		expect(wrong(register.proposals, (row) => products.has(row.product_id))).toEqual([]);
		expect(new Set(register.products.map((row) => row.producer_id)).size).toBe(producers.size);
	});

	it('has plain text, sets that fit groups, and no name twice at one producer', () => {
		const text = [...register.products, ...register.producers].map((row) => row.name);
		expect(
			wrong(text, (name) => name === name.normalize('NFC') && name === name.trim() && !/[{}]|\s\s/.test(name))
		).toEqual([]);
		const lastSets = [13, 17, 20, 22, 25, 26];
		expect(
			wrong(
				register.products,
				(row) =>
					row.set_no! <= lastSets[row.group_no! - 1]! && row.set_no! > (lastSets[row.group_no! - 2] ?? 0)
			)
		).toEqual([]);
		expect(new Set(register.products.map((row) => `${row.producer_id} ${row.name}`)).size).toBe(
			register.products.length
		);
		const food = register.products.filter((row) => row.group_no === 1).length / register.products.length;
		expect(food).toBeGreaterThan(0.74);
		expect(food).toBeLessThan(0.81);
	});

	it('is marked as sample, row by row', () => {
		const rows = [
			...register.producers,
			...register.products,
			...register.recognitions,
			...register.proposals
		];
		expect(wrong(rows, (row) => row.is_sample && row.source_id === null)).toEqual([]);
		expect(register.products[0]?.product_id).toBe('sp-00001');
		expect(register.producers[0]?.producer_id).toBe('ct-00001');
	});

	it('spreads products unevenly and leaves many communes without one', () => {
		const communes = new Map<string, number>();
		for (const row of register.products)
			communes.set(row.commune_63!, (communes.get(row.commune_63!) ?? 0) + 1);
		expect(communes.size).toBeGreaterThan(3000);
		expect(communes.size).toBeLessThan(7000);
		expect(Math.max(...communes.values())).toBeGreaterThan(20);
	});

	it('has about as many rows as the programme', () => {
		expect(register.products.length).toBeGreaterThan(16_000);
		expect(register.products.length).toBeLessThan(21_000);
		expect(register.producers.length).toBeGreaterThan(8_000);
		expect(register.producers.length).toBeLessThan(11_000);
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
