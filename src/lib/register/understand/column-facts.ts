import type { RoundField } from '../fields';
import type { RegisterRecord } from '../layout/record';
import { dateOrder } from './date-order';
import type { DateColumn } from './dates';

/** What a whole column says of each of its cells. */
export interface ColumnFacts {
	/** How the dates of a column are written, by its letter. */
	date(column: string): DateColumn;
}

const DATE_FIELDS: readonly RoundField[] = ['recognised_on', 'decision_date', 'expires_on', 'withdrawn_on'];

/**
 * Facts of a sheet's columns from its first records. A column whose month-first dates all stand further
 * down is taken for day-first; such a date then draws a warning of its own.
 * @param epoch first year of the workbook's serial numbers
 */
export function columnFacts(records: Iterable<RegisterRecord>, epoch: 1900 | 1904 = 1900): ColumnFacts {
	const texts = new Map<string, Set<string>>();
	for (const { rounds } of records) {
		for (const { cells } of rounds) {
			for (const field of DATE_FIELDS) {
				const at = cells[field];
				if (at?.cell.kind !== 'text') continue;
				const known = texts.get(at.column) ?? new Set();
				texts.set(at.column, known.add(String(at.cell.value)));
			}
		}
	}
	const columns = new Map<string, DateColumn>(
		[...texts].map(([column, samples]) => [column, { order: dateOrder(samples), epoch }])
	);
	const other: DateColumn = { order: 'dmy', epoch };
	return { date: (column) => columns.get(column) ?? other };
}
