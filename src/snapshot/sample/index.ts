/**
 * The sample register: generated, marked as sample in every row, and calibrated so that on the
 * day of each anchor (anchors.ts) it says exactly what was published. No public register exists;
 * an operator replaces this with real workbooks.
 */
import type { FigureRow } from '../../lib/schema/figure';
import type { PlaceRow } from '../../lib/schema/place';
import type { PlaceLinkRow } from '../../lib/schema/place_link';
import { producerAnchors, provinceReports, starAnchors } from './anchors';
import { buildProvinces } from './areas';
import { createCalendar, MINISTRY_RENEWALS } from './calendar';
import { toDay } from './days';
import { addOtherDossiers } from './dossiers';
import { MINISTRY_ROUNDS, planFiveStars } from './five-star';
import { createGuides } from './guide';
import { writeHistory } from './history';
import { knotsOf } from './knots';
import { leastProducts } from './least-products';
import { loadLexicon } from './lexicon';
import { nameProducer, type NamedProducer } from './names';
import { assignOwners } from './owners';
import type { SampleProducer } from './ownership';
import { createRandom } from './prng';
import { writeRows, type SampleRegister } from './rows';
import type { Stock } from './stock';
import { exactTargets } from './targets';

export interface SampleInput {
	readonly places: readonly PlaceRow[];
	readonly links: readonly PlaceLinkRow[];
	readonly figures: readonly FigureRow[];
	/** Last day the register knows of, yyyy-mm-dd. */
	readonly asOf: string;
	readonly seed?: number;
	readonly onProgress?: (text: string) => void;
}

/** Anchors before the first certificates of decision 1048 can be met, or after the register's last day, are left out. */
const FIRST_ANCHOR_DAY = '2019-12-01';

/**
 * Deterministic: the same input and seed give the same rows, whatever the machine or the day.
 * @throws Error where published numbers cannot be met together, naming the place and the numbers
 */
export function generateSampleRegister(input: SampleInput): SampleRegister {
	const { places, links, figures, onProgress = () => undefined } = input;
	const asOf = toDay(input.asOf);
	const random = createRandom(input.seed ?? 919);
	const within = (anchor: { day: string }) => anchor.day >= FIRST_ANCHOR_DAY && anchor.day <= input.asOf;

	const provinces = buildProvinces(places, links, random.fork('places'));
	const reports = provinceReports(figures, places);
	const guides = createGuides(provinces, reports, random.fork('guide'));
	const targets = exactTargets(starAnchors(figures, places).filter(within), provinces, guides);
	const plan = planFiveStars(provinces, targets, guides, reports, asOf, random.fork('five stars'));
	const calendar = createCalendar(random.fork('calendar'), asOf, [
		...MINISTRY_ROUNDS,
		...MINISTRY_RENEWALS.map(toDay)
	]);
	const kinds = producerAnchors(figures, places).filter(within);
	const lexicon = loadLexicon();
	const least = leastProducts(kinds, provinces, guides);

	const stocks: Stock[] = provinces.map((province) => {
		const exact = targets.get(province.id63) ?? [];
		const guide = guides.get(province.id63);
		if (!guide) throw new Error(`${province.name}: no guide`);
		const knots = knotsOf(province, exact, guide, plan, least.get(province.id63) ?? new Map(), asOf);
		return writeHistory(
			province,
			knots,
			plan,
			calendar,
			lexicon.withdrawalReasons,
			random.fork(`history ${province.id63}`)
		);
	});
	addOtherDossiers(stocks, asOf, random.fork('dossiers'));
	onProgress(`sample histories of ${stocks.reduce((sum, stock) => sum + stock.products.length, 0)} products`);

	const named = new Map<SampleProducer, NamedProducer>();
	for (const id34 of new Set(provinces.map((province) => province.id34))) {
		const members = stocks.filter((stock) => stock.province.id34 === id34);
		const ids = [id34, ...members.map((stock) => stock.province.id63)];
		const draw = random.fork(`producers ${id34}`);
		const products = members.flatMap((stock) => stock.products);
		const producers = assignOwners(
			products,
			kinds.filter((anchor) => ids.includes(anchor.place_id)),
			draw
		);
		const taken = new Set<string>();
		for (const producer of producers) named.set(producer, nameProducer(producer, taken, lexicon, draw));
	}
	const register = writeRows(named, calendar);
	onProgress(
		`sample register: ${register.products.length} products of ${register.producers.length} producers`
	);
	return register;
}
