/** One value of a filter with what it counts; the values of one picture are of one filter. */
export interface ChoiceRow {
	readonly key: string;
	readonly label: string;
	/** Products, and their producers. */
	readonly products: number;
	readonly producers: number;
	/** What the bars measure. */
	readonly of: 'products' | 'producers';
	/** All that the shares are of; null where a product may be in several rows, which then do not add up. */
	readonly total: number | null;
	/** The same slice with this value put in or taken out; null where it cannot be chosen. */
	readonly href: string | null;
	/** What following the link does. */
	readonly title: string;
	/** Null where nothing is chosen of this filter. */
	readonly is_chosen: boolean | null;
}

/** Values stay in the order of the vocabulary, so that a bar does not move when it is chosen. */
export function shape(rows: readonly ChoiceRow[]): ChoiceRow[] {
	return [...rows];
}

/** What a bar of the row is as long as. */
export const measured = (row: ChoiceRow): number => row[row.of];

/** Share 0–1 of the total; null where there is none. */
export const shareOf = (row: ChoiceRow): number | null => (row.total ? measured(row) / row.total : null);
