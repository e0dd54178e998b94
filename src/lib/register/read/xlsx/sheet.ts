import type { RawCell } from '../../types';
import { formatAddress, parseAddress, parseRange, type Address, type Range } from './address';
import { BrokenCell, cellContent, Unstored, type WrittenCell } from './cell';
import { fault } from './fault';
import type { Package } from './package';
import { shiftFormula } from './reference';
import { longestRaw, TextGatherer } from './strings';
import type { Tally } from './tally';
import { isOn, type SheetPart, type Workbook } from './workbook';
import { parseXml, type Attributes, type XmlHandler } from './xml';

export interface SheetCell {
	/** 0 for A. */
	readonly column: number;
	readonly content: RawCell | Unstored;
}

/** A row as the sheet writes it: only cells with a value of their own, from left to right. */
export interface SheetRow {
	readonly row: number;
	readonly hidden: boolean;
	readonly cells: readonly SheetCell[];
}

/**
 * The rows of a sheet in order, blank ones among them as far as the file mentions them.
 * @param onMerged is told each merged range; they stand behind the rows in the file
 * @throws Fault `cell-…`, `sheet-broken`, `too-many-…` and those of the XML
 */
export function* sheetRows(
	parts: Package,
	sheet: SheetPart,
	book: Workbook,
	tally: Tally,
	onMerged: (range: Range) => void = () => {}
): Generator<SheetRow> {
	const reader = new SheetReader(sheet, book, tally, onMerged);
	const pieces = parseXml(parts.chunks(sheet.path, tally), sheet.path, tally, reader);
	while (!pieces.next().done) yield* reader.takeRows();
	yield* reader.takeRows();
}

interface OpenRow {
	readonly row: number;
	readonly hidden: boolean;
	readonly cells: SheetCell[];
	/** Column of the last cell, blank or not. */
	column: number;
}

/** One shape, made by a constructor: a sheet has millions of cells. */
class OpenCell implements WrittenCell, Address {
	value: string | undefined = undefined;
	inline: string | undefined = undefined;
	formula: string | undefined = undefined;
	/** Number of the formula that several cells share. */
	shared: string | undefined = undefined;

	constructor(
		readonly row: number,
		readonly column: number,
		readonly type: string,
		readonly style: number
	) {}
}

class SheetReader implements XmlHandler {
	private rows: SheetRow[] = [];
	private lastRow = 0;
	private row: OpenRow | undefined;
	private cell: OpenCell | undefined;
	private readonly inline: TextGatherer;
	private readonly longest: number;
	private readonly sharedFormulas = new Map<string, { formula: string; at: Address }>();

	constructor(
		private readonly sheet: SheetPart,
		private readonly book: Workbook,
		private readonly tally: Tally,
		private readonly onMerged: (range: Range) => void
	) {
		this.longest = longestRaw(tally.limits.cellChars);
		this.inline = new TextGatherer(this.longest);
	}

	takeRows(): SheetRow[] {
		const rows = this.rows;
		this.rows = [];
		return rows;
	}

	open(name: string, attributes: Attributes, parent: string): void {
		if (this.cell) this.openInCell(this.cell, name, attributes, parent);
		else if (name === 'c' && parent === 'row' && this.row) this.cell = this.openCell(this.row, attributes);
		else if (name === 'row' && parent === 'sheetData') this.row = this.openRow(attributes);
		else if (name === 'mergeCell' && parent === 'mergeCells') this.merged(attributes);
	}

	text(piece: string, inside: string): void {
		const cell = this.cell;
		if (!cell) return;
		if (inside === 'v') cell.value = this.append(cell.value, piece);
		else if (inside === 'f') cell.formula = this.append(cell.formula, piece);
		else if (cell.inline !== undefined) this.inline.text(piece, inside);
	}

	close(name: string, parent: string): void {
		if (this.cell) {
			this.inline.close(name);
			if (name === 'is') this.cell.inline = this.inline.take();
			if (name !== 'c' || parent !== 'row') return;
			this.closeCell(this.cell);
			this.cell = undefined;
		} else if (name === 'row' && parent === 'sheetData' && this.row) {
			const { row, hidden, cells } = this.row;
			this.rows.push({ row, hidden, cells });
			this.row = undefined;
		}
	}

	private openRow({ r, hidden, ht }: Attributes): OpenRow {
		const row = r === undefined ? this.lastRow + 1 : Number(r);
		const limit = this.tally.limits.rows;
		if (row > limit) throw fault('too-many-rows', { sheet: this.sheet.name, limit });
		if (!Number.isInteger(row) || row <= this.lastRow) throw this.broken(row);
		this.lastRow = row;
		return { row, hidden: isOn(hidden) || Number(ht ?? 1) === 0, cells: [], column: -1 };
	}

	private openCell(row: OpenRow, { r, t, s }: Attributes): OpenCell {
		this.tally.addCell(this.sheet.name);
		const at = r === undefined ? undefined : parseAddress(r);
		const column = r === undefined ? row.column + 1 : at?.row === row.row ? at.column : -1;
		if (column <= row.column) throw this.broken(row.row);
		const limit = this.tally.limits.columns;
		if (column >= limit) {
			throw fault('too-many-columns', { sheet: this.sheet.name, row: String(row.row), limit });
		}
		row.column = column;
		return new OpenCell(row.row, column, t ?? 'n', s === undefined ? 0 : Number(s));
	}

	private openInCell(cell: OpenCell, name: string, { t, si }: Attributes, parent: string): void {
		if (parent !== 'c') return this.inline.open(name);
		if (name === 'v') cell.value ??= '';
		else if (name === 'is') cell.inline ??= '';
		else if (name === 'f') {
			cell.formula ??= '';
			if (t === 'shared') cell.shared = si;
		}
	}

	private closeCell(cell: OpenCell): void {
		if (cell.shared !== undefined) cell.formula = this.sharedFormula(cell, cell.shared);
		const content = this.content(cell);
		if (!content) return;
		const length = content instanceof Unstored ? content.formula.length : String(content.value).length;
		const limit = this.tally.limits.cellChars;
		if (length > limit) throw fault('cell-too-long', { ...this.place(cell), limit });
		this.row?.cells.push({ column: cell.column, content });
	}

	private content(cell: OpenCell): RawCell | Unstored | undefined {
		try {
			return cellContent(cell, this.book);
		} catch (error) {
			throw error instanceof BrokenCell ? fault('cell-broken', this.place(cell)) : error;
		}
	}

	/** The first cell of a shared formula writes it out, the others only its number. */
	private sharedFormula(cell: OpenCell, number: string): string {
		const first = this.sharedFormulas.get(number);
		if (cell.formula) {
			if (this.sharedFormulas.size < this.tally.limits.formulas) {
				this.sharedFormulas.set(number, { formula: cell.formula, at: cell });
			}
			return cell.formula;
		}
		return first ? shiftFormula(first.formula, first.at, cell) : '';
	}

	private merged({ ref }: Attributes): void {
		const range = parseRange(ref ?? '');
		if (!range) throw fault('xml-broken', { part: this.sheet.path });
		this.onMerged(range);
	}

	private append(before: string | undefined, piece: string): string {
		return before === undefined || before.length <= this.longest ? (before ?? '') + piece : before;
	}

	private place(cell: Address) {
		return { sheet: this.sheet.name, cell: formatAddress(cell) };
	}

	private broken(row: number) {
		return fault('sheet-broken', { sheet: this.sheet.name, row: String(row) });
	}
}
