import type { DuckDBConnection } from '@duckdb/node-api';
import type { RegisterSheetRow } from '../../lib/schema/register_sheet';

/** Columns of the equation with their words for one row and for several. */
const OTHER_ROWS = [
	['titles', 'title', 'titles'],
	['headers', 'header', 'headers'],
	['groups', 'group heading', 'group headings'],
	['totals', 'total', 'totals'],
	['signatures', 'signature', 'signatures'],
	['column_numbers', 'row of column numbers', 'rows of column numbers'],
	['blanks', 'blank', 'blanks']
] as const;

interface Found {
	readonly source_id: string;
	readonly sheet: string | null;
	readonly errors: number;
	readonly warnings: number;
	readonly infos: number;
}

/** What became of each sheet, in words for the terminal: its equation, its columns, its problems. */
export async function sheetLines(
	connection: DuckDBConnection,
	sheets: readonly RegisterSheetRow[]
): Promise<string[]> {
	const reader = await connection.runAndReadAll(`
		SELECT
			source_id, sheet,
			count(*) FILTER (WHERE severity = 'error')::INTEGER AS errors,
			count(*) FILTER (WHERE severity = 'warning')::INTEGER AS warnings,
			count(*) FILTER (WHERE severity = 'info')::INTEGER AS infos
		FROM register_problem
		GROUP BY source_id, sheet`);
	const found = reader.getRowObjectsJS() as unknown as readonly Found[];
	const elsewhere = found.filter(({ sheet }) => sheet === null);
	const lines = sheets.flatMap((sheet) => [
		equationLine(sheet),
		`  columns: ${sheet.columns ?? 'none; the sheet holds no register'}`,
		...(sheet.notes_en ? [`  ${sheet.notes_en}`] : []),
		`  problems: ${counted(found.filter((row) => row.source_id === sheet.source_id && row.sheet === sheet.sheet))}`
	]);
	return elsewhere.length > 0 ? [...lines, `problems of no one sheet: ${counted(elsewhere)}`] : lines;
}

/** `Loc: 120 rows = 98 used + 4 quarantined + 3 titles + …` */
export function equationLine(sheet: RegisterSheetRow): string {
	const others = OTHER_ROWS.filter(([kind]) => sheet[kind] > 0).map(
		([kind, one, several]) => ` + ${sheet[kind]} ${sheet[kind] === 1 ? one : several}`
	);
	const name = sheet.sheet === sheet.file ? sheet.file : `${sheet.file}, ${sheet.sheet}`;
	return `${name}: ${sheet.rows_in} rows = ${sheet.used} used + ${sheet.quarantined} quarantined${others.join('')}`;
}

function counted(found: readonly Found[]): string {
	const sum = (severity: 'errors' | 'warnings' | 'infos') =>
		found.reduce((total, counts) => total + counts[severity], 0);
	return `${sum('errors')} errors, ${sum('warnings')} warnings, ${sum('infos')} notes`;
}
