import { sortRows } from '../kit/sort-rows';
import type { SliceLinks } from '../kit/slice-links';
import type { StarCounts } from '../kit/stars';

/** One report: its label, as-of date and numbers. */
export interface StarsByYearRow extends StarCounts, SliceLinks {
	readonly label: string;
	readonly date: string;
	readonly order: number;
	readonly source_id: string | null;
	readonly flag: string | null;
	/** The total is printed as "more than"; left out, exact. */
	readonly approximate?: 'more_than' | null;
}

/** Reports in the order given by the view, those without any number left in for the table. */
export function shape(rows: readonly StarsByYearRow[]): StarsByYearRow[] {
	return sortRows(rows, ({ order, date }) => ({ order, date }));
}
