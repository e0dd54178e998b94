import type { Value } from '../engine/engine';
import type { Table } from '../schema';
import { BYTE_ORDER_MARK, csvField } from '../ui/csv';

/**
 * Rows of a snapshot table as CSV (RFC 4180, UTF-8 with a BOM, without which Excel misreads
 * Vietnamese): headings are the column names, dates ISO, numbers with a point, `true` and `false`,
 * nothing where there is no value. Texts that a spreadsheet would run are escaped, because it is
 * spreadsheets that open CSV; the parquet file beside it holds them as they are.
 */
export function tableCsv(table: Table, rows: readonly Readonly<Record<string, Value>>[]): string {
	const names = Object.keys(table.columns);
	const lines = rows.map((row) => names.map((name) => csvField(row[name] ?? null, ',')).join(','));
	return BYTE_ORDER_MARK + [names.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}
