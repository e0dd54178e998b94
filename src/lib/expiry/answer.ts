import type { Slice } from '../filters/slice';
import type { Row as BreakdownRow } from '../metrics/slice-breakdown/metric';
import type { Row as FamilyRow } from '../metrics/place-family/metric';
import type { Row as PlacesRow } from '../metrics/slice-places/metric';
import type { Row as ProductRow } from '../metrics/product-rows/metric';
import type { Row as SummaryRow } from '../metrics/slice-summary/metric';
import type { Ask } from '../register-table/live-answer.svelte';
import type { Question } from '../slice/questions';
import { asOfDay } from '../views/years';
import { WINDOWS } from './state';

/** Months after which the stock is told, if nobody renews; after the last no certificate of today is left. */
export const STOCK_MONTHS = [12, 24, 36] as const;

/** What runs out within some months of the day. */
export interface Window {
	readonly months: number;
	readonly summary: SummaryRow;
}

/** All numbers of the radar but the rows behind them and the goals they touch. */
export interface ExpiryAnswer extends Question {
	/** The day looked at, yyyy-mm-dd. */
	readonly day: string;
	/** Of 3, 6, 12, 24 and 36 months and those chosen, shortest first. */
	readonly windows: readonly Window[];
	/** The same filters, all that is in force. */
	readonly inForce: SummaryRow;
	/** What runs out within the months chosen, by each dimension. */
	readonly breakdown: readonly BreakdownRow[];
	/** What is in force, by each dimension: its months of expiry are the calendar. */
	readonly calendar: readonly BreakdownRow[];
	readonly places: readonly PlacesRow[];
	readonly family: readonly FamilyRow[];
}

export interface ExpiryRows {
	readonly slice: Slice;
	/** In the order of the metric: by name. */
	readonly rows: readonly ProductRow[];
}

const dayOf = ({ slice, newest }: Question) => asOfDay(slice.asOf, newest);
const params = (question: Question, more: Partial<Slice> = {}) => ({
	...question.slice,
	...more,
	as_of: dayOf(question)
});

/** @throws Error where a summary has not just one row */
export async function askExpiry(ask: Ask, question: Question): Promise<ExpiryAnswer> {
	const summary = async (more: Partial<Slice>): Promise<SummaryRow> => {
		const [row, ...others] = await ask<SummaryRow>({
			metric: 'slice-summary',
			params: params(question, more)
		});
		if (!row || others.length > 0) throw new Error('slice-summary answers one row');
		return row;
	};
	const months = [...new Set([...WINDOWS, ...STOCK_MONTHS, question.slice.within_months])];
	const windows: Window[] = [];
	for (const within of months.sort((a, b) => a - b))
		windows.push({ months: within, summary: await summary({ standing: 'expiring', within_months: within }) });
	return {
		...question,
		day: dayOf(question),
		windows,
		inForce: await summary({ standing: 'in_force' }),
		breakdown: await ask<BreakdownRow>({ metric: 'slice-breakdown', params: params(question) }),
		calendar: await ask<BreakdownRow>({
			metric: 'slice-breakdown',
			params: params(question, { standing: 'in_force' })
		}),
		places: await ask<PlacesRow>({ metric: 'slice-places', params: params(question) }),
		family: await ask<FamilyRow>({ metric: 'place-family', params: params(question) })
	};
}

/** The certificates themselves, one row each. */
export async function askRows(ask: Ask, question: Question): Promise<ExpiryRows> {
	const rows = await ask<ProductRow>({ metric: 'product-rows', params: params(question) });
	return { slice: question.slice, rows };
}

/** The window of a number of months; every answer holds the standard ones and that of its slice. */
export function windowOf({ windows }: Pick<ExpiryAnswer, 'windows'>, months: number): Window {
	const found = windows.find((window) => window.months === months);
	if (!found)
		throw new RangeError(`no window of ${months} months; ${windows.map((each) => each.months)} are known`);
	return found;
}

/** Equal for equal questions. */
export function questionKey({ slice, newest }: Question): string {
	return JSON.stringify([slice, newest]);
}
