import { capital, fill, grammar, type Clause, type Spoken, type Unit } from '../../text/grammar';
import type { ChartContext } from '../chart';

/** A whole number of a sentence. */
export const countSaid = (value: number, { format }: ChartContext): Spoken => ({
	value,
	text: format.count(value)
});

/** A share 0–1 of a sentence. */
export const shareSaid = (value: number, { format }: ChartContext): Spoken => ({
	value,
	text: format.share(value)
});

/** A number at a moment: its label as the language writes it. */
export interface Moment {
	readonly label: string;
	readonly said: Clause;
}

/**
 * "Tháng 06/2025: 16.000 sản phẩm, tăng 10.599 so với tháng 12/2021 (5.401).": the last number, and how far it
 * is from the first.
 * @param unit of the difference; null where the numbers name it
 */
export function overTime(
	first: Moment,
	last: Moment,
	difference: number,
	unit: Unit | null,
	{ lang }: ChartContext
): Clause {
	const g = grammar(lang);
	const change = g.changed(difference, unit, { kind: 'day', text: first.label });
	const frame = difference === 0 ? '{label}: {last}, {change}.' : '{label}: {last}, {change} ({first}).';
	return fill(frame, { label: capital(g.moment(last.label)), last: last.said, change, first: first.said });
}

/** Difference of two shares 0–1 in percentage points, as the reader reckons it from their one decimal. */
export function points(from: number, to: number): number {
	const tenths = (share: number) => Math.round(share * 1000);
	return (tenths(to) - tenths(from)) / 10;
}
