import type { RawRow } from '../types';
import { isFromAbove, ownTexts, rowOfAddress, textOf, type OwnText } from './cell-text';
import type { Field } from '../fields';
import { headingWords } from './heading-text';
import { fieldOfTickHeading } from './kind-words';
import { fieldOfHeading } from './recognise-heading';
import { roundLabelOf, withoutRound } from './round-label';

/** Where the header stands among the rows read so far, and what it says of each column. */
export interface Header {
	/** Indexes into the rows given, both included. */
	readonly first: number;
	readonly last: number;
	/** Heading texts of each column from the top down, repetitions by merging dropped. */
	readonly paths: readonly (readonly string[])[];
}

/** The field a steward's mapping gives to a heading, asked before the dictionary. */
export type MappedHeading = (path: readonly string[]) => Field | null;

/** The header begins at the latest in this row of the sheet. */
export const HEADER_WITHIN = 30;
const MOST_ROWS = 4;

/**
 * Looks for the block of 1 to 4 rows in which most columns are recognised, among them the product's
 * name and one more field.
 */
export function findHeader(rows: readonly RawRow[], mapped: MappedHeading): Header | null {
	let best: { header: Header; score: number } | null = null;
	for (let at = 0; at < rows.length && (at < HEADER_WITHIN || rows[at]!.row <= HEADER_WITHIN); at++) {
		if (!saysHeadings(rows, at, at, mapped)) continue;
		const [first, last] = grow(rows, at, mapped);
		const header = readHeader(rows, first, last);
		const score = scoreOf(header, mapped);
		if (score > (best?.score ?? 0)) best = { header, score };
	}
	return best?.header ?? null;
}

/** Reads the headings of given rows, whatever they are. */
export function readHeader(rows: readonly RawRow[], first: number, last: number): Header {
	return { first, last, paths: pathsOf(rows.slice(first, last + 1)) };
}

/** Whether a row among the records begins a header of its own: the product's name and two more fields. */
export function beginsHeader(row: RawRow, mapped: MappedHeading): boolean {
	if (!saysHeadings([row], 0, 0, mapped)) return false;
	const fields = pathsOf([row]).map((path) => mapped(path) ?? fieldOfHeading(path));
	return fields.includes('product_name') && new Set(fields.filter((field) => field !== null)).size >= 3;
}

/** Whether the last of these rows belongs to the header that the rows before it make. */
export function continuesHeader(rows: readonly RawRow[], mapped: MappedHeading): boolean {
	return rows.length <= MOST_ROWS && goesOn(rows, 0, rows.length - 1, mapped);
}

function grow(rows: readonly RawRow[], at: number, mapped: MappedHeading): [number, number] {
	let first = at;
	let last = at;
	while (last - first + 1 < MOST_ROWS && last + 1 < rows.length && goesOn(rows, first, last + 1, mapped))
		last++;
	while (last - first + 1 < MOST_ROWS && first > 0 && isAbove(rows, first - 1, mapped)) first--;
	return [first, last];
}

function scoreOf({ paths }: Header, mapped: MappedHeading): number {
	const fields = paths.map((path) => mapped(path) ?? fieldOfHeading(path));
	const known = fields.filter((field) => field !== null && field !== 'ignored');
	return known.includes('product_name') && new Set(known).size >= 2 ? known.length : 0;
}

/**
 * Whether at least two, and at least half, of the texts of row `at` are headings, given those from row
 * `first` on; in a row that begins a header the product's name and one more are enough.
 */
function saysHeadings(rows: readonly RawRow[], first: number, at: number, mapped: MappedHeading): boolean {
	const own = ownTexts(rows[at]!);
	if (own.length < 2 || own.some(isData)) return false;
	const paths = pathsOf(rows.slice(first, at + 1));
	const choices = choicesOf(rows.slice(first, at), own, paths);
	let known = 0;
	let hasName = false;
	for (const { index, text } of own) {
		const path = paths[index] ?? [];
		const field = mapped(path) ?? mapped([text]) ?? headingOf(path, text);
		const isRound = isRoundOnly(text) && (first < at || own.length > 2);
		if (field !== null || isRound || choices.has(index)) known++;
		if (field === 'product_name') hasName = true;
	}
	return known >= 2 && (known * 2 >= own.length || (hasName && first === at));
}

/**
 * Columns to be crossed: "3 sao | 4 sao | 5 sao" side by side, under one heading or none. Where each stands
 * under a heading of its own ("Sao lần 1 | Sao lần 2") they are a record's ranks.
 */
