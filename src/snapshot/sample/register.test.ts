import { beforeAll, describe, expect, it } from 'vitest';
import type { PlaceRow } from '../../lib/schema/place';
import { generateSampleRegister, type SampleInput } from './index';
import type { SampleRegister } from './rows';
import { AS_OF, repositoryInput } from './testing';

let input: SampleInput;
let register: SampleRegister;

beforeAll(() => {
	input = repositoryInput();
	register = generateSampleRegister(input);
}, 60_000);

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

describe('histories', () => {
	it('counts rounds up in time, with the outcome against the round before', () => {
		const outcome = (stars: number, before: number | undefined) => {
			if (before === undefined) return 'new';
			return stars === before ? 're_evaluated' : stars > before ? 'upgraded' : 'downgraded';
		};
		const histories = [...recognitionsByProduct().values()];
		expect(
			wrong(histories, (rounds) =>
				rounds.every((row, i) => {
					const before = rounds[i - 1];
					const inOrder = !before || row.valid_from! > before.valid_from!;
					return row.round === i + 1 && row.outcome === outcome(row.stars, before?.stars) && inOrder;
				})
			)
		).toEqual([]);
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
		// Several provinces have a "huyện Châu Thành": the signer alone is no key.
		const province = new Map(register.products.map((row) => [row.product_id, row.province_34]));
		const days = new Map<string, string>();
		const twice: string[] = [];
		for (const row of register.recognitions) {
			const where = row.issuing_level === 'national' ? '' : province.get(row.product_id);
			const key = `${where} ${row.issuing_authority} ${row.decision_date!.slice(0, 4)} ${row.decision_no}`;
			if ((days.get(key) ?? row.decision_date) !== row.decision_date) twice.push(key);
			days.set(key, row.decision_date!);
		}
		expect(twice).toEqual([]);
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
					target.get(row.province_63!) === row.province_34 &&
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
