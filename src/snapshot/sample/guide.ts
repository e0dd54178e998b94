/**
 * How many products a province has in force on any day, and which share of them has 4 stars:
 * read off the published points, filled in between by the course of the whole country. A guide
 * only: the exact numbers are the anchors'.
 */
import type { Province, Region } from './areas';
import { starSplit, type Report } from './anchors';
import { toDay, type Day } from './days';
import type { Random } from './prng';

export interface Guide {
	total(day: Day): number;
	share4(day: Day): number;
}

/**
 * Products of 3 stars and up and the share of 4 stars, nationwide (domain.md §10: [btq_22],
 * [star_8689], [dnhn_28], [ein_12075], [vnn_kho], [vnp_126], [ld_0929]). Before 2021 and after
 * 09/2025 nothing is published: our estimate.
 */
const NATIONAL: readonly (readonly [string, number, number])[] = [
	['2019-08-21', 500, 0.36],
	['2019-12-31', 1700, 0.36],
	['2020-12-31', 3700, 0.36],
	['2021-12-31', 5401, 0.358],
	['2022-12-31', 8689, 0.336],
	['2023-12-31', 11056, 0.3],
	['2024-05-31', 12075, 0.247],
	['2024-12-31', 14642, 0.235],
	['2025-06-30', 16000, 0.225],
	['2025-09-30', 17000, 0.222],
	['2026-09-30', 17300, 0.215]
];

/** Products a commune at the end of 2024 where nothing is published, before fitting to the nation. */
const DENSITY: Readonly<Record<Region, number>> = {
	rrd: 1.4,
	nmm: 1.1,
	ncc: 1.3,
	ch: 1.6,
	se: 1.1,
	mkd: 1.7
};

/** An old figure says little about today: in ten years it would have given way to the province's size. */
const YEARS_TO_FORGET = 10;
const MOST_FORGOTTEN = 0.6;
/** Provinces that report late had grown faster than the nation before they did. */
const BEFORE_FIRST = 0.8;

type Point = readonly [Day, number];

/** Linear between points, constant outside them. */
function interpolate(points: readonly Point[], day: Day): number {
	const next = points.findIndex(([at]) => at >= day);
	if (next === -1) return points.at(-1)?.[1] ?? 0;
	const [toX, toY] = points[next] as Point;
	if (next === 0) return toY;
	const [fromX, fromY] = points[next - 1] as Point;
	return fromY + ((toY - fromY) * (day - fromX)) / (toX - fromX);
}

const nationalTotals: Point[] = NATIONAL.map(([iso, total]) => [toDay(iso), total]);
const nationalShares: Point[] = NATIONAL.map(([iso, , share]) => [toDay(iso), share]);
const national = (day: Day) => interpolate(nationalTotals, day);
const END_OF_2024 = toDay('2024-12-31');

interface Published {
	totals: Map<Day, number>;
	shares: Map<Day, number>;
}

/** The points of a place; of several reports of one day the finer dated stays. */
function publishedPoints(reports: readonly Report[], placeIds: readonly string[]): Published {
	const totals = new Map<Day, number>();
	const shares = new Map<Day, number>();
	const own = reports
		.filter((report) => placeIds.includes(report.place_id) && toDay(report.day) >= toDay('2019-09-30'))
		.sort((a, b) => (a.as_of < b.as_of ? -1 : a.as_of > b.as_of ? 1 : 0));
	for (const report of own) {
		const day = toDay(report.day);
		const split = starSplit(report);
		if (split) {
			const ranked = split.stars[3] + split.stars[4] + split.stars[5];
			totals.set(day, ranked);
			if (ranked > 0) shares.set(day, split.stars[4] / ranked);
			continue;
		}
		const total = report.values.get('products_total');
		if (total !== undefined) totals.set(day, total);
	}
	return { totals, shares };
}

