import type { ProducerCounts } from '../kit/producers';
import type { SliceLinks } from '../kit/slice-links';
import { sortRows } from '../kit/sort-rows';

export type ProducersByYearRow = ProducerCounts &
	SliceLinks & {
		readonly label: string;
		readonly date: string;
		readonly order: number;
		readonly source_id: string | null;
		readonly flag: string | null;
	};

/** Reports in the order given by the view. */
export function shape(rows: readonly ProducersByYearRow[]): ProducersByYearRow[] {
	return sortRows(rows, ({ order, date }) => ({ order, date }));
}
