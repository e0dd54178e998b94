import { compareNames } from '../text/collate';
import type { TableData } from './table';

export interface TableSort {
	readonly key: string;
	readonly direction: 'ascending' | 'descending';
}

/** Rows in the order asked for; rows without a value stay last either way. */
export function sortedRows({ rows }: TableData, sort: TableSort | null): TableData['rows'] {
	if (!sort) return rows;
	const sign = sort.direction === 'ascending' ? 1 : -1;
	return [...rows].sort((one, other) => {
		const [a, b] = [one[sort.key]?.value ?? null, other[sort.key]?.value ?? null];
		if (a === null || b === null) return Number(a === null) - Number(b === null);
		return (
			sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compareNames(String(a), String(b)))
		);
	});
}
