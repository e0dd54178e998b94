/** Writes the history of a province's products, from knot to knot. */
import { balance } from './balance';
import type { Calendar } from './calendar';
import type { FiveStarPlan } from './five-star';
import type { Knot } from './knots';
import type { Province } from './areas';
import type { Random } from './prng';
import { PROGRAMME_START } from './regimes';
import { promote, reevaluate, withdrawSome, withdrawTogether } from './renewal';
import type { Stock } from './stock';

export function writeHistory(
	province: Province,
	knots: readonly Knot[],
	plan: FiveStarPlan,
	calendar: Calendar,
	reasons: readonly string[],
	random: Random
): Stock {
	const stock: Stock = {
		province,
		products: [],
		calendar,
		random,
		reasons,
		potentialDays: knots.filter((knot) => knot.exact?.fixesPotential).map((knot) => knot.day),
		touched: new Set()
	};
	const starts = plan.starts(province.id63);
	let after = PROGRAMME_START;
	for (const knot of knots) {
		const interval = { after, until: knot.day };
		stock.touched.clear();
		for (const day of starts) if (day > after && day <= knot.day) promote(stock, day);
		reevaluate(stock, interval);
		withdrawSome(stock, interval);
		withdrawTogether(stock, knot);
		balance(stock, knot, interval);
		after = knot.day;
	}
	return stock;
}
