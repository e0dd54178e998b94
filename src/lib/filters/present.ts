import { encode } from './codec';
import { systemOf } from './slice';
import { DEFAULT_FILTERS, type Base, type BoundarySystem } from './vocabulary';

/** What a link to slides says of the view it starts from: words of `/trinh-bay/`. */
export const PRESENTED = { place: 'noi', since: 'tu', slice: 'phan' } as const;

/** The view that slides are made of. */
export interface Presented {
	/** `vn` or a province. */
	readonly place: string;
	/** yyyy or yyyy-mm-dd; null is the newest. */
	readonly asOf: string | null;
	readonly system: BoundarySystem;
	readonly base: Base;
	/** Day of the last meeting, yyyy-mm-dd, which changes are told from; null or left out, a year before. */
	readonly since?: string | null;
	/** Query text of a slice of the register that has a slide of its own; left out or '', none. */
	readonly slice?: string;
}

/**
 * Query parameters of a view, defaults left out.
 * @param defaultBase what a link that says nothing means
 */
export function encodePresented(
	{ place, asOf, system, base, since, slice }: Presented,
	defaultBase: Base = DEFAULT_FILTERS.base
): URLSearchParams {
	const params = new URLSearchParams();
	if (place !== 'vn') params.set(PRESENTED.place, place);
	const defaults = { ...DEFAULT_FILTERS, base: defaultBase };
	// A province says its system itself.
	const filters = { asOf, base, system: systemOf(place) === null ? system : defaults.system };
	for (const [name, value] of new URLSearchParams(encode(filters, defaults))) params.set(name, value);
	if (since) params.set(PRESENTED.since, since);
	if (slice) params.set(PRESENTED.slice, slice);
	return params;
}

/** Slides are made of the country and of provinces: the nearest of a place and what is above it, nearest first. */
export function presentedPlace(fromPlaceUp: readonly string[]): string {
	return fromPlaceUp.find((id) => /^(?:63|34)-\d{2}$/.test(id)) ?? 'vn';
}
