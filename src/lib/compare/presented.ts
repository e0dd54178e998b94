import { presentedPlace, type Presented } from '../filters/present';
import { asOfDay } from '../views/years';
import type { CompareState } from './state';

/** The slides a comparison leads to: of its first place; of two dates, from the earlier to the later. */
export function presentedComparison(
	{ places, asOf, otherAsOf, system, base }: CompareState,
	newest: string
): Presented {
	const view = { place: presentedPlace(places.slice(0, 1)), system, base };
	if (otherAsOf === null) return { ...view, asOf };
	const [first, second] = [asOf, otherAsOf].map((each) => ({ asOf: each, day: asOfDay(each, newest) }));
	const [earlier, later] = first!.day < second!.day ? [first!, second!] : [second!, first!];
	return { ...view, asOf: later.asOf, since: earlier.day };
}
