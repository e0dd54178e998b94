import type { RawCell } from '../../types';
import { isoDay, serialDay } from './serial';
import { cellText } from './strings';
import { isOn, type Workbook } from './workbook';

/** A formula whose value the workbook does not hold: written by a program that does not calculate. */
export class Unstored {
	constructor(
		/** Without the equals sign. */
		readonly formula: string,
		/** Whether the cell shows numbers as days. */
		readonly isDate: boolean
	) {}
}

/** A cell as the sheet writes it; all strings still as in the XML. */
export interface WrittenCell {
	/** `t`: s, inlineStr, str, b, e, d or n. */
	readonly type: string;
	/** `s`: index of the cell format. */
	readonly style: number;
	/** Text of `v`; undefined where there is none. */
	readonly value: string | undefined;
	/** Text of `is`. */
	readonly inline: string | undefined;
	readonly formula: string | undefined;
}

/** A cell whose value does not fit its type, or whose text is missing. */
export class BrokenCell extends Error {}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * What a cell holds; undefined where it is blank, also where a formula gave the empty text.
 * @throws BrokenCell
 */
export function cellContent(written: WrittenCell, book: Workbook): RawCell | Unstored | undefined {
	const { type, value, formula } = written;
	const isDate = book.dateStyles[written.style] ?? false;
	if (type === 'inlineStr') return text(written.inline ?? '');
	// An empty `v` is a stored value only of type str; some writers leave an empty one with every formula.
	const stored = value !== undefined && (value !== '' || type === 'str');
	if (!stored) return formula === undefined ? undefined : new Unstored(formula, isDate);
	switch (type) {
		case 's':
			return text(sharedText(value, book));
		case 'str':
			return text(cellText(value));
		case 'b':
			if (!/^(?:[01]|true|false)$/.test(value)) throw new BrokenCell();
			return { kind: 'boolean', value: isOn(value) };
		case 'e':
			return { kind: 'error', value };
		case 'd': {
			const day = isoDay(value);
			return day === undefined ? text(cellText(value)) : { kind: 'date', value: day };
		}
		case 'n': {
			const number = Number(value);
			if (!NUMBER.test(value.trim()) || !Number.isFinite(number)) throw new BrokenCell();
			const cell: RawCell = { kind: 'number', value: number };
			return isDate ? asDate(cell, book.epoch1904) : cell;
		}
		default:
			throw new BrokenCell();
	}
}

/** A number as the day it stands for; other cells, and numbers that are no day, as they are. */
export function asDate(cell: RawCell, epoch1904: boolean): RawCell {
	const day = cell.kind === 'number' ? serialDay(Number(cell.value), epoch1904) : undefined;
	return day === undefined ? cell : { kind: 'date', value: day };
}

function text(value: string): RawCell | undefined {
	return value === '' ? undefined : { kind: 'text', value };
}

function sharedText(index: string, book: Workbook): string {
	const found = /^\s*\d+\s*$/.test(index) ? book.strings[Number(index)] : undefined;
	if (found === undefined) throw new BrokenCell();
	return found;
}
