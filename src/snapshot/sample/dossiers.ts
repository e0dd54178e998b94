/** Dossiers for 5 stars: "tiềm năng 5 sao", never a rank. */
import { lastWorkday, type Day } from './days';
import type { Random } from './prng';
import { MINISTRY_ROUNDS } from './five-star';
import { lastRound, roundOn, type Dossier, type Interval, type SampleProduct, type Stock } from './stock';

export const openDossier = (product: SampleProduct): Dossier | undefined =>
	product.dossiers.find((dossier) => dossier.result === 'open');

export const waitsForFirstRank = (product: SampleProduct): boolean =>
	product.rounds.length === 0 && openDossier(product) !== undefined;

/** Sent up with 90 points and more by the province's own council. */
function dossierScore(random: Random): number {
	return Math.floor(random.int(9000, 9580) / 10) / 10;
}

function open(product: SampleProduct, proposedOn: Day, random: Random): void {
	const stars = lastRound(product)?.stars;
	const purpose = stars === undefined ? 'new' : stars === 5 ? 're_evaluation' : 'upgrade';
	product.dossiers.push({
		purpose,
		score: dossierScore(random),
		proposedOn,
		decidedOn: null,
		result: 'open'
	});
}

/** A dossier sent up shortly before the interval's end and open on that day. */
export function openByEnd(stock: Stock, product: SampleProduct, interval: Interval): void {
	const earliest = Math.max(interval.after, lastRound(product)?.validFrom ?? 0, interval.until - 120);
	const latest = Math.max(earliest + 1, interval.until - stock.random.int(0, 60));
	open(product, lastWorkday(earliest, latest) ?? interval.until, stock.random);
}

/**
 * The dossier that led to a decision on `decidedOn`, where none is open: sent up some months
 * before, but not so that it would be open on a day whose open dossiers an anchor fixes.
 */
export function addDecided(
	product: SampleProduct,
	decidedOn: Day,
	result: 'recognised' | 'rejected',
	potentialDays: readonly Day[],
	random: Random
): void {
	const ranked = product.rounds.findLast((round) => round.validFrom < decidedOn);
	const fixed = potentialDays.findLast((day) => day < decidedOn) ?? 0;
	const earliest = Math.max(fixed, ranked?.validFrom ?? 0, decidedOn - 300);
	const proposedOn = lastWorkday(earliest, Math.max(earliest + 1, decidedOn - random.int(100, 240)));
	if (proposedOn === null || proposedOn >= decidedOn) return;
	const purpose = !ranked ? 'new' : ranked.stars === 5 ? 're_evaluation' : 'upgrade';
	product.dossiers.push({ purpose, score: dossierScore(random), proposedOn, decidedOn, result });
}

/** Closes an open dossier; never on the day an anchor wants it open, as callers decide later than that. */
export function close(dossier: Dossier, decidedOn: Day, result: 'recognised' | 'rejected'): void {
	dossier.decidedOn = decidedOn;
	dossier.result = result;
}

/**
 * What the anchors leave open: dossiers the ministry turned down (about as many as it passed,
 * [kh_bt] [vnp_20]), answers to those left open long ago, and about 45 under way on the last day.
 */
export function addOtherDossiers(stocks: readonly Stock[], asOf: Day, random: Random): void {
	const all = stocks.flatMap((stock) => stock.products.map((product) => ({ stock, product })));
	for (const { product } of all) {
		const left = openDossier(product);
		if (left && left.proposedOn < asOf - 330) {
			// An anchor wants it open at most 120 days after it was sent up.
			close(
				left,
				lastWorkday(left.proposedOn + 150, left.proposedOn + random.int(170, 320)) ?? asOf,
				'rejected'
			);
		}
	}
	const free = all.filter(({ product }) => product.dossiers.length === 0);
	const used = new Set<SampleProduct>();
	const draw = (
		n: number,
		test: (product: SampleProduct, stock: Stock) => boolean,
		then: (product: SampleProduct, stock: Stock) => void
	) => {
		const possible = random.shuffled(
			free.filter(({ product, stock }) => !used.has(product) && test(product, stock))
		);
		for (const { product, stock } of possible.slice(0, n)) {
			used.add(product);
			then(product, stock);
		}
	};
	const isFour = (product: SampleProduct, from: Day, to: Day) => {
		const round = roundOn(product, from);
		return round?.stars === 4 && round === roundOn(product, to);
	};
	for (const day of MINISTRY_ROUNDS.filter((round) => round <= asOf)) {
		const passed = all.filter(({ product }) =>
			product.rounds.some((r) => r.stars === 5 && r.validFrom === day)
		).length;
		draw(
			passed,
			(product) => isFour(product, day - 300, day),
			(product, stock) => addDecided(product, day, 'rejected', stock.potentialDays, random)
		);
	}
	draw(
		45,
		(product, stock) =>
			isFour(product, asOf - 130, asOf) && stock.potentialDays.every((day) => day < asOf - 125),
		(product) => open(product, lastWorkday(asOf - 125, asOf - random.int(5, 90)) ?? asOf, random)
	);
}
