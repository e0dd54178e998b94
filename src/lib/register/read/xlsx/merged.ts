import type { RawCell, RawRow } from '../../types';
import { formatAddress, type Range } from './address';

/** How far a sheet holds values of its own: last row from 1, last column from 0; 0 and -1 in a blank sheet. */
export interface UsedArea {
	lastRow: number;
	lastColumn: number;
}

/**
 * The merged ranges of a sheet as far as it is used, from top to bottom: a title merged over all 16,384
 * columns, or a column merged to the last row, ends where the values end.
 */
export function clip(ranges: readonly Range[], used: UsedArea): Range[] {
	return ranges
		.filter(({ top, left }) => top <= used.lastRow && left <= used.lastColumn)
		.map((range) => ({
			...range,
			bottom: Math.min(range.bottom, used.lastRow),
			right: Math.min(range.right, used.lastColumn)
		}))
		.sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Cells of all ranges together; overlapping ones count each time, as each takes its own work. */
export function area(ranges: readonly Range[]): number {
	return ranges.reduce(
		(sum, range) => sum + (range.bottom - range.top + 1) * (range.right - range.left + 1),
		0
	);
}

/**
 * Gives each cell of a merged range the value of its upper left cell. A cell under a merged range that holds
 * a value of its own (Excel does not show it, but other programs write it) keeps that value: nothing that
 * stands in the file gets lost. Rows that the file leaves out but a merged range covers come back.
 * @param ranges clipped, from top to bottom
 * @returns rows with at least one value, their own or inherited
 */
export function* inheritMerged(rows: Iterable<RawRow>, ranges: readonly Range[]): Generator<RawRow> {
	const merged = new MergedCells(ranges);
	let next = 1;
	for (const row of rows) {
		for (; next < row.row && merged.reaches(next); next++) {
			yield { row: next, hidden: false, cells: merged.fill(next, []) };
		}
		const cells = merged.fill(row.row, row.cells);
		if (cells.length > 0) yield { ...row, cells };
		next = row.row + 1;
	}
}

interface Inherited extends Range {
	readonly cell: RawCell;
}

class MergedCells {
	private begun = 0;
	private active: Inherited[] = [];

	constructor(private readonly ranges: readonly Range[]) {}

	/** Whether a range that began above covers this row. */
	reaches(row: number): boolean {
		return this.active.some(({ bottom }) => bottom >= row);
	}

	/** Rows are asked for from top to bottom. */
	fill(row: number, own: RawRow['cells']): RawRow['cells'] {
		if (this.active.length > 0) this.active = this.active.filter(({ bottom }) => bottom >= row);
		this.begin(row, own);
		if (this.active.length === 0) return own;
		const cells = [...own];
		for (const { left, right, cell } of this.active) {
			while (cells.length < left) cells.push(undefined);
			for (let column = left; column <= right; column++) cells[column] ??= cell;
		}
		return cells;
	}

	private begin(row: number, own: RawRow['cells']): void {
		for (; this.begun < this.ranges.length; this.begun++) {
			const range = this.ranges[this.begun]!;
			if (range.top > row) return;
			const value = range.top === row ? own[range.left] : undefined;
			if (value) {
				const mergedFrom = formatAddress({ row, column: range.left });
				this.active.push({ ...range, cell: { ...value, mergedFrom } });
			}
		}
	}
}
