import type { ExpiryAnswer } from '../expiry/answer';
import { WINDOWS } from '../expiry/state';
import { DEFAULT_SLICE, type Slice } from '../filters/slice';
import type { Row as BreakdownRow } from '../metrics/slice-breakdown/metric';
import type { Row as ProductRow } from '../metrics/product-rows/metric';
import type { Row as SummaryRow } from '../metrics/slice-summary/metric';
import type { MetricRequest } from '../query/compile';
import type { RowsOf, ViewParams } from '../views/view';

/** Months whose certificates are listed one by one behind the slide. */
export const LISTED_MONTHS = WINDOWS[0];

function sliceOf({ placeId, system, asOf, newest }: ViewParams, more: Partial<Slice>): Slice {
	return { ...DEFAULT_SLICE, place: placeId, system, asOf: asOf === newest ? null : asOf, ...more };
}

function request(metric: string, params: ViewParams, more: Partial<Slice>): MetricRequest {
	return { metric, params: { ...sliceOf(params, more), as_of: params.asOf } };
}

const inForce = (params: ViewParams) => request('slice-summary', params, { standing: 'in_force' });
const calendar = (params: ViewParams) => request('slice-breakdown', params, { standing: 'in_force' });
const listed = (params: ViewParams) =>
	request('product-rows', params, { standing: 'expiring', within_months: LISTED_MONTHS });
const within = (params: ViewParams, months: number) =>
	request('slice-summary', params, { standing: 'expiring', within_months: months });

/** Rows of the register itself, whatever the base of the other slides: no publication prints what lapses next. */
export function expiryRequests(params: ViewParams): MetricRequest[] {
	return [
		inForce(params),
		...WINDOWS.map((months) => within(params, months)),
		calendar(params),
		listed(params)
	];
}

/** The answer of the expiry page, as far as a slide needs it. @throws Error where a summary has not one row */
export function expiryOf(rowsOf: RowsOf, params: ViewParams): ExpiryAnswer {
	const summary = (asked: MetricRequest): SummaryRow => {
		const [row, ...others] = rowsOf(asked) as unknown as readonly SummaryRow[];
		if (!row || others.length > 0) throw new Error('slice-summary answers one row');
		return row;
	};
	return {
		slice: sliceOf(params, { standing: 'expiring' }),
		newest: params.newest,
		day: params.asOf,
		windows: WINDOWS.map((months) => ({ months, summary: summary(within(params, months)) })),
		inForce: summary(inForce(params)),
		breakdown: [],
		calendar: rowsOf(calendar(params)) as unknown as readonly BreakdownRow[],
		places: [],
		family: []
	};
}

/** Certificates of the next months, soonest first. */
export function listedRows(rowsOf: RowsOf, params: ViewParams): ProductRow[] {
	const rows = rowsOf(listed(params)) as unknown as readonly ProductRow[];
	return [...rows].sort(
		(a, b) =>
			String(a.expires_on).localeCompare(String(b.expires_on)) ||
			String(a.product_id).localeCompare(String(b.product_id))
	);
}
