/**
 * Decision days and numbers. Each authority signs a few decisions a year; all products of one
 * authority and day share the decision, as they do in the annexes of real ones.
 */
import { isWorkday, monthOf, toDay, toIso, workdays, yearOf, type Day } from './days';
import type { Random } from './prng';
import { decisionSuffix, regimeOn, termsOf, type Authority, type Stars } from './regimes';
import type { District, Province } from './areas';

export interface Decision {
	readonly authority: Authority;
	readonly signedOn: Day;
	readonly number: string;
}

export interface Calendar {
	/** Decision days of those who may recognise `stars` there, in (after, until], ascending. */
	days(stars: Stars, province: Province, district: District, after: Day, until: Day): Day[];
	/** Makes one where there is none in (after, until]. Throws where the window has no possible day. */
	makeDay(stars: Stars, province: Province, district: District, after: Day, until: Day): Day;
	decision(stars: Stars, province: Province, district: District, day: Day): Decision;
}

/** Decision days of the ministry: its rounds (five-star.ts) and days on which only renewals are due. */
export const MINISTRY_RENEWALS = ['2023-11-22', '2024-04-24', '2025-12-19', '2026-05-12', '2026-08-18'];
/** Numbers that are published: [lnv_qnam], [lnv_47]. */
const PUBLISHED_NUMBERS: Readonly<Record<string, number>> = { '2025-01-17': 377, '2025-06-26': 2361 };

/** How likely a decision falls into each month: few after the new year, many before its end. */
const MONTH_WEIGHTS = [3, 3, 6, 7, 9, 12, 11, 10, 11, 13, 16, 19];

const DECISIONS_A_YEAR = { district: [1, 2], province: [2, 3], national: [0, 0] } as const;
/** Decisions of all kinds an authority numbers in a year: the scale of its decision numbers. */
const NUMBERS_A_YEAR = { district: [2200, 6500], province: [1900, 3900], national: [4600, 5400] } as const;

export function createCalendar(random: Random, asOf: Day, ministryDays: readonly Day[]): Calendar {
	const known = new Map<string, Day[]>([['ministry', [...ministryDays].sort((a, b) => a - b)]]);
	const decisions = new Map<string, Decision>();
	const taken = new Set<string>();

	const yearDays = new Map<number, { free: Day[]; byMonth: Day[][] }>();
	for (let year = 2019; year <= yearOf(asOf); year++) {
		const free = workdays(toDay(`${year}-01-01`) - 1, Math.min(asOf, toDay(`${year}-12-31`)));
		const byMonth: Day[][] = MONTH_WEIGHTS.map(() => []);
		for (const day of free) byMonth[monthOf(day)]?.push(day);
		yearDays.set(year, { free, byMonth });
	}

	function daysOf(authority: Authority): Day[] {
		let days = known.get(authority.key);
		if (days) return days;
		const draw = random.fork(`days ${authority.key}`);
		const [low, high] = DECISIONS_A_YEAR[authority.level];
		const chosen = new Set<Day>();
		for (const { free, byMonth } of yearDays.values()) {
			for (let n = draw.int(low, high); n > 0; n--) {
				const month = draw.weighted(
					byMonth,
					(list) => (list.length * (MONTH_WEIGHTS[byMonth.indexOf(list)] ?? 0)) / 20
				);
				chosen.add(draw.pick(month.length > 0 ? month : free));
			}
		}
		days = [...chosen].sort((a, b) => a - b);
		known.set(authority.key, days);
		return days;
	}

	/** A tenth of the decisions name a start some days after signing, within the same regime. */
	function signingDay(day: Day, authority: Authority, draw: Random): Day {
		if (authority.level === 'national' || !draw.chance(0.1)) return day;
		const early = day - draw.int(2, 8);
		const sameRegime = early > toDay('2019-08-21') && regimeOn(early) === regimeOn(day);
		const sameSystem = early >= toDay('2025-07-06') || day <= toDay('2025-06-30');
		return isWorkday(early) && sameRegime && sameSystem ? early : day;
	}

	function makeDecision(authority: Authority, day: Day): Decision {
		const draw = random.fork(`decision ${authority.key} ${day}`);
		const scale = random.fork(`numbers ${authority.key}`);
		const signedOn = signingDay(day, authority, draw);
		const suffix = decisionSuffix(authority, signedOn);
		const year = yearOf(signedOn);
		const elapsed = (signedOn - toDay(`${year}-01-01`) + 1) / 365;
		const [low, high] = NUMBERS_A_YEAR[authority.level];
		let serial = Math.ceil(scale.int(low, high) * elapsed) + draw.int(0, 4);
		if (authority.level === 'national') serial = PUBLISHED_NUMBERS[toIso(signedOn)] ?? serial;
		while (taken.has(`${authority.key} ${year} ${serial}`)) serial++;
		taken.add(`${authority.key} ${year} ${serial}`);
		return { authority, signedOn, number: `${serial}/${suffix}` };
	}

	return {
		days(stars, province, district, after, until) {
			return termsOf(stars, province, district).flatMap((term) => {
				const from = Math.max(term.from, after + 1);
				const to = Math.min(term.to, until);
				return from > to ? [] : daysOf(term).filter((day) => day >= from && day <= to);
			});
		},
		makeDay(stars, province, district, after, until) {
			const terms = termsOf(stars, province, district);
			const inTerm = (day: Day) => terms.find((term) => day >= term.from && day <= term.to);
			let free = workdays(after, until).filter(inTerm);
			if (free.length === 0) {
				// Two published dates may stand a weekend apart: meeting both counts for more than the weekday.
				free = Array.from({ length: Math.max(0, until - after) }, (_, i) => after + 1 + i).filter(inTerm);
			}
			if (free.length === 0) {
				throw new Error(
					`${province.name}: nobody recognises ${stars} stars between ${toIso(after + 1)} and ${toIso(until)}`
				);
			}
			const day = random.fork(`extra ${province.id63} ${stars} ${after} ${until}`).pick(free);
			const days = daysOf(inTerm(day) as Authority);
			if (!days.includes(day)) {
				days.push(day);
				days.sort((a, b) => a - b);
			}
			return day;
		},
		decision(stars, province, district, day) {
			const term = termsOf(stars, province, district).find((t) => day >= t.from && day <= t.to);
			if (!term) throw new Error(`${province.name}: nobody recognises ${stars} stars on ${toIso(day)}`);
			const key = `${term.key} ${day}`;
			let decision = decisions.get(key);
			if (!decision) decisions.set(key, (decision = makeDecision({ key: term.key, level: term.level }, day)));
			return decision;
		}
	};
}
