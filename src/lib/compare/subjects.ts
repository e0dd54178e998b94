import type { Base } from '../filters/vocabulary';
import type { Row as PeerRow } from '../metrics/place-peers/metric';
import type { Row as StarRow } from '../metrics/products-by-star/metric';
import type { MetricRequest } from '../query/compile';
import type { ViewContext } from '../views/context';
import type { ViewParams } from '../views/view';
import { asOfDay } from '../views/years';
import { isBelowProvince } from './lower-id';
import type { LowerPlace } from './lower-places';
import { DEFAULT_SELECTION, LEAST_PLACES, modeOf, MOST_PLACES, type CompareMode } from './state';

/** What one column is about. */
export interface Subject {
	readonly placeId: string;
	/** Last day looked at, yyyy-mm-dd. */
	readonly asOf: string;
	readonly base: Base;
}

/** Where the places came from: the reader, or what stands for them. */
export type Origin = 'chosen' | 'regions' | 'peers' | 'province' | 'country';

export interface Subjects {
	readonly mode: CompareMode;
	readonly origin: Origin;
	/** At least two, the reference first. */
	readonly list: readonly Subject[];
	/** Places asked for that the data do not know: left out of the list, and told. */
	readonly unknown: readonly string[];
}

export const starRequest = (
	{ asOf, base }: Omit<Subject, 'placeId'>,
	{ system }: ViewParams
): MetricRequest => ({
	metric: 'products-by-star',
	params: { as_of: asOf, system, base }
});
export const peersRequest = ({ asOf, base, system }: ViewParams): MetricRequest => ({
	metric: 'place-peers',
	params: { as_of: asOf, system, base }
});

export const selectionOf = (params: ViewParams) => params.compare ?? DEFAULT_SELECTION;

/** The days and bases columns are of; of two dates the earlier is the reference. */
export function momentsOf(params: ViewParams): readonly Omit<Subject, 'placeId'>[] {
	const { asOf, base, newest } = params;
	const { otherAsOf, otherBase } = selectionOf(params);
	if (otherAsOf !== null) {
		return [asOf, asOfDay(otherAsOf, newest)].sort().map((day) => ({ asOf: day, base }));
	}
	return otherBase === null ? [{ asOf, base }] : [base, otherBase].map((each) => ({ asOf, base: each }));
}

/** @param lower the places below a province that the data know */
export function subjectsOf(context: ViewContext, lower: ReadonlyMap<string, LowerPlace>): Subjects {
	const { params } = context;
	const selection = selectionOf(params);
	const isUnknown = (id: string) => isBelowProvince(id) && !lower.has(id);
	const unknown = selection.places.filter(isUnknown);
	const known = selection.places.filter((id) => !isUnknown(id));
	const mode = modeOf(selection);
	const moments = momentsOf(params);
	if (mode !== 'places') {
		const [placeId] = known;
		const list = moments.map((moment) => ({ placeId: placeId ?? 'vn', ...moment }));
		return { mode, origin: placeId === undefined ? 'country' : 'chosen', list, unknown };
	}
	const { origin, ids } = placesOf(context, known, lower);
	return { mode, origin, list: ids.map((placeId) => ({ placeId, ...moments[0]! })), unknown };
}

function placesOf(
	context: ViewContext,
	places: readonly string[],
	lower: ReadonlyMap<string, LowerPlace>
): { origin: Origin; ids: readonly string[] } {
	if (places.length >= LEAST_PLACES) return { origin: 'chosen', ids: places };
	const [only] = places;
	const province = only === undefined ? undefined : lower.get(only)?.within.at(-1);
	if (province) return { origin: 'province', ids: [only!, province.id] };
	if (only !== undefined && only !== 'vn') {
		const peers = peersOf(context, only).map((row) => String(row.peer_id));
		if (peers.length >= LEAST_PLACES) return { origin: 'peers', ids: peers };
	}
	const largest = largestOfRegions(context).filter((id) => id !== only);
	const ids = [...(only === undefined ? [] : [only]), ...largest].slice(0, MOST_PLACES);
	if (ids.length >= LEAST_PLACES) return { origin: 'regions', ids };
	// A day before anything was published: the first provinces then say that they have no figure.
	const provinces = context.places.provinces(context.params.system).map(({ id }) => id);
	return { origin: 'regions', ids: [...new Set([...ids, ...provinces])].slice(0, LEAST_PLACES) };
}

/** A province and its peers, nearest first; none for the country. */
export function peersOf({ rows, params }: ViewContext, placeId: string): readonly PeerRow[] {
	const { metric, params: asked } = peersRequest(params);
	return rows<PeerRow>(metric, asked).filter((row) => row.place_id === placeId);
}

/** The province with the most products of each region, most first; a region without a figure has none. */
function largestOfRegions({ rows, params, places }: ViewContext): string[] {
	const { metric, params: asked } = starRequest(params, params);
	const known = rows<StarRow>(metric, asked)
		.filter((row) => row.place_id !== 'vn' && row.total !== null)
		.sort((a, b) => b.total! - a.total! || String(a.place_id).localeCompare(String(b.place_id)));
	const byRegion = new Map<string | null, string>();
	for (const { place_id } of known) {
		const region = places.get(String(place_id)).regionVi;
		if (!byRegion.has(region)) byRegion.set(region, String(place_id));
	}
	return [...byRegion.values()];
}
