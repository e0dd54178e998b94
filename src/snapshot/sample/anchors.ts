/**
 * The published splits the sample is calibrated to. A province's anchor is its latest split that
 * is full and adds up; what does not add up is shown by the product, but nothing is fitted to it.
 */
import type { FigureRow } from '../../lib/schema/figure';
import type { PlaceRow } from '../../lib/schema/place';

interface Anchor {
	/** A province of either system. */
	readonly place_id: string;
	/** As printed: yyyy, yyyy-mm or yyyy-mm-dd. */
	readonly as_of: string;
	/** Last day `as_of` can mean, yyyy-mm-dd: the day on which the sample meets the numbers. */
	readonly day: string;
	readonly source_id: string;
}

export interface StarAnchor extends Anchor {
	readonly stars: { readonly 3: number; readonly 4: number; readonly 5: number };
	/** Potential 5-star products, and whether the printed total has them beside or among the 4 stars. */
	readonly potential: number;
	readonly potential_treatment: 'outside' | 'inside_4star' | null;
}

export interface ProducerAnchor extends Anchor {
	/** Distinct producers with a product in force; a kind the source does not name counts 0. */
	readonly kinds: {
		readonly cooperative: number;
		readonly cooperative_group: number;
		readonly enterprise: number;
		readonly household: number;
		readonly other: number;
	};
}

/** What one source prints about one place on one date. */
export interface Report extends Anchor {
	readonly values: ReadonlyMap<string, number>;
}

/** All province reports, in the order of the figures. Forecasts are left out. */
export function provinceReports(figures: readonly FigureRow[], places: readonly PlaceRow[]): Report[] {
	const provinces = new Set(
		places.filter((place) => place.level === 'province').map((place) => place.place_id)
	);
	const reports = new Map<string, Report & { values: Map<string, number> }>();
	for (const row of figures) {
		if (!provinces.has(row.place_id) || row.qualifier === 'forecast') continue;
		const key = `${row.place_id}|${row.source_id}|${row.as_of}`;
		let report = reports.get(key);
		if (!report) {
			const { place_id, as_of, as_of_to: day, source_id } = row;
			reports.set(key, (report = { place_id, as_of, day, source_id, values: new Map() }));
		}
		report.values.set(row.figure_metric, row.value);
	}
	return [...reports.values()];
}

/**
 * The star split of a report, or null where it is not full or its parts miss the printed total.
 * Where 3, 4 and 5 stars are all printed but no total is, the split is full and the total their
 * sum; with 5 stars missing it might be left out, or none.
 */
export function starSplit(report: Report): StarAnchor | null {
	const { values, place_id, as_of, day, source_id } = report;
	const three = values.get('products_3star');
	const four = values.get('products_4star');
	if (three === undefined || four === undefined) return null;
	const printedFive = values.get('products_5star');
	const five = printedFive ?? 0;
	const potential = values.get('products_5star_potential') ?? 0;
	const ranked = three + four + five;
	const total = values.get('products_total') ?? (printedFive === undefined ? undefined : ranked);
	if (total === undefined) return null;
	if (ranked !== total && ranked + potential !== total) return null;
	const treatment = potential === 0 ? null : ranked === total ? 'inside_4star' : 'outside';
	return {
		place_id,
		as_of,
		day,
		source_id,
		stars: { 3: three, 4: four, 5: five },
		potential,
		potential_treatment: treatment
	};
}

/** The producers by kind of a report, or null where a main kind is missing. */
function producerSplit(report: Report): ProducerAnchor | null {
	const { values, place_id, as_of, day, source_id } = report;
	const cooperative = values.get('producers_cooperative');
	const enterprise = values.get('producers_enterprise');
	const household = values.get('producers_household');
	if (cooperative === undefined || enterprise === undefined || household === undefined) return null;
	// A printed total that differs (Quảng Ninh 2023: 212 against 214) is left aside: the kinds are finer.
	const cooperative_group = values.get('producers_cooperative_group') ?? 0;
	return {
		place_id,
		as_of,
		day,
		source_id,
		kinds: { cooperative, cooperative_group, enterprise, household, other: 0 }
	};
}

/**
 * The latest anchor of each place, by place_id. Dates are compared as text, so that `2022-12`
 * comes after `2022`: the finer date of one period wins. Of equal dates the first read stays.
 */
function latest<T extends Anchor>(anchors: readonly (T | null)[]): T[] {
	const best = new Map<string, T>();
	for (const anchor of anchors) {
		if (!anchor) continue;
		const known = best.get(anchor.place_id);
		if (!known || anchor.as_of > known.as_of) best.set(anchor.place_id, anchor);
	}
	return [...best.values()].sort((a, b) => (a.place_id < b.place_id ? -1 : 1));
}

export function starAnchors(figures: readonly FigureRow[], places: readonly PlaceRow[]): StarAnchor[] {
	return latest(provinceReports(figures, places).map(starSplit));
}

export function producerAnchors(
	figures: readonly FigureRow[],
	places: readonly PlaceRow[]
): ProducerAnchor[] {
	return latest(provinceReports(figures, places).map(producerSplit));
}
