import type { Value } from '../../lib/engine/engine';
import type { Table } from '../../lib/schema/table';
import type { Report } from '../finding';
import type { CsvFile } from '../read/csv';
import { typedCells } from './typed-row';

/**
 * Rows of a table the steward keeps as a CSV file of the same columns. Rows with cells that do
 * not fit, or whose key was there before, are reported and left out.
 */
export function modelDictionary<R extends Record<string, Value>>(
	table: Table,
	file: CsvFile<string>,
	report: Report
): R[] {
	const lineOfKey = new Map<string, number>();
	const rows: R[] = [];
	for (const row of file.rows) {
		const values = typedCells(table, file.file, row, report);
		if (!values) continue;
		const key = table.key.map((column) => String(values[column])).join(' ');
		const before = lineOfKey.get(key);
		if (before === undefined) {
			lineOfKey.set(key, row.line);
			rows.push(values as R);
			continue;
		}
		report({
			rule: 'key-repeated',
			severity: 'error',
			table: table.name,
			where: { file: file.file, row: row.line, column: table.key.join(' '), value: key },
			vi: `"${key}" đã có ở dòng ${before}; mỗi khóa chỉ được có một dòng.`,
			en: `"${key}" is already on line ${before}; a key may stand on one line only.`
		});
	}
	return rows;
}
