import { parseRange } from '../read/xlsx/address';
import { inheritMerged } from '../read/xlsx/merged';
import type { RawCell, RawRow, RawSheet } from '../types';
import { layOut, type LayOutOptions } from './lay-out';
import type { FieldCell, LaidRow, RegisterRecord, SheetLayout } from './record';

export type CellValue = string | number | null;

/**
 * A sheet of given rows, row 1 first; '' and null are empty, text `2024-02-01` a date, empty rows are left
 * out as a reader leaves them out. Merged ranges such as `A1:C1` are inherited as the workbook reader does.
 */
export function sheetOf(rows: readonly (readonly CellValue[])[], merges: readonly string[] = []): RawSheet {
	const raw = rows.map((cells, index): RawRow => ({
		row: index + 1,
		hidden: false,
		cells: cells.map(cellOf)
	}));
	const filled = raw.filter(({ cells }) => cells.some((cell) => cell !== undefined));
	const ranges = merges.map((range) => parseRange(range)!).sort((a, b) => a.top - b.top || a.left - b.left);
	return { name: 'Danh sách', hidden: false, rows: () => inheritMerged(filled, ranges) };
}

function cellOf(value: CellValue): RawCell | undefined {
	if (value === null || value === '') return undefined;
	if (typeof value === 'number') return { kind: 'number', value };
	return { kind: /^\d{4}-\d\d-\d\d$/.test(value) ? 'date' : 'text', value };
}

export interface Laid {
	readonly layout: SheetLayout;
	readonly rows: readonly LaidRow[];
	readonly records: readonly RegisterRecord[];
	/** Kind of each row by its number, `-` where the sheet has no such row. */
	readonly kinds: readonly string[];
}

export async function lay(sheet: RawSheet, options: Partial<LayOutOptions> = {}): Promise<Laid> {
	const { layout, rows } = await layOut(sheet, { file: 'so.xlsx', ...options });
	const all: LaidRow[] = [];
	const kinds: string[] = [];
	for await (const row of rows) {
		all.push(row);
		kinds[row.at.row - 1] = row.kind;
	}
	const records = all.flatMap(({ record }) => record ?? []);
	return { layout, rows: all, records, kinds: Array.from(kinds, (kind) => kind ?? '-') };
}

/** Values of a record by field, rounds as `stars@1`, without addresses. */
export function valuesOf({ fields, rounds }: RegisterRecord): Record<string, RawCell['value']> {
	const named = (cells: Partial<Record<string, FieldCell>>, tail: string) =>
		Object.entries(cells).map(([field, found]) => [field + tail, found!.cell.value] as const);
	return Object.fromEntries(
		[...named(fields, ''), ...rounds.flatMap(({ round, cells }) => named(cells, `@${round}`))].sort(
			([a], [b]) => (a < b ? -1 : 1)
		)
	);
}

/** `A: ordinal`, `L: stars 1`, … */
export function meaningsOf({ columns }: SheetLayout): string[] {
	return columns.map(({ column, field, round }) => `${column}: ${field}${round === null ? '' : ` ${round}`}`);
}
