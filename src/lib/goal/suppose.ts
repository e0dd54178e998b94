import type { Row as ProjectionRow } from '../metrics/target-projection/metric';
import type { GoalParams } from './state';
import { lastMonth, type Situation } from './record';

/** A rate that a reader can suppose: its scale and where the past stands on it. */
export interface Dial {
	readonly name: 'renewal' | 'added';
	readonly most: number;
	readonly step: number;
	/** The place's own past, on the scale; null where nothing is known of it. */
	readonly past: number | null;
	/** Where the thumb stands. */
	readonly value: number;
}

const rounded = (value: number, step: number) => Math.round(Math.round(value / step) * step * 10) / 10;

/** The dials of a projection; none where there is none, and no renewal where certificates play no part. */
export function dialsOf(
	{ fan }: Pick<Situation, 'fan'>,
	params: Pick<GoalParams, 'renewal' | 'added'>
): Dial[] {
	const row = lastMonth(fan);
	if (!row || row.q50 === null) return [];
	const added = addedDial(row, params.added);
	return row.renewal_share === null ? [added] : [renewalDial(row, params.renewal), added];
}

function renewalDial({ certificates_due, certificates_renewed }: ProjectionRow, chosen: number | null): Dial {
	const past = certificates_due ? Math.round((100 * (certificates_renewed ?? 0)) / certificates_due) : null;
	return { name: 'renewal', most: 100, step: 1, past, value: chosen ?? past ?? 50 };
}

/** The scale reaches what was ever done and what the goal needs, and half as much again. */
function addedDial(
	{ added_per_month, best_12_per_month, needed_per_month }: ProjectionRow,
	chosen: number | null
): Dial {
	const high =
		1.5 * Math.max(added_per_month ?? 0, best_12_per_month ?? 0, needed_per_month ?? 0, chosen ?? 0, 1);
	const step = high > 60 ? 1 : 0.1;
	const most = high > 60 ? Math.ceil(high / 10) * 10 : Math.ceil(high);
	const past = rounded(Math.max(0, added_per_month ?? 0), step);
	return { name: 'added', most, step, past, value: Math.min(most, chosen ?? past) };
}

/** What the address says for a dial's new value: nothing where it is the past. */
export function chosenOf({ past, step, most }: Dial, value: number): number | null {
	const kept = rounded(Math.min(most, Math.max(0, value)), step);
	return kept === past ? null : kept;
}
