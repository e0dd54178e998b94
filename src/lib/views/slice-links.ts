import type { SliceLinks } from '../charts/kit/slice-links';
import { DEFAULT_SLICE, encodeSlice, systemOf, type Slice } from '../filters/slice';
import type { ViewContext } from './context';

/**
 * Where the parts of a row lead: the same products in the slice workbench. A printed number is of a publication
 * and leads to its source; the register's own count may be another.
 * @param day last day looked at, yyyy-mm-dd
 * @param parts filters by part of the row; `all` is the whole row
 */
export function sliceLinks(
	{ params }: Pick<ViewContext, 'params'>,
	place: string,
	day: string,
	parts: Readonly<Record<string, Partial<Slice>>>
): SliceLinks {
	if (params.base !== 'register') return {};
	const asOf = day === params.newest ? null : day.endsWith('-12-31') ? day.slice(0, 4) : day;
	const start: Slice = { ...DEFAULT_SLICE, place, system: systemOf(place) ?? params.system, asOf };
	const slices = Object.entries(parts).map(([part, filters]) => [
		part,
		encodeSlice({ ...start, ...filters })
	]);
	return { href: '/phan-tich/', slices: Object.fromEntries(slices) };
}
