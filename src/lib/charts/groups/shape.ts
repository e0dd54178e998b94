import type { SliceLinks } from '../kit/slice-links';
import { sortRows } from '../kit/sort-rows';

/** Products of one of the six groups. */
export interface GroupRow extends SliceLinks {
	readonly group_no: number;
	readonly name: string;
	readonly products: number | null;
	/** Of all products, 0–1. */
	readonly share: number | null;
}

/** Largest group first; groups without a figure last. */
export function shape(rows: readonly GroupRow[]): GroupRow[] {
	return sortRows(rows, ({ products, group_no }) => ({ most_first: -(products ?? -1), group_no }));
}
