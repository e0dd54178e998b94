import type { RawCell } from '../../types';
import { asDate, Unstored } from './cell';
import type { Package } from './package';
import { parseReference } from './reference';
import { sheetRows } from './sheet';
import { cellText } from './strings';
import { cellKey, type Survey } from './survey';
import type { Tally } from './tally';
import type { Workbook } from './workbook';

/** Values of the formulas without a stored one: by sheet, then by `cellKey`; undefined is a blank cell. */
export type FormulaValues = readonly ReadonlyMap<number, RawCell | undefined>[];

/** A cell that holds its own value, and where a chain of references ends. */
interface End {
	readonly sheet: number;
	readonly key: number;
}

/**
 * Follows the formulas that are one reference (`=E12`) to the cell that holds the value. All others, those
 * that go in a circle and those that lead out of the workbook become errors whose value is the formula.
 * A reference to a blank cell is blank (Excel would show 0, which nobody wrote).
 * @param surveys one for each sheet of the workbook, in its order
 */
export function followFormulas(
	parts: Package,
	book: Workbook,
	surveys: readonly Survey[],
	tally: Tally
): FormulaValues {
	const ends = findEnds(book, surveys);
	const wanted = surveys.map(() => new Map<number, RawCell | undefined>());
	for (const end of ends.flatMap((of) => [...of.values()]))
		if (end) wanted[end.sheet]?.set(end.key, undefined);
	wanted.forEach((cells, sheet) => {
		if (cells.size > 0) readCells(parts, book, sheet, cells, tally);
	});
	return surveys.map(({ unstored }, sheet) => {
		const values = new Map<number, RawCell | undefined>();
		for (const [key, { formula, isDate }] of unstored) {
			const end = ends[sheet]?.get(key);
			const value = end && wanted[end.sheet]?.get(end.key);
			if (!end) values.set(key, { kind: 'error', value: cellText(`=${formula.replace(/^=/, '')}`) });
			else values.set(key, value && isDate ? asDate(value, book.epoch1904) : value);
		}
		return values;
	});
}

type Ends = Map<number, End | undefined>[];

/** By sheet and `cellKey` of each formula: where it ends; undefined where it does not lead to a cell. */
function findEnds(book: Workbook, surveys: readonly Survey[]): Ends {
	const sheets = new Map(book.sheets.map(({ name }, at) => [name.toLowerCase(), at]));
	const ends: Ends = surveys.map(() => new Map());
	const step = ({ sheet, key }: End): End | undefined => {
		const reference = parseReference(surveys[sheet]?.unstored.get(key)?.formula.replace(/^=/, '') ?? '');
		const target = reference?.sheet === undefined ? sheet : sheets.get(reference.sheet.toLowerCase());
		if (!reference || target === undefined) return undefined;
		return { sheet: target, key: cellKey(reference.row, reference.column) };
	};
	const follow = (start: End) => {
		const path: End[] = [];
		let at: End | undefined = start;
		// A cell on the way is marked as leading nowhere until its end is known, which also ends a circle.
		while (at && surveys[at.sheet]?.unstored.has(at.key) && !ends[at.sheet]?.has(at.key)) {
			path.push(at);
			ends[at.sheet]?.set(at.key, undefined);
			at = step(at);
		}
		const end = at && surveys[at.sheet]?.unstored.has(at.key) ? ends[at.sheet]?.get(at.key) : at;
		for (const { sheet, key } of path) ends[sheet]?.set(key, end);
	};
	surveys.forEach(({ unstored }, sheet) => {
		for (const key of unstored.keys()) follow({ sheet, key });
	});
	return ends;
}

function readCells(
	parts: Package,
	book: Workbook,
	sheet: number,
	cells: Map<number, RawCell | undefined>,
	tally: Tally
): void {
	for (const { row, cells: found } of sheetRows(parts, book.sheets[sheet]!, book, tally)) {
		for (const { column, content } of found) {
			const key = cellKey(row, column);
			if (cells.has(key) && !(content instanceof Unstored)) cells.set(key, content);
		}
	}
}
