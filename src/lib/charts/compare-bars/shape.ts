import type { TableCell } from '../../ui/table';

/** One number of a comparison; rows come measure by measure, each with the same columns in the same order. */
export interface CompareBar {
	readonly measure: string;
	readonly measure_label: string;
	/** Key of the column: a place, a date or a base. */
	readonly column: string;
	readonly column_label: string;
	/** The column the others are held against. */
	readonly is_reference: boolean;
	/** A count, or percent 0–100; one unit in a picture. */
	readonly value: number | null;
	/** The value in words. */
	readonly text: string;
	/** Why there is no value. */
	readonly missing: string | null;
	/** What the number is, for the table; null where it is not shown. */
	readonly number: NonNullable<TableCell['data']> | null;
	/** As printed. */
	readonly as_of: string | null;
	readonly as_of_text: string | null;
	readonly source_title: string | null;
	readonly source_href: string | null;
}

/** As given: the order of measures and columns is the reader's. */
export function shape(rows: readonly CompareBar[]): CompareBar[] {
	return [...rows];
}
