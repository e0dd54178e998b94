import type { Formats } from '../text/format';
import type { CompareWords } from './words';

export type Unit = 'count' | 'percent';

/** How far a number is from the reference's. */
export interface Difference {
	/** Number less reference, in its unit; percent in percentage points. */
	readonly absolute: number;
	/** Number divided by reference; null where the reference is zero. */
	readonly ratio: number | null;
}

/** Null where either is missing: missing is not zero. */
export function difference(value: number | null, reference: number | null): Difference | null {
	if (value === null || reference === null) return null;
	return { absolute: value - reference, ratio: reference === 0 ? null : value / reference };
}

/** "+18", "−3,2 điểm %", "0". Rounded before the sign is taken, so that no "−0,0" is read. */
export function differenceText(absolute: number, unit: Unit, format: Formats, words: CompareWords): string {
	if (unit === 'count') return format.signed(Math.round(absolute));
	const rounded = Math.round(absolute * 10) / 10;
	return `${rounded > 0 ? '+' : ''}${format.decimal(rounded === 0 ? 0 : rounded)} ${words.units.percentPoints}`;
}

/** "1,25 lần". */
export function ratioText(ratio: number, format: Formats, words: CompareWords): string {
	return words.times(format.decimal(ratio, 2));
}
