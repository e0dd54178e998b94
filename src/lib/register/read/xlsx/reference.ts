import { formatAddress, parseAddress, type Address } from './address';

/** A formula that is nothing but a reference to one cell: `E12`, `$E$12`, `Sheet!E12`, `'Tờ 1'!E12`. */
export interface Reference extends Address {
	/** Undefined for the sheet of the formula itself. */
	readonly sheet: string | undefined;
}

const REFERENCE = /^(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?(\$?[A-Z]{1,3}\$?\d{1,7})$/iu;

/** Undefined for anything else, also for cells of other workbooks (`[1]Sheet!A1`). */
export function parseReference(formula: string): Reference | undefined {
	const [, quoted, plain, cell] = REFERENCE.exec(formula.trim()) ?? [];
	const address = cell === undefined ? undefined : parseAddress(cell);
	if (!address || quoted?.includes('[')) return undefined;
	return { ...address, sheet: (quoted?.replaceAll("''", "'") ?? plain)?.normalize('NFC') };
}

/**
 * The formula of a cell that shares that of another cell (`f` with `t="shared"`): references without `$` move
 * along. Only formulas that are one reference are moved; others are returned as their first cell has them,
 * enough to name them.
 */
export function shiftFormula(formula: string, from: Address, to: Address): string {
	const reference = parseReference(formula);
	if (!reference) return formula;
	const cell = formula.slice(formula.lastIndexOf('!') + 1).trim();
	const sheet = formula.slice(0, formula.lastIndexOf('!') + 1);
	const fixedColumn = cell.startsWith('$');
	const fixedRow = cell.indexOf('$', 1) > 0;
	return (
		sheet +
		formatAddress({
			row: reference.row + (fixedRow ? 0 : to.row - from.row),
			column: reference.column + (fixedColumn ? 0 : to.column - from.column)
		})
	);
}
