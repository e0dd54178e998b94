/** Reads one CSV of data/sample; every complaint names file, row, column, value and what is right. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const FOLDER = new URL('../../../data/sample/', import.meta.url);

export interface WordRow {
	text(column: string): string;
	whole(column: string, low: number, high: number): number;
	/** A number above 0. */
	positive(column: string): number;
	oneOf<T extends string>(column: string, allowed: readonly T[]): T;
}

export function readWords<T>(file: string, toWord: (row: WordRow) => T): T[] {
	const records = parse(readFileSync(new URL(file, FOLDER)), {
		columns: true,
		bom: true,
		skip_empty_lines: true
	}) as Readonly<Record<string, string>>[];
	return records.map((cells, i) => {
		const text = (column: string) => cells[column]?.normalize('NFC').trim() ?? '';
		const wrong = (column: string, expected: string) =>
			new Error(
				`data/sample/${file}, row ${i + 2}, column ${column}: "${text(column)}"; ${expected} is expected`
			);
		return toWord({
			text(column) {
				if (text(column) === '') throw wrong(column, 'a text');
				return text(column);
			},
			whole(column, low, high) {
				const value = Number(text(column));
				const fits = text(column) !== '' && Number.isInteger(value) && value >= low && value <= high;
				if (!fits) throw wrong(column, `a whole number from ${low} to ${high}`);
				return value;
			},
			positive(column) {
				const value = Number(text(column));
				if (!(value > 0)) throw wrong(column, 'a number above 0');
				return value;
			},
			oneOf(column, allowed) {
				const found = allowed.find((value) => value === text(column));
				if (found === undefined) throw wrong(column, `one of ${allowed.join(', ')}`);
				return found;
			}
		});
	});
}
