import type { Range } from './address';
import { Unstored } from './cell';
import { fault } from './fault';
import { area, clip, type UsedArea } from './merged';
import type { Package } from './package';
import { sheetRows } from './sheet';
import type { Tally } from './tally';
import type { SheetPart, Workbook } from './workbook';

/** What must be known of a sheet before its first row can be handed out. */
export interface Survey {
	readonly merged: readonly Range[];
	/** Formulas without a stored value, by `cellKey`. */
	readonly unstored: ReadonlyMap<number, Unstored>;
}

/** One number for a cell of a sheet. Columns stay below 16,384 = 2^14. */
export function cellKey(row: number, column: number): number {
	return row * 16_384 + column;
}

/**
 * Reads a sheet once from end to end: merged ranges stand behind the rows, formulas may refer to rows below,
 * and every fault of the file comes up before anyone has used a row of it.
 * @throws Fault
 */
export function surveySheet(parts: Package, sheet: SheetPart, book: Workbook, tally: Tally): Survey {
	const { mergedRanges, mergedCells, formulas } = tally.limits;
	const ranges: Range[] = [];
	const unstored = new Map<number, Unstored>();
	const used: UsedArea = { lastRow: 0, lastColumn: -1 };
	const rows = sheetRows(parts, sheet, book, tally, (range) => {
		if (ranges.length >= mergedRanges) throw fault('merged-too-large', { sheet: sheet.name });
		ranges.push(range);
	});
	for (const { row, cells } of rows) {
		const last = cells.at(-1);
		if (!last) continue;
		tally.addRow(sheet.name, last.column + 1);
		used.lastRow = row;
		used.lastColumn = Math.max(used.lastColumn, last.column);
		for (const { column, content } of cells) {
			if (!(content instanceof Unstored)) continue;
			if (unstored.size >= formulas) throw fault('too-many-formulas', { limit: formulas });
			unstored.set(cellKey(row, column), content);
		}
	}
	const merged = clip(ranges, used);
	if (area(merged) > mergedCells) throw fault('merged-too-large', { sheet: sheet.name });
	return { merged, unstored };
}
