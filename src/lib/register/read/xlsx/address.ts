/** A cell: row from 1 as written, column from 0 (A). */
export interface Address {
	readonly row: number;
	readonly column: number;
}

/** A rectangle of cells, both corners in it. */
export interface Range {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

/** `C12`, also with `$`; undefined for anything else. */
export function parseAddress(text: string): Address | undefined {
	const [, letters, row] = CELL.exec(text) ?? [];
	if (letters === undefined) return undefined;
	let column = 0;
	for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
	return { row: Number(row), column: column - 1 };
}

/** `A1:C3` or a single cell; undefined for anything else. */
export function parseRange(text: string): Range | undefined {
	const [first = '', second = first, ...more] = text.split(':');
	const from = parseAddress(first);
	const to = parseAddress(second);
	if (!from || !to || more.length > 0) return undefined;
	return {
		top: Math.min(from.row, to.row),
		left: Math.min(from.column, to.column),
		bottom: Math.max(from.row, to.row),
		right: Math.max(from.column, to.column)
	};
}

/** 0 → A, 27 → AB. */
export function columnLetters(column: number): string {
	let letters = '';
	for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
		letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	}
	return letters;
}

export function formatAddress({ row, column }: Address): string {
	return columnLetters(column) + row;
}