const sorted = (points: Map<Day, number>, basis: (day: Day) => number): Point[] =>
	[...points].map(([day, value]): Point => [day, value / basis(day)]).sort((a, b) => a[0] - b[0]);

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Guides by id of the province of system 63. */
export function createGuides(
	provinces: readonly Province[],
	reports: readonly Report[],
	random: Random
): Map<string, Guide> {
	const groups = new Map<string, Province[]>();
	for (const province of provinces)
		groups.set(province.id34, [...(groups.get(province.id34) ?? []), province]);
	const published = new Map(
		provinces.map((p) => {
			const alone = groups.get(p.id34)?.length === 1;
			return [p.id63, publishedPoints(reports, alone ? [p.id63, p.id34] : [p.id63])];
		})
	);
	const base = new Map(
		provinces.map((p) => [
			p.id63,
			p.communeCount * DENSITY[p.region] * (0.7 + 0.6 * random.fork(p.id63).next())
		])
	);

	/** Totals from what is published; provinces without a point share out what is left of the nation. */
	function totals(): (id: string, day: Day) => number {
		const shareOfNation = new Map<string, Point[]>();
		for (const [id, points] of published)
			if (points.totals.size > 0) shareOfNation.set(id, sorted(points.totals, national));
		const free = provinces.filter((p) => !shareOfNation.has(p.id63));
		const bySize = (id: string, day: Day) => ((base.get(id) ?? 0) * national(day)) / national(END_OF_2024);
		/** What is published about the day, and what a later day adds to it at the pace of the nation. */
		const split = (id: string, points: readonly Point[], day: Day) => {
			const last = points.at(-1)?.[0] ?? day;
			const carried = interpolate(points, day) * national(day);
			if (day <= last)
				return { fixed: day < (points[0]?.[0] ?? day) ? carried * BEFORE_FIRST : carried, added: 0 };
			const forgotten = Math.min((day - last) / 365 / YEARS_TO_FORGET, MOST_FORGOTTEN);
			const fixed = interpolate(points, last) * national(last);
			const grown = Math.pow(carried, 1 - forgotten) * Math.pow(bySize(id, day), forgotten);
			return { fixed: Math.min(fixed, grown), added: Math.max(0, grown - fixed) };
		};
		const scales = new Map<Day, number>();
		/** By how much everything not published must shrink or grow for the nation's total to come out. */
		const scale = (day: Day) => {
			let value = scales.get(day);
			if (value === undefined) {
				const parts = [...shareOfNation].map(([id, points]) => split(id, points, day));
				const rest = national(day) - parts.reduce((sum, part) => sum + part.fixed, 0);
				const expected =
					parts.reduce((sum, part) => sum + part.added, 0) +
					free.reduce((sum, p) => sum + bySize(p.id63, day), 0);
				value = expected > 0 ? clamp(rest / expected, 0.25, 1.8) : 1;
				scales.set(day, value);
			}
			return value;
		};
		return (id, day) => {
			const points = shareOfNation.get(id);
			if (!points) return bySize(id, day) * scale(day);
			const { fixed, added } = split(id, points, day);
			return fixed + added * scale(day);
		};
	}

	const before = totals();
	for (const [id34, members] of groups) {
		if (members.length === 1) continue;
		const points = publishedPoints(reports, [id34]);
		for (const [day, total] of points.totals) {
			const estimate = members.reduce((sum, p) => sum + before(p.id63, day), 0);
			for (const p of members)
				published.get(p.id63)?.totals.set(day, (total * before(p.id63, day)) / estimate);
		}
		for (const [day, share] of points.shares)
			for (const p of members) published.get(p.id63)?.shares.set(day, share);
	}
	const total = totals();

	return new Map(
		provinces.map((p) => {
			const points = sorted(published.get(p.id63)?.shares ?? new Map(), (day) =>
				interpolate(nationalShares, day)
			);
			// Hà Nội alone holds close to half of all 4-star products, so the others lie below the nation.
			const relative: Point[] =
				points.length > 0 ? points : [[0, 0.55 + 0.35 * random.fork(`4 ${p.id63}`).next()]];
			return [
				p.id63,
				{
					total: (day: Day) => total(p.id63, day),
					share4: (day: Day) =>
						clamp(interpolate(relative, day) * interpolate(nationalShares, day), 0.02, 0.8)
				}
			];
		})
	);
}
