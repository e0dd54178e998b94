import { parseAddress } from '../read/xlsx/address';
import type { RawCell, RawRow } from '../types';

/** What a cell shows, without outer blanks; '' for an empty one. */
export function textOf(cell: RawCell | undefined): string {
	if (cell === undefined) return '';
	return typeof cell.value === 'string' ? cell.value.trim() : String(cell.value);
}

export function isBlank(cell: RawCell | undefined): boolean {
	if (cell === undefined) return true;
	if (typeof cell.value !== 'string') return false;
	// Nearly every cell begins with a letter or digit; only the others are worth a copy.
	const first = cell.value.charCodeAt(0);
	return !(first > SPACE && first < FIRST_WIDE_SPACE && first !== NO_BREAK_SPACE) && cell.value.trim() === '';
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const FIRST_WIDE_SPACE = 0x1680;

/** Whether a merged cell shows a value that stands in another row. */
export function isFromAbove(cell: RawCell, row: number): boolean {
	return cell.mergedFrom !== undefined && rowOfAddress(cell.mergedFrom) < row;
}

/** Whether a merged cell shows a value that stands in another column, at the 0-based `index`. */
export function isFromBeside(cell: RawCell, index: number): boolean {
	return cell.mergedFrom !== undefined && parseAddress(cell.mergedFrom)?.column !== index;
}

/** Whether a cell has a value of its own column: one merged over columns counts in the first of them only. */
export function countsIn(cell: RawCell | undefined, index: number): cell is RawCell {
	return !isBlank(cell) && (cell!.mergedFrom === undefined || !isFromBeside(cell!, index));
}

/** 1-based row of an address such as `L4`. */
export function rowOfAddress(address: string): number {
	return parseAddress(address)?.row ?? 0;
}

/** A value that a row holds itself, and over how many columns it is merged (1 = not merged). */
export interface OwnText {
	readonly index: number;
	readonly text: string;
	readonly span: number;
	readonly kind: RawCell['kind'];
}

/** The values of a row that do not come from a merged cell further up, each once, in column order. */
export function ownTexts(row: RawRow): OwnText[] {
	const own: { index: number; text: string; span: number; kind: RawCell['kind'] }[] = [];
	row.cells.forEach((cell, index) => {
		if (cell === undefined) return;
		const text = textOf(cell);
		if (text === '' || isFromAbove(cell, row.row)) return;
		const last = own.at(-1);
		if (last && isFromBeside(cell, index)) last.span++;
		else own.push({ index, text, span: 1, kind: cell.kind });
	});
	return own;
}
