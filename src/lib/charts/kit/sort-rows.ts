import { from } from 'arquero';

/**
 * Rows in ascending order of the key's columns, first column first. Each row stays one cell of the
 * table: Arquero would take the columns of the first row only and lose what is optional in others.
 */
export function sortRows<Row extends object>(
	rows: readonly Row[],
	key: (row: Row) => Record<string, string | number>
): Row[] {
	const [first] = rows;
	// A table without rows has no columns to order by.
	if (!first) return [];
	return from(rows.map((row) => ({ ...key(row), whole_row: row })))
		.orderby(...Object.keys(key(first)))
		.array('whole_row') as Row[];
}
