import type { Report } from '../finding';

/** A row that names a source no list has. */
export function reportUnknownSource(
	table: string,
	file: string,
	row: number,
	value: string,
	report: Report
): void {
	report({
		rule: 'source-unknown',
		severity: 'error',
		table,
		where: { file, row, column: 'source_id', value },
		vi: `Nguồn "${value}" không có trong published/sources.csv; thêm nguồn hoặc sửa mã.`,
		en: `Source "${value}" is not in published/sources.csv; add it or correct the key.`
	});
}
