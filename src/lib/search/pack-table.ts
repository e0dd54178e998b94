import type { Row, Value } from '../engine/engine';

/**
 * A column as it travels: one value for all rows, or one an entry a row. In a column of text a number
 * stands for the text before it with its last digits raised by so much: `"sp-00001", 1, 1` for three
 * ids in a row. Ids of 20,000 products so become next to nothing.
 */
type PackedColumn = { readonly all: Value } | { readonly each: readonly Value[] };

export interface PackedTable {
	readonly rows: number;
	readonly columns: Readonly<Record<string, PackedColumn>>;
}

/** More digits than these might not be exact as a number. */
const MOST_DIGITS = 15;

/** A text's last digits and what stands before them; null without any. */
function split(text: string): { head: string; digits: string } | null {
	let at = text.length;
	while (at > 0 && text.length - at < MOST_DIGITS && isDigit(text.charCodeAt(at - 1))) at--;
	return at === text.length ? null : { head: text.slice(0, at), digits: text.slice(at) };
}

const isDigit = (code: number) => code >= 48 && code <= 57;

function packTexts(values: readonly Value[]): Value[] {
	let before: ReturnType<typeof split> = null;
	return values.map((value) => {
		const parts = typeof value === 'string' ? split(value) : null;
		const isNext = parts && before?.head === parts.head && before.digits.length === parts.digits.length;
		const packed = isNext ? Number(parts.digits) - Number(before?.digits) : value;
		before = parts;
		return packed;
	});
}

function unpackTexts(values: readonly Value[]): Value[] {
	let before: Value = null;
	return values.map((value) => {
		if (typeof value === 'number') {
			const parts = typeof before === 'string' ? split(before) : null;
			if (!parts)
				throw new Error(`packed column: ${value} follows ${String(before)}, which ends in no digits`);
			const raised = Number(parts.digits) + value;
			return (before = parts.head + String(raised).padStart(parts.digits.length, '0'));
		}
		return (before = value);
	});
}

/** Rows as columns; `unpackTable` gives them back. Columns of numbers must hold nothing but numbers and null. */
export function packTable(rows: readonly Row[]): PackedTable {
	const columns = Object.keys(rows[0] ?? {}).map((name): [string, PackedColumn] => {
		const values = rows.map((row) => row[name] ?? null);
		const first = values[0] ?? null;
		if (values.every((value) => value === first)) return [name, { all: first }];
		return [name, { each: values.some((value) => typeof value === 'number') ? values : packTexts(values) }];
	});
	return { rows: rows.length, columns: Object.fromEntries(columns) };
}

export function unpackTable({ rows, columns }: PackedTable): Row[] {
	const unpacked = Object.entries(columns).map(([name, column]): [string, readonly Value[]] => {
		if ('all' in column) return [name, new Array<Value>(rows).fill(column.all)];
		return [
			name,
			column.each.some((value) => typeof value === 'string') ? unpackTexts(column.each) : column.each
		];
	});
	return Array.from({ length: rows }, (_, i) => {
		const row: Record<string, Value> = {};
		for (const [name, values] of unpacked) row[name] = values[i] ?? null;
		return row;
	});
}
