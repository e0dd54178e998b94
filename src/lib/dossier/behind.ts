import type { Row } from '../engine/engine';
import { DEFAULT_SLICE, systemOf, type Slice } from '../filters/slice';
import type { ColumnSlice, SliceParams } from '../metrics/metric';
import { isOfRegister, isOverSlice, type ResolvedDossier } from './resolve';

/** The rows of the register behind a number. */
export interface SliceBehind {
	/** Column of the metric: the number itself, or numerator and denominator of a share. */
	readonly column: string;
	/** Null where the filters contradict one another, so that no product can be behind it. */
	readonly slice: Slice | null;
	/** What of these products the number counts. */
	readonly counts: ColumnSlice['counts'];
}

/**
 * The slices whose products a number of the register counts: one, or of a share numerator and
 * denominator. None where the metric declares none for the column (metric.ts, `slices`).
 */
export function slicesBehind(found: ResolvedDossier, column: string, row: Row): SliceBehind[] {
	if (!isOfRegister(found)) return [];
	const { slices = {}, ratios = {} } = found.metric;
	return (slices[column] ? [column] : (ratios[column] ?? [])).flatMap((name) => {
		const declared = slices[name];
		if (!declared) return [];
		const filters = typeof declared.filters === 'function' ? declared.filters(row) : declared.filters;
		if (filters === null) return [];
		const drops = typeof declared.drops === 'function' ? declared.drops(row) : (declared.drops ?? []);
		const start = without(startOf(found, row), drops);
		return [{ column: name, slice: narrow(start, filters), counts: declared.counts }];
	});
}

/** The widest slice: what no filter has narrowed. */
const WIDEST: SliceParams = { ...DEFAULT_SLICE, standing: 'ever' };

function startOf({ dossier, metric, day }: ResolvedDossier, row: Row): Slice {
	// Of a metric of several days the row tells its own.
	if (isOverSlice(metric))
		return { ...dossier.slice, asOf: typeof row['as_of'] === 'string' ? row['as_of'] : day };
	const place = typeof row['place_id'] === 'string' ? row['place_id'] : dossier.slice.place;
	return { ...WIDEST, asOf: day, place, system: systemOf(place) ?? dossier.slice.system };
}

function without(slice: Slice, drops: readonly (keyof SliceParams)[]): Slice {
	return { ...slice, ...Object.fromEntries(drops.map((name) => [name, WIDEST[name]])) };
}

/** The products of a slice that pass further filters, as a slice; null where there can be none. */
export function narrow(slice: Slice, filters: Partial<SliceParams>): Slice | null {
	let narrowed = slice;
	for (const [name, wanted] of Object.entries(filters) as [keyof SliceParams, never][]) {
		const value = NARROW[name]?.(narrowed, wanted) ?? null;
		if (value === null) return null;
		narrowed = { ...narrowed, ...value };
	}
	return narrowed;
}

type Narrow<Name extends keyof SliceParams> = (
	slice: Slice,
	wanted: SliceParams[Name]
) => Partial<Slice> | null;

const list =
	<Name extends 'stars' | 'kinds' | 'groups' | 'outcomes' | 'levels'>(name: Name): Narrow<Name> =>
	(slice, wanted) => {
		const chosen = slice[name] as readonly unknown[];
		const both = chosen.length === 0 ? wanted : wanted.filter((value) => chosen.includes(value));
		return both.length === 0 ? null : { [name]: both };
	};

const NARROW: { readonly [Name in keyof SliceParams]?: Narrow<Name> } = {
	place: (slice, place) => ({ place, system: systemOf(place) ?? slice.system }),
	standing({ standing }, wanted) {
		if (standing === 'ever' || standing === wanted) return { standing: wanted };
		const isSoon = [standing, wanted].toSorted().join() === 'expiring,in_force';
		if (isSoon) return { standing: 'expiring' };
		return wanted === 'ever' ? {} : null;
	},
	within_months({ standing, within_months }, wanted) {
		// Of a slice that was not about certificates running out, the months say nothing yet.
		return standing === 'expiring' ? { within_months: Math.min(within_months, wanted) } : {};
	},
	potential: ({ potential }, wanted) =>
		potential === 'any' || potential === wanted ? { potential: wanted } : null,
	stars: list('stars'),
	kinds: list('kinds'),
	groups: list('groups'),
	outcomes: list('outcomes'),
	levels: list('levels')
};
