import { DEFAULT_SLICE, encodeSlice, systemOf } from '../filters/slice';

interface Recognition {
	readonly decision_no: string | null;
	readonly valid_from: string | null;
	readonly province_63: string | null;
	readonly province_34: string | null;
}

/** First day of the 34 provinces. */
const MERGER = '2025-07-01';

/**
 * All products of a recognition's decision: those of its number whose latest recognition on its first day it was,
 * in its own province, as every province numbers its decisions anew. Null where number or day is not known.
 */
export function decisionPath({ decision_no, valid_from, ...at }: Recognition): string | null {
	if (decision_no === null || valid_from === null) return null;
	const place = (valid_from < MERGER ? at.province_63 : null) ?? at.province_34 ?? DEFAULT_SLICE.place;
	const slice = { ...DEFAULT_SLICE, place, asOf: valid_from, decision: decision_no };
	return `/san-pham/${encodeSlice({ ...slice, system: systemOf(place) ?? slice.system })}`;
}
