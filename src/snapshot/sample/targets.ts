/**
 * What the stock of each province of system 63 must be on which day. An anchor of a new province
 * is shared out among the old ones it was formed of, so that everything below works on one system.
 */
import type { StarAnchor } from './anchors';
import type { Province } from './areas';
import { toDay, toIso, type Day } from './days';
import type { Guide } from './guide';

export interface StarCounts {
	3: number;
	4: number;
	5: number;
}

export interface ExactTarget {
	readonly day: Day;
	readonly stars: Readonly<StarCounts>;
	/** Products with an open 5-star proposal on the day: without recognition, or among the 4 stars. */
	readonly potentialOutside: number;
	readonly potentialInside: number;
	/** Whether the anchor prints potential products at all; if so no others may be open that day. */
	readonly fixesPotential: boolean;
}

/** Whole numbers that add up to `total`, in proportion to the weights (largest remainder). */
export function apportion(total: number, weights: readonly number[]): number[] {
	const sum = weights.reduce((a, b) => a + b, 0);
	const shares = weights.map((weight) => (sum > 0 ? (total * weight) / sum : total / weights.length));
	const whole = shares.map(Math.floor);
	const order = shares
		.map((share, i) => ({ i, rest: share - Math.floor(share) }))
		.sort((a, b) => b.rest - a.rest || a.i - b.i);
	let left = total - whole.reduce((a, b) => a + b, 0);
	for (const { i } of order) {
		if (left-- <= 0) break;
		whole[i] = (whole[i] as number) + 1;
	}
	return whole;
}

/** Exact targets by id of the old province, in order of days. */
export function exactTargets(
	anchors: readonly StarAnchor[],
	provinces: readonly Province[],
	guides: ReadonlyMap<string, Guide>
): Map<string, ExactTarget[]> {
	const result = new Map<string, ExactTarget[]>(provinces.map((p) => [p.id63, []]));
	for (const anchor of anchors) {
		const members = provinces.filter((p) => p.id63 === anchor.place_id || p.id34 === anchor.place_id);
		const day = toDay(anchor.day);
		const weigh = (read: (guide: Guide) => number) => members.map((p) => read(guides.get(p.id63) as Guide));
		const bySize = weigh((guide) => guide.total(day));
		const byFour = weigh((guide) => guide.total(day) * guide.share4(day));
		const three = apportion(anchor.stars[3], bySize);
		const four = apportion(anchor.stars[4], byFour);
		const five = apportion(anchor.stars[5], bySize);
		const inside = anchor.potential_treatment === 'inside_4star';
		const potential = apportion(anchor.potential, inside ? four : bySize);
		members.forEach((member, i) => {
			const targets = result.get(member.id63) as ExactTarget[];
			if (targets.some((target) => target.day === day)) {
				throw new Error(`${member.name}: two star anchors on ${toIso(day)}; one is expected`);
			}
			targets.push({
				day,
				stars: { 3: three[i] as number, 4: four[i] as number, 5: five[i] as number },
				potentialOutside: inside ? 0 : (potential[i] as number),
				potentialInside: inside ? (potential[i] as number) : 0,
				fixesPotential: anchor.potential_treatment !== null
			});
		});
	}
	for (const targets of result.values()) targets.sort((a, b) => a.day - b.day);
	return result;
}
