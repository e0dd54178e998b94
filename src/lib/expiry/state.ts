import { decodeSlice, DEFAULT_SLICE, type DecodedSlice, type Slice } from '../filters/slice';

/**
 * The radar speaks the vocabulary of slices, of which it shows one standing only: what is in force and runs
 * out within some months. `/het-han/` without a query is the whole country in the next twelve.
 */
export const DEFAULT_EXPIRY: Slice = { ...DEFAULT_SLICE, standing: 'expiring' };

/** Months ahead that meetings ask for. */
export const WINDOWS = [3, 6, 12] as const;

/** URL → slice of the radar. Another standing is told as not understood, as no number of the page is of it. */
export function decodeExpiry(search: URLSearchParams): DecodedSlice {
	const { slice, unknown } = decodeSlice(search);
	if (slice.standing === 'expiring') return { slice, unknown };
	const { standing, within_months } = DEFAULT_EXPIRY;
	const others = search.getAll('hieu-luc').map((value) => `hieu-luc=${value}`);
	return {
		slice: { ...slice, standing, within_months },
		unknown: [...unknown.filter((each) => !others.includes(each)), ...others]
	};
}
