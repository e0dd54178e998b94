/** The products of one province while their history is being written, and the moves it consists of. */
import type { Province, District } from './areas';
import type { Calendar } from './calendar';
import { expiryOf, type Day } from './days';
import type { Random } from './prng';
import type { Stars } from './regimes';
import type { StarCounts } from './targets';

export type Outcome = 'new' | 're_evaluated' | 'upgraded' | 'downgraded';

export interface Round {
	readonly stars: Stars;
	readonly score: number;
	readonly validFrom: Day;
	readonly expires: Day;
	readonly outcome: Outcome;
	withdrawnOn: Day | null;
	withdrawalReason: string | null;
}

/** A dossier for 5 stars. */
export interface Dossier {
	readonly purpose: 'new' | 're_evaluation' | 'upgrade';
	readonly score: number;
	readonly proposedOn: Day;
	decidedOn: Day | null;
	result: 'open' | 'recognised' | 'rejected';
}

export interface SampleProduct {
	readonly province: Province;
	readonly district: District;
	readonly rounds: Round[];
	readonly dossiers: Dossier[];
	/** How many rounds had their renewal decided, so that no certificate is decided twice. */
	decided: number;
	/** Withdrawn together with others, which then belong to a given number of producers. */
	batch: { readonly producers: number } | null;
}

export interface Stock {
	readonly province: Province;
	readonly products: SampleProduct[];
	readonly calendar: Calendar;
	readonly random: Random;
	/** Reasons single withdrawals are given. */
	readonly reasons: readonly string[];
	/** Days whose open 5-star dossiers are fixed by an anchor. */
	readonly potentialDays: readonly Day[];
	/** Products given a round in the current interval: those that can still be changed. */
	readonly touched: Set<SampleProduct>;
}

/** (after, until]: between two knots. */
export interface Interval {
	readonly after: Day;
	readonly until: Day;
}

export const lastRound = (product: SampleProduct): Round | undefined => product.rounds.at(-1);

/** The round a product's rank on a day comes from: its latest begun one, if it is in force. */
export function roundOn(product: SampleProduct, day: Day): Round | null {
	const begun = product.rounds.findLast((round) => round.validFrom <= day);
	if (!begun || begun.expires <= day) return null;
	return begun.withdrawnOn !== null && begun.withdrawnOn <= day ? null : begun;
}

export function countStars(stock: Stock, day: Day): StarCounts {
	const counts: StarCounts = { 3: 0, 4: 0, 5: 0 };
	for (const product of stock.products) {
		const round = roundOn(product, day);
		if (round) counts[round.stars]++;
	}
	return counts;
}

const SCORES: Readonly<Record<Stars, readonly [number, number]>> = {
	3: [50, 69.9],
	4: [70, 89.9],
	5: [90, 98.5]
};

/** Mean of several judges, hence with one or two decimals; mostly in the lower half of the range. */
function drawScore(stars: Stars, random: Random): number {
	const [low, high] = SCORES[stars];
	const position = Math.min(random.next(), random.next() + 0.15, 1);
	const score = low + (high - low) * position;
	return random.chance(0.6) ? Math.floor(score * 10) / 10 : Math.floor(score * 100) / 100;
}

export function addProduct(stock: Stock): SampleProduct {
	const product: SampleProduct = {
		province: stock.province,
		district: stock.random.weighted(stock.province.districts, (district) => district.weight),
		rounds: [],
		dossiers: [],
		decided: 0,
		batch: null
	};
	stock.products.push(product);
	return product;
}

export function recogniseOn(stock: Stock, product: SampleProduct, stars: Stars, day: Day): void {
	const before = lastRound(product);
	const outcome: Outcome = !before
		? 'new'
		: stars === before.stars
			? 're_evaluated'
			: stars > before.stars
				? 'upgraded'
				: 'downgraded';
	product.rounds.push({
		stars,
		score: drawScore(stars, stock.random),
		validFrom: day,
		expires: expiryOf(day),
		outcome,
		withdrawnOn: null,
		withdrawalReason: null
	});
	stock.touched.add(product);
}

/** Recognises on one of the decision days in (after, until], later than the round before. */
export function recognise(stock: Stock, product: SampleProduct, stars: Stars, after: Day, until: Day): Day {
	const from = Math.max(after, lastRound(product)?.validFrom ?? 0);
	const { calendar, random } = stock;
	const days = calendar.days(stars, product.province, product.district, from, until);
	const day =
		days.length > 0
			? random.pick(days)
			: calendar.makeDay(stars, product.province, product.district, from, until);
	recogniseOn(stock, product, stars, day);
	return day;
}

/** Takes the round of this interval back; the renewal then counts as decided: not sought. */
export function takeBack(stock: Stock, product: SampleProduct): void {
	product.rounds.pop();
	product.decided = product.rounds.length;
	stock.touched.delete(product);
}

/** Withdraws what is valid on the day; an earlier round not yet run out falls with the later one. */
export function withdraw(product: SampleProduct, day: Day, reason: string): void {
	for (const round of product.rounds) {
		if (round.validFrom > day || round.expires <= day || round.withdrawnOn !== null) continue;
		round.withdrawnOn = day;
		round.withdrawalReason = reason;
	}
}

/** True where no earlier round is still running, so that a withdrawal touches one certificate only. */
export function standsAlone(product: SampleProduct, day: Day): boolean {
	return product.rounds.slice(0, -1).every((round) => round.expires <= day);
}
