/**
 * Brings the stock to a knot's numbers. What is missing comes as new products and upgrades; what
 * is too much goes by renewals that fail, early re-evaluation at a lower rank, or withdrawal. On
 * an anchor's day the numbers are met exactly; a guide is not worth a withdrawal.
 */
import { close, openByEnd, waitsForFirstRank, openDossier } from './dossiers';
import type { Knot } from './knots';
import { lastWorkday } from './days';
import { MINISTRY_ROUNDS } from './five-star';
import { promote, SOUGHT_EARLY, withdrawSurplus } from './renewal';
import type { Stars } from './regimes';
import {
	addProduct,
	countStars,
	lastRound,
	recognise,
	roundOn,
	standsAlone,
	takeBack,
	type Interval,
	type SampleProduct,
	type Stock
} from './stock';

/** Of the 4-star products missing, how many are upgraded 3-star ones rather than new. */
const UPGRADED_SHARE = 0.4;
/** A product is not upgraded within its first months. */
const LEAST_AGE_OF_UPGRADE = 240;

/** In force at the end with these stars, unchanged since before the interval; in random order. */
function standing(stock: Stock, stars: Stars, interval: Interval): SampleProduct[] {
	return stock.random.shuffled(
		stock.products.filter((p) => roundOn(p, interval.until)?.stars === stars && !stock.touched.has(p))
	);
}

/** Given these stars within the interval and in force at its end; in random order. */
function renewed(stock: Stock, stars: Stars, interval: Interval): SampleProduct[] {
	return stock.random.shuffled(
		stock.products.filter((p) => roundOn(p, interval.until)?.stars === stars && stock.touched.has(p))
	);
}

/** Ranks `n` products lower: this interval's renewals first, then, if it must be, standing ones. */
function lower(stock: Stock, stars: 4 | 5, n: number, interval: Interval, must: boolean): number {
	const candidates = renewed(stock, stars, interval);
	if (must) candidates.push(...standing(stock, stars, interval));
	const chosen = candidates.slice(0, n);
	for (const product of chosen) {
		if (stock.touched.has(product) && product.rounds.length > 1) takeBack(stock, product);
		const due = (lastRound(product)?.expires ?? interval.after) - SOUGHT_EARLY;
		const earliest = due < interval.until ? Math.max(interval.after, due) : interval.after;
		recognise(stock, product, stars === 5 ? 4 : 3, earliest, interval.until);
		product.decided = product.rounds.length - 1;
	}
	return chosen.length;
}

/** Puts `n` 3-star products out of force. */
function remove(stock: Stock, n: number, interval: Interval, must: boolean): void {
	let left = n;
	const late = renewed(stock, 3, interval).filter((product) => {
		const before = product.rounds.at(-2);
		return before !== undefined && before.expires <= interval.until;
	});
	for (const product of late.slice(0, must ? left : Math.floor(left / 2))) {
		takeBack(stock, product);
		left--;
	}
	if (!must || left === 0) return;
	const candidates = [...standing(stock, 3, interval), ...renewed(stock, 3, interval)];
	const alone = candidates.filter((product) => standsAlone(product, interval.after));
	const others = candidates.filter((product) => !alone.includes(product));
	for (const product of [...alone, ...others].slice(0, left)) {
		// A rank of this interval would be withdrawn within weeks: the certificate before it is instead.
		if (stock.touched.has(product) && product.rounds.length > 1) takeBack(stock, product);
		withdrawSurplus(stock, product, interval);
	}
}

/** Adds `n` products of 4 stars: those whose 5-star dossier failed, upgrades, and new ones. */
function addFour(stock: Stock, n: number, interval: Interval): { upgraded: number } {
	let left = n;
	for (const product of stock.products.filter(waitsForFirstRank).slice(0, left)) {
		const day = recognise(stock, product, 4, interval.after, interval.until);
		const dossier = openDossier(product);
		// The ministry's answer comes before the province's own rank, after the knot that wanted it open.
		if (dossier) close(dossier, lastWorkday(interval.after, day) ?? day, 'rejected');
		left--;
	}
	const old = standing(stock, 3, interval).filter(
		(product) => (lastRound(product)?.validFrom ?? 0) < interval.until - LEAST_AGE_OF_UPGRADE
	);
	const upgraded = old.slice(0, Math.round(left * UPGRADED_SHARE));
	for (const product of upgraded) {
		const earliest = Math.max(
			interval.after,
			(lastRound(product)?.validFrom ?? 0) + LEAST_AGE_OF_UPGRADE - 1
		);
		recognise(stock, product, 4, earliest, interval.until);
	}
	for (left -= upgraded.length; left > 0; left--)
		recognise(stock, addProduct(stock), 4, interval.after, interval.until);
	return { upgraded: upgraded.length };
}

export function balance(stock: Stock, knot: Knot, interval: Interval): void {
	const must = knot.exact !== null;
	const counts = countStars(stock, knot.day);

	if (counts[5] > knot.stars[5]) {
		const lowered = lower(stock, 5, counts[5] - knot.stars[5], interval, must);
		counts[5] -= lowered;
		counts[4] += lowered;
	}
	if (counts[5] < knot.stars[5]) {
		const days = MINISTRY_ROUNDS.filter((day) => day > interval.after && day <= interval.until);
		const day = days.at(-1) ?? lastWorkday(interval.after, interval.until) ?? interval.until;
		for (let n = counts[5]; n < knot.stars[5]; n++) promote(stock, day);
		Object.assign(counts, countStars(stock, knot.day));
	}
	if (counts[4] > knot.stars[4]) {
		const lowered = lower(stock, 4, counts[4] - knot.stars[4], interval, must);
		counts[3] += lowered;
	} else {
		counts[3] -= addFour(stock, knot.stars[4] - counts[4], interval).upgraded;
	}
	if (counts[3] > knot.stars[3]) remove(stock, counts[3] - knot.stars[3], interval, must);
	for (let n = counts[3]; n < knot.stars[3]; n++)
		recognise(stock, addProduct(stock), 3, interval.after, interval.until);
	if (knot.exact) openPotential(stock, knot, interval);
}

/** Exactly as many open 5-star dossiers as the anchor prints, beside the ranks or among the 4 stars. */
function openPotential(stock: Stock, knot: Knot, interval: Interval): void {
	const { potentialInside = 0, potentialOutside = 0, fixesPotential = false } = knot.exact ?? {};
	if (!fixesPotential) return;
	for (const product of stock.products) {
		const left = openDossier(product);
		if (left) close(left, lastWorkday(interval.after, interval.until) ?? interval.until, 'rejected');
	}
	for (let n = 0; n < potentialOutside; n++) openByEnd(stock, addProduct(stock), interval);
	const settled = stock.random.shuffled(
		stock.products.filter((product) => {
			const round = roundOn(product, knot.day);
			return round?.stars === 4 && round.validFrom < knot.day && !openDossier(product);
		})
	);
	if (settled.length < potentialInside) {
		throw new Error(
			`${stock.province.name}: ${potentialInside} potential products among ${settled.length} of 4 stars`
		);
	}
	for (const product of settled.slice(0, potentialInside)) openByEnd(stock, product, interval);
}
