import type { Row } from '../engine/engine';
import type { Slice } from '../filters/slice';
import type { Row as FamilyRow } from '../metrics/place-family/metric';
import type { Row as FirstRow } from '../metrics/product-first-rows/metric';
import type { Row as BreakdownRow } from '../metrics/slice-breakdown/metric';
import type { Row as PlacesRow } from '../metrics/slice-places/metric';
import type { Row as SummaryRow } from '../metrics/slice-summary/metric';
import type { Row as YearRow } from '../metrics/slice-years/metric';
import type { MetricRequest } from '../query/compile';
import { asOfDay } from '../views/years';

export type { BreakdownRow, FamilyRow, FirstRow, PlacesRow, SummaryRow, YearRow };

/** What is looked at: a slice within a register that knows days up to `newest`. */
export interface Question {
	readonly slice: Slice;
	/** yyyy-mm-dd. */
	readonly newest: string;
}

/** What the page's pictures and sentence say of a slice; the rest follows it. */
export interface SliceAnswer extends Question {
	/** The day looked at, yyyy-mm-dd. */
	readonly day: string;
	readonly summary: SummaryRow;
	readonly breakdown: readonly BreakdownRow[];
	readonly places: readonly PlacesRow[];
	readonly family: readonly FamilyRow[];
}

/** The products that the slice's list begins with. */
export interface FirstAnswer {
	readonly of: SliceAnswer;
	readonly products: readonly FirstRow[];
}

/** The slice at the ends of the years before, oldest first. */
export interface YearsAnswer {
	readonly of: SliceAnswer;
	readonly before: readonly YearRow[];
}

const METRICS = {
	summary: 'slice-summary',
	breakdown: 'slice-breakdown',
	places: 'slice-places',
	family: 'place-family'
} as const;
export type Part = keyof typeof METRICS;
export const PARTS = Object.keys(METRICS) as Part[];

const request = (metric: string, { slice, newest }: Question): MetricRequest => ({
	metric,
	params: { ...slice, as_of: asOfDay(slice.asOf, newest) }
});

export const partRequest = (part: Part, question: Question): MetricRequest =>
	request(METRICS[part], question);

export const firstRequest = (question: Question): MetricRequest => request('product-first-rows', question);

export const yearsRequest = (question: Question): MetricRequest => request('slice-years', question);

/** Rows of all parts → the answer. Throws where the summary has not just one row. */
export function answerOf(question: Question, rows: Readonly<Record<Part, readonly Row[]>>): SliceAnswer {
	const [summary] = rows.summary as unknown as SummaryRow[];
	if (!summary || rows.summary.length !== 1)
		throw new Error(`slice-summary answered ${rows.summary.length} rows; one is right`);
	return {
		...question,
		day: asOfDay(question.slice.asOf, question.newest),
		summary,
		breakdown: rows.breakdown as unknown as BreakdownRow[],
		places: rows.places as unknown as PlacesRow[],
		family: rows.family as unknown as FamilyRow[]
	};
}