function choicesOf(
	above: readonly RawRow[],
	own: readonly OwnText[],
	paths: readonly (readonly string[])[]
): Set<number> {
	const kinds = new Map<string, { index: number; text: string }[]>();
	for (const { index, text } of own) {
		const field = fieldOfTickHeading(headingWords(text));
		if (field === null) continue;
		const kind = [field, ...(paths[index] ?? []).slice(0, -1)].join('/');
		kinds.set(kind, [...(kinds.get(kind) ?? []), { index, text }]);
	}
	const headed = new Set(above.flatMap((row) => ownTexts(row).map(({ index }) => index)));
	const choices = [...kinds.values()].filter(
		(choice) =>
			new Set(choice.map(({ text }) => text)).size >= 2 &&
			choice.filter(({ index }) => headed.has(index)).length <= 1
	);
	return new Set(choices.flat().map(({ index }) => index));
}

/** Below another heading a short word such as "Số" is one as well, any other text only by itself. */
function headingOf(path: readonly string[], text: string): Field | null {
	const alone = fieldOfHeading([text]);
	if (alone !== null || path.length < 2) return alone;
	return /^\p{L}{1,4}\.?$/u.test(text) ? fieldOfHeading(path) : null;
}

function isRoundOnly(text: string): boolean {
	return withoutRound(headingWords(text)) === '' || roundLabelOf(headingWords(text)) !== null;
}

function isData({ text, kind }: OwnText): boolean {
	if (/^20[1-4]\d$/.test(text)) return false;
	return kind !== 'text' || /^[\d\s./,()-]+$/.test(text) || text.length > 200;
}

/** Whether row `at` still belongs to the header that begins with row `first`. */
function goesOn(rows: readonly RawRow[], first: number, at: number, mapped: MappedHeading): boolean {
	const row = rows[at]!;
	const top = rows[first]!.row;
	const filled = row.cells.filter((cell) => textOf(cell) !== '');
	const inherited = filled.filter((cell) => isFromAbove(cell!, row.row));
	if (inherited.some((cell) => rowOfAddress(cell!.mergedFrom!) < top)) return false;
	if (filled.length > 0 && inherited.length === filled.length) return true;
	const own = ownTexts(row);
	// A line of hints: "(dd/mm/yyyy)", "(sao)".
	if (own.length >= 2 && own.every(({ text }) => /^\(\D+\)$/.test(text))) return true;
	return saysHeadings(rows, first, at, mapped);
}

const BAND =
	/\b(thong tin|ket qua|cong nhan|danh gia|chu the|quyet dinh|dia chi|san pham|lien he|giay chung nhan|xep hang|phan hang|hien tai)\b/;

/** Whether row `at` stands as upper headings ("Công nhận lần 1") over the header row below it. */
function isAbove(rows: readonly RawRow[], at: number, mapped: MappedHeading): boolean {
	if (saysHeadings(rows, at, at, mapped)) return true;
	const own = ownTexts(rows[at]!);
	if (own.length === 0 || own.some(isData)) return false;
	const bands = own.filter(({ text }) => {
		const words = headingWords(text);
		return fieldOfHeading([text]) !== null || roundLabelOf(words) !== null || BAND.test(words);
	});
	const width = rows[at + 1]!.cells.length;
	const starts = ownTexts(rows[at + 1]!)[0]?.index ?? 0;
	// One text alone is a title unless it stands over a part of the columns only.
	if (own.length === 1) return bands.length === 1 && own[0]!.index > starts && own[0]!.span * 2 <= width;
	return bands.length * 2 >= own.length;
}

function pathsOf(rows: readonly RawRow[]): string[][] {
	const texts = rows.map((row) => row.cells.map(textOf));
	const isMerged = rows.some((row) => row.cells.some((cell) => cell?.mergedFrom !== undefined));
	if (!isMerged) spreadUpperHeadings(texts);
	const width = Math.max(0, ...texts.map((row) => row.length));
	return Array.from({ length: width }, (_, index) => {
		const path: string[] = [];
		for (const row of texts) {
			const text = row[index] ?? '';
			if (text !== '' && text !== path.at(-1)) path.push(text);
		}
		return path;
	});
}

/** A text file has no merged cells: an upper heading stands over the empty cells to its right. */
function spreadUpperHeadings(texts: string[][]): void {
	const width = Math.max(0, ...texts.map((row) => row.length));
	texts.forEach((row, level) => {
		const isBelow = (index: number) => texts.slice(level + 1).some((lower) => (lower[index] ?? '') !== '');
		const above = (index: number) =>
			texts
				.slice(0, level)
				.map((upper) => upper[index] ?? '')
				.join('/');
		let heading: { text: string; above: string } | null = null;
		for (let index = 0; index < width; index++) {
			const text = row[index] ?? '';
			if (!isBelow(index)) heading = null;
			else if (text !== '') heading = { text, above: above(index) };
			else if (heading?.above === above(index)) row[index] = heading.text;
			else heading = null;
		}
	});
}
