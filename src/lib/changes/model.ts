/**
 * The bridge from the products in force on one day to those of another: pure, for the page, the slide and the
 * command line alike. Exact: every product stands in one step only, and earlier + came − went = later.
 */
import { STEPS, type Row as BreakdownRow, type Step } from '../metrics/change-breakdown/metric';

/** What a step did to a number of products. */
export interface StepCount {
	readonly step: Step;
	/** Products that the number gained, lost, and kept. */
	readonly came: number;
	readonly went: number;
	readonly stayed: number;
}

export interface Bridge {
	/** Products in force on the earlier day as recorded then, and on the later day. */
	readonly earlier: number;
	readonly later: number;
	/** All steps in the order of STEPS, also those that did nothing. */
	readonly steps: readonly StepCount[];
	/** Generated rows among the products. */
	readonly sampleProducts: number;
}

export type Dimension = 'total' | 'stars' | 'kind' | 'place';

/** A bridge of one value of a dimension. */
export interface ValueBridge extends Bridge {
	/** Stars, kind, place id; null where it is not known. */
	readonly value: string | null;
	/** Of a place. */
	readonly name: { readonly vi: string; readonly en: string } | null;
}

/** One bar of the bridge, in order: `from` and `to` are numbers of products. */
export interface BridgeBar {
	/** `earlier`, `later`, or a step with the side it works on, as `corrected-went`. */
	readonly key: string;
	readonly step: Step | 'earlier' | 'later';
	readonly from: number;
	readonly to: number;
	/** Products of the step; those that stayed where the step leaves the number as it is. */
	readonly products: number;
	readonly delta: number;
}

const NOTHING = { came: 0, went: 0, stayed: 0 };
/** In the order of a bridge: what adds, what changes rank, what takes away, what was recorded wrongly. */
const ADDING: readonly Step[] = ['new', 're_entered', 'moved'];
const RANKING: readonly Step[] = ['upgraded', 'downgraded'];
const TAKING: readonly Step[] = ['lapsed', 'withdrawn', 'moved'];

/** The bridge of the whole place. */
export function bridgeOf(rows: readonly BreakdownRow[]): Bridge {
	return bridge(rows.filter(({ dimension }) => dimension === 'total'));
}

/** A bridge for every value of a dimension that either day has, in the order of the rows. */
export function bridgesBy(rows: readonly BreakdownRow[], dimension: Dimension): ValueBridge[] {
	const values = new Map<string | null, BreakdownRow[]>();
	for (const row of rows) {
		if (row.dimension !== dimension) continue;
		const known = values.get(row.value);
		if (known) known.push(row);
		else values.set(row.value, [row]);
	}
	return [...values].map(([value, own]) => {
		const [{ name_vi: vi, name_en: en }] = own as [BreakdownRow];
		return { ...bridge(own), value, name: vi === null ? null : { vi, en: en ?? vi } };
	});
}

function bridge(rows: readonly BreakdownRow[]): Bridge {
	const sum = (read: (row: BreakdownRow) => number | null) =>
		rows.reduce((total, row) => total + (read(row) ?? 0), 0);
	return {
		earlier: sum((row) => (row.went ?? 0) + (row.stayed ?? 0)),
		later: sum((row) => (row.came ?? 0) + (row.stayed ?? 0)),
		steps: STEPS.map((step) => {
			const { came, went, stayed } = rows.find((row) => row.step === step) ?? NOTHING;
			return { step, came: came ?? 0, went: went ?? 0, stayed: stayed ?? 0 };
		}),
		sampleProducts: sum((row) => row.sample_products)
	};
}

export function stepOf({ steps }: Bridge, step: Step): StepCount {
	return steps.find((each) => each.step === step) ?? { step, ...NOTHING };
}

/** By how much a step changed the number. */
export const deltaOf = ({ came, went }: StepCount) => came - went;

/** What was only recorded otherwise: corrections, net. */
export const correctionOf = (bridge: Bridge) => deltaOf(stepOf(bridge, 'corrected'));

/** What really happened: the whole change less corrections. */
export const realChangeOf = (bridge: Bridge) => bridge.later - bridge.earlier - correctionOf(bridge);

/**
 * The bars from total to total; a step that did nothing has none. Of a step that works both ways (moved,
 * corrected, ranks within one number of stars) each side has its own; one that leaves the number as it is
 * (upgraded, within all stars) has a bar of no length.
 */
export function bridgeBars(bridge: Bridge): BridgeBar[] {
	let at = bridge.earlier;
	const bars: BridgeBar[] = [{ key: 'earlier', step: 'earlier', from: 0, to: at, products: at, delta: 0 }];
	const add = (step: Step, side: 'came' | 'went' | 'stayed') => {
		const products = stepOf(bridge, step)[side];
		if (products === 0) return;
		const delta = side === 'came' ? products : side === 'went' ? -products : 0;
		bars.push({ key: `${step}-${side}`, step, from: at, to: at + delta, products, delta });
		at += delta;
	};
	for (const step of ADDING) add(step, 'came');
	for (const step of RANKING) for (const side of ['came', 'went', 'stayed'] as const) add(step, side);
	for (const step of TAKING) add(step, 'went');
	for (const side of ['came', 'went', 'stayed'] as const) add('corrected', side);
	bars.push({ key: 'later', step: 'later', from: 0, to: bridge.later, products: bridge.later, delta: 0 });
	return bars;
}
