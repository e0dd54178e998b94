/**
 * The days a province's stock is steered to, and what it should be on each: exact on an anchor's
 * day, a guide on the ends of years and the days the whole country is compared with.
 */
import type { Province } from './areas';
import { toDay, type Day } from './days';
import type { FiveStarPlan } from './five-star';
import type { Guide } from './guide';
import type { ExactTarget, StarCounts } from './targets';

export interface WithdrawalEvent {
	readonly province: string;
	readonly day: Day;
	/** Withdrawn products by star, and how many producers they belong to. */
	readonly stars: { readonly 3: number; readonly 4: number };
	readonly producers: number;
	/** Reasons and how many products each is given for; the last takes the rest. */
	readonly reasons: readonly (readonly [number, string])[];
}

/** Withdrawals that were published: [nd_dt_thuhoi]; [lhhtx_vp], which names the year only. */
const WITHDRAWALS: readonly WithdrawalEvent[] = [
	{
		province: '63-87',
		day: toDay('2024-12-21'),
		stars: { 3: 44, 4: 3 },
		producers: 27,
		reasons: [
			[41, 'Không tham gia đánh giá, phân hạng lại'],
			[6, 'Đánh giá lại không đạt']
		]
	},
	{
		province: '63-26',
		day: toDay('2024-11-15'),
		stars: { 3: 13, 4: 0 },
		producers: 7,
		reasons: [[13, 'Không còn đáp ứng điều kiện của sản phẩm OCOP']]
	}
];

export interface Knot {
	readonly day: Day;
	readonly stars: Readonly<StarCounts>;
	readonly exact: ExactTarget | null;
	readonly withdrawal: WithdrawalEvent | null;
}

const GUIDE_DAYS = [
	'2019-12-31',
	'2020-12-31',
	'2021-12-31',
	'2022-12-31',
	'2023-12-31',
	'2024-12-31',
	'2025-06-30',
	'2025-09-30',
	'2025-12-31'
].map(toDay);
/** A guide this close to an anchor would only disturb it. */
const NEAR = 40;

/** @param leastProducts products that must be in force on a producer anchor's day, by day */
export function knotsOf(
	province: Province,
	exact: readonly ExactTarget[],
	guide: Guide,
	fiveStars: FiveStarPlan,
	leastProducts: ReadonlyMap<Day, number>,
	asOf: Day
): Knot[] {
	const events = WITHDRAWALS.filter((event) => event.province === province.id63 && event.day <= asOf);
	const apart = [...GUIDE_DAYS, asOf].filter((day) =>
		exact.every((target) => Math.abs(target.day - day) > NEAR)
	);
	const days = new Set([
		...apart,
		...exact.map((t) => t.day),
		...events.map((e) => e.day),
		...leastProducts.keys()
	]);
	return [...days]
		.filter((day) => day <= asOf)
		.sort((a, b) => a - b)
		.map((day) => {
			const target = exact.find((t) => t.day === day) ?? null;
			const withdrawal = events.find((e) => e.day === day) ?? null;
			if (target) return { day, stars: target.stars, exact: target, withdrawal };
			const total = Math.max(Math.round(guide.total(day)), Math.ceil((leastProducts.get(day) ?? 0) * 1.15));
			const five = fiveStars.countOn(province.id63, day);
			const four = Math.min(Math.round(total * guide.share4(day)), Math.max(0, total - five));
			return {
				day,
				stars: { 3: Math.max(0, total - four - five), 4: four, 5: five },
				exact: null,
				withdrawal
			};
		});
}
