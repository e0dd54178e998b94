import { DEFAULT_SLICE, decodeSlice, type Slice } from '../filters/slice';
import type { BreakdownRow, PlacesRow, SliceAnswer, SummaryRow } from './questions';

/** Rows and answers as the slice's metrics give them, for the tests beside the parts of its page. */
export const slice = (more: Partial<Slice>): Slice => ({ ...DEFAULT_SLICE, ...more });
/** The slice a link on the page leads to. */
export const decoded = (href: string) => decodeSlice(new URLSearchParams(href.replace('./', ''))).slice;

export const cell = (
	dimension: string,
	key: string | null,
	products: number,
	producers = products
): BreakdownRow => ({
	dimension,
	key,
	is_chosen: true,
	products,
	producers,
	all_products: null,
	products_share: null,
	all_producers: null,
	producers_share: null
});

export const child = (place_id: string | null, name: string | null, products: number): PlacesRow => ({
	place_id,
	name_vi: name,
	name_en: name,
	level: place_id === null ? null : 'district',
	kind: null,
	products,
	producers: products,
	stars_3: products,
	stars_4: 0,
	stars_5: 0,
	potential: 0,
	cooperatives: 0,
	cooperative_groups: 0,
	enterprises: 0,
	households: 0
});

export const answer = (more: Partial<SliceAnswer>): SliceAnswer => ({
	slice: DEFAULT_SLICE,
	newest: '2026-09-30',
	day: '2026-09-30',
	summary: { products: 0 } as SummaryRow,
	breakdown: [],
	places: [],
	family: [],
	...more
});
