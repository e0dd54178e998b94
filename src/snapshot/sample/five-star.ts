/**
 * The ministry's 5-star rounds, shared out among provinces: the published numbers of a province
 * first, what is left of a round to provinces nothing is published about.
 */
import type { Report } from './anchors';
import type { Province } from './areas';
import { expiryOf, lastWorkday, toDay, type Day } from './days';
import type { Guide } from './guide';
import type { Random } from './prng';
import { PROGRAMME_START } from './regimes';
import type { ExactTarget } from './targets';

/**
 * Rounds and the 5-star products in force nationwide after each: 20 by 05/2021 [vnp_20], 42 in
 * 07/2023 [dnhn_22], 51 and 79 around 17/01/2025 [vnn_kho] [dnhn_28], 126 in 06/2025 [vnp_126].
 * The first day of 2020 and everything after 06/2025 is our estimate.
 */
const ROUNDS: readonly (readonly [string, number])[] = [
	['2020-12-30', 10],
	['2021-05-12', 20],
	['2023-07-14', 42],
	['2024-11-20', 51],
	['2025-01-17', 79],
	['2025-06-26', 126],
	['2026-03-27', 138],
	['2026-09-25', 146]
];
export const MINISTRY_ROUNDS: readonly Day[] = ROUNDS.map(([iso]) => toDay(iso));

interface Slot {
	readonly province: string;
	readonly start: Day;
	/** First day no longer held; null while it lasts. */
	end: Day | null;
}

export interface FiveStarPlan {
	/** Days on which products of the province newly reach 5 stars, one entry a product. */
	starts(province: string): Day[];
	countOn(province: string, day: Day): number;
}

/** Printed 5-star counts later than a province's anchor: followed as far as rounds allow. */
function laterReports(reports: readonly Report[], targets: ReadonlyMap<string, ExactTarget[]>) {
	return reports.flatMap((report) => {
		const count = report.values.get('products_5star');
		const last = targets.get(report.place_id)?.at(-1)?.day ?? PROGRAMME_START;
		const day = toDay(report.day);
		return count === undefined || !targets.has(report.place_id) || day <= last
			? []
			: [{ province: report.place_id, day, count, since: last }];
	});
}

export function planFiveStars(
	provinces: readonly Province[],
	targets: ReadonlyMap<string, ExactTarget[]>,
	guides: ReadonlyMap<string, Guide>,
	reports: readonly Report[],
	asOf: Day,
	random: Random
): FiveStarPlan {
	const slots: Slot[] = [];
	const active = (slot: Slot, day: Day) => slot.start <= day && (slot.end === null || slot.end > day);
	const countOn = (province: string, day: Day) =>
		slots.filter((slot) => slot.province === province && active(slot, day)).length;
	const free = new Map<Day, number>();
	const roundSize = ROUNDS.map(([, total], i) => total - (ROUNDS[i - 1]?.[1] ?? 0));
	MINISTRY_ROUNDS.forEach((day, i) => free.set(day, roundSize[i] as number));

	function add(province: string, after: Day, until: Day): void {
		const possible = MINISTRY_ROUNDS.filter((day) => day > after && day <= until);
		const start =
			possible.find((day) => (free.get(day) ?? 0) > 0) ??
			possible.at(-1) ??
			lastWorkday(Math.max(after, until - 45), until) ??
			until;
		free.set(start, (free.get(start) ?? 0) - 1);
		slots.push({ province, start, end: null });
	}

	/** Ends `n` slots by `until`, at an expiry after `after` where there is one. */
	function drop(province: string, n: number, after: Day, until: Day): void {
		for (const slot of slots.filter((s) => s.province === province && active(s, until)).slice(0, n)) {
			let expiry = expiryOf(slot.start);
			while (expiry <= after) expiry = expiryOf(expiry);
			slot.end = Math.min(expiry, until);
		}
	}

	const demands = [...targets].flatMap(([province, list]) =>
		list.map((target, i) => ({
			province,
			day: target.day,
			count: target.stars[5],
			since: list[i - 1]?.day ?? PROGRAMME_START
		}))
	);
	demands.sort((a, b) => a.day - b.day || (a.province < b.province ? -1 : 1));
	for (const { province, day, count, since } of demands) {
		const missing = count - countOn(province, day);
		for (let n = 0; n < missing; n++) add(province, since, day);
		if (missing < 0) drop(province, -missing, since, day);
	}
	const later = laterReports(reports, targets).filter((report) => report.day <= asOf);
	for (const { province, day, count, since } of later.sort((a, b) => a.day - b.day)) {
		for (let n = count - countOn(province, day); n > 0; n--) add(province, since, day);
	}

	for (const [i, day] of MINISTRY_ROUNDS.entries()) {
		if (day > asOf) break;
		const open = provinces.filter((p) => (targets.get(p.id63)?.at(-1)?.day ?? 0) < day);
		const wanted =
			(ROUNDS[i] as (typeof ROUNDS)[number])[1] - slots.filter((slot) => active(slot, day)).length;
		for (let n = 0; n < wanted && open.length > 0; n++) {
			const chosen = random.weighted(open, (p) => {
				const size = (guides.get(p.id63) as Guide).total(day);
				// One product in a hundred and more would be beyond what any province reports.
				return countOn(p.id63, day) < size / 70 ? size : 0;
			});
			slots.push({ province: chosen.id63, start: day, end: null });
		}
	}

	return {
		starts: (province) =>
			slots
				.filter((slot) => slot.province === province)
				.map((slot) => slot.start)
				.sort((a, b) => a - b),
		countOn
	};
}
