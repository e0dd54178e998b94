import { presentedPlace, type Presented } from '../filters/present';
import { asOfDay } from '../views/years';
import type { CompareState } from './state';

/**
 * The slides a comparison leads to: of its first place; of two dates, from the earlier to the later.
 * @param province what the first place lies in, where that is below a province
 */
export function presentedComparison(
	{ places, asOf, otherAsOf, system, base }: CompareState,
	newest: string,
	province: string | null
): Presented {
	const reference = [...places.slice(0, 1), ...(province === null ? [] : [province])];
	const view = { place: presentedPlace(reference), system, base };
	if (otherAsOf === null) return { ...view, asOf };
	const [first, second] = [asOf, otherAsOf].map((each) => ({ asOf: each, day: asOfDay(each, newest) }));
	const [earlier, later] = first!.day < second!.day ? [first!, second!] : [second!, first!];
	return { ...view, asOf: later.asOf, since: earlier.day };
}
