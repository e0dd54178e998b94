/** What happens to certificates by themselves: renewal, lapse, late return, withdrawal. */
import { addDecided, close, openDossier } from './dossiers';
import { lastWorkday, toDay, type Day } from './days';
import type { Knot } from './knots';
import type { Stars } from './regimes';
import {
	addProduct,
	lastRound,
	recognise,
	recogniseOn,
	roundOn,
	standsAlone,
	withdraw,
	type Interval,
	type Round,
	type SampleProduct,
	type Stock
} from './stock';

/** Renewals are sought up to four months before the end, and decided on two months ahead of it. */
export const SOUGHT_EARLY = 120;
const DECIDED_EARLY = 60;
/** Of certificates that end, how many lapse for good or for a while; of those a third come back later. */
const LAPSE = 0.27;
const RETURN_PER_YEAR = 0.35;
const LATEST_RETURN = 540;
const WITHDRAWN_PER_YEAR = 0.004;

/** Since decision 148 of 2023 fewer products keep 4 stars (domain.md §3). */
const STRICTER_SINCE = toDay('2023-02-24');

function renewedStars(stock: Stock, stars: Stars, day: Day): Stars {
	if (stars === 3) return stock.random.chance(0.06) ? 4 : 3;
	if (stars === 4) return stock.random.chance(day < STRICTER_SINCE ? 0.05 : 0.2) ? 3 : 4;
	return 5;
}

/** Recognises on time where a decision day allows it, else on the first one after the certificate ran out. */
function renew(stock: Stock, product: SampleProduct, round: Round, interval: Interval): void {
	const stars = renewedStars(stock, round.stars, interval.until);
	const earliest = Math.max(interval.after, round.expires - SOUGHT_EARLY);
	const inTime = Math.min(interval.until, round.expires);
	const { calendar } = stock;
	const early = calendar.days(stars, product.province, product.district, earliest, inTime);
	const late = calendar.days(stars, product.province, product.district, round.expires, interval.until);
	if (early.length > 0) recogniseOn(stock, product, stars, stock.random.pick(early));
	else if (late.length > 0) recogniseOn(stock, product, stars, late[0] as Day);
	else recognise(stock, product, stars, earliest, inTime);
}

/** Every certificate that ends by about the end of the interval is renewed or left to lapse. */
export function reevaluate(stock: Stock, interval: Interval): void {
	const years = (interval.until - interval.after) / 365;
	for (const product of stock.products) {
		const round = lastRound(product);
		if (!round || round.withdrawnOn !== null || stock.touched.has(product)) continue;
		const lapsed = product.decided === product.rounds.length;
		if (lapsed) {
			const isLate = round.expires <= interval.after && interval.after - round.expires < LATEST_RETURN;
			if (isLate && stock.random.chance(RETURN_PER_YEAR * years)) {
				recognise(
					stock,
					product,
					renewedStars(stock, round.stars, interval.until),
					interval.after,
					interval.until
				);
			}
			continue;
		}
		if (round.expires > interval.until + DECIDED_EARLY) continue;
		product.decided = product.rounds.length;
		if (round.stars === 5 || !stock.random.chance(LAPSE)) renew(stock, product, round, interval);
	}
}

/** New 5-star products of the ministry's rounds, from 4-star products where there are any. */
export function promote(stock: Stock, day: Day): void {
	const waiting = stock.products.filter((product) => {
		const dossier = openDossier(product);
		return dossier && dossier.proposedOn < day && (lastRound(product)?.validFrom ?? 0) < day;
	});
	const four = stock.products.filter((product) => {
		const round = roundOn(product, day);
		return round?.stars === 4 && round === lastRound(product) && round.validFrom < day - 150;
	});
	const candidates = waiting.length > 0 ? waiting : four;
	const product = candidates.length > 0 ? stock.random.pick(candidates) : addProduct(stock);
	const dossier = openDossier(product);
	if (dossier) close(dossier, day, 'recognised');
	else addDecided(product, day, 'recognised', stock.potentialDays, stock.random);
	recogniseOn(stock, product, 5, day);
}

/** Single withdrawals found on inspection. */
export function withdrawSome(stock: Stock, interval: Interval): void {
	const probability = (WITHDRAWN_PER_YEAR * (interval.until - interval.after)) / 365;
	for (const product of stock.products) {
		if (!stock.random.chance(probability)) continue;
		const day = lastWorkday(interval.after, stock.random.int(interval.after + 1, interval.until));
		const round = day === null ? null : roundOn(product, day);
		const settled = round !== null && round === lastRound(product) && round.stars < 5;
		if (day === null || !settled || day - round.validFrom < 120 || !standsAlone(product, day)) continue;
		withdraw(product, day, stock.random.pick(stock.reasons));
	}
}

/** Products still in force by the day that are not needed: the last resort of balance.ts. */
export function withdrawSurplus(stock: Stock, product: SampleProduct, interval: Interval): void {
	const from = Math.max(interval.after, lastRound(product)?.validFrom ?? 0);
	const day = lastWorkday(from, stock.random.int(from + 1, interval.until)) ?? interval.until;
	withdraw(product, day, stock.random.pick(stock.reasons));
}

/** A published withdrawal: those whose certificates run out soonest, as most had not come to be re-evaluated. */
export function withdrawTogether(stock: Stock, knot: Knot): void {
	const event = knot.withdrawal;
	if (!event) return;
	const batch = { producers: event.producers };
	const chosen: SampleProduct[] = [];
	for (const stars of [3, 4] as const) {
		const possible = stock.products.filter(
			(product) =>
				roundOn(product, knot.day - 1)?.stars === stars &&
				roundOn(product, knot.day) === lastRound(product) &&
				standsAlone(product, knot.day)
		);
		possible.sort((a, b) => (lastRound(a)?.expires ?? 0) - (lastRound(b)?.expires ?? 0));
		// A register much smaller than the published one gives up no more than a third of its products.
		chosen.push(...possible.slice(0, Math.min(event.stars[stars], Math.floor(possible.length / 3))));
	}
	let given = 0;
	const reasons = event.reasons.flatMap(([n, reason]) => Array.from({ length: n }, () => reason));
	for (const product of stock.random.shuffled(chosen)) {
		withdraw(product, knot.day, reasons[given++] ?? (reasons.at(-1) as string));
		product.batch = batch;
	}
}
