import { colToLetter, writeXlsx } from 'hucre/xlsx';
import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { formats, type Lang } from '../text/format';
import { readable } from '../register/report/readable';
import type { AboutLine } from './about';
import { plainColumn, type TypedColumn, type TypedTable } from './typed-table';
import { exportWords } from './words';

export interface WorkbookContent {
	readonly lang: Lang;
	readonly table: TypedTable;
	/** The same as one row per number, a sheet of its own. */
	readonly long?: TypedTable | null;
	readonly about: readonly AboutLine[];
	/** Moment the file is made, milliseconds since 1970: the same content and moment give the same bytes. */
	readonly made: number;
}

/** Rows and columns of a sheet of Excel. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** UTF-16 units of a cell, less room for the words that say what was cut off. */
const LONGEST_TEXT = 32_700;
/** Excel cuts longer addresses' cells off as faulty. */
const LONGEST_ADDRESS = 2_000;
/** Texts that are names of formula errors: the library would write them as errors, not as texts. */
const ERROR_NAME = /^#[A-Z0/_]+[!?]?$/;

/** Of every cell; a style that names no font has another. */
const FONT = { name: 'Arial', size: 10 } as const;
const HEAD: CellStyle = {
	font: { ...FONT, bold: true },
	fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EDF2' } },
	alignment: { wrapText: true, vertical: 'bottom' }
};
const DATE_FORMAT: Readonly<Record<Lang, string>> = { vi: 'dd/mm/yyyy', en: 'd mmm yyyy' };
/** Points of a line of the heads. */
const HEAD_LINE = 12.5;
/** Columns by width in characters: never narrower, never wider, and read from as many rows. */
const WIDTH = { least: 8, most: 60, sampleRows: 500 };

/**
 * A workbook: all rows as shown, if asked for the long form, and last what the numbers are. Numbers, days and
 * truth values are typed; texts are text cells, which no program runs. Runs in Node and in a worker.
 * @throws RangeError in the reader's language where a sheet of Excel cannot hold the table
 */
export function workbook({ lang, table, long, about, made }: WorkbookContent): Promise<Uint8Array> {
	const words = exportWords(lang);
	for (const { rows, columns } of long ? [table, long] : [table]) refuseTooLarge(rows, columns.length, lang);
	const lists = [
		listSheet(words.sheets.data, withShownColumns(table, words.asShown), lang),
		...(long ? [listSheet(words.sheets.long, long, lang)] : [])
	];
	return writeXlsx({
		sheets: [...lists, aboutSheet(words.sheets.about, about)],
		namedRanges: lists.map(({ name }) => repeatedHead(name, 1)),
		properties: {
			title: cellText(about[0]?.text ?? table.caption),
			creator: words.product,
			created: new Date(made),
			modified: new Date(made)
		},
		defaultFont: FONT
	});
}

function refuseTooLarge(rows: number, columns: number, lang: Lang): void {
	const { count } = formats(lang);
	const { errors } = exportWords(lang);
	if (rows >= MOST_ROWS) throw new RangeError(errors.tooManyRows(count(rows), count(MOST_ROWS - 1)));
	// Twice: each column may need one beside it for what the reader sees.
	if (2 * columns > MOST_COLUMNS) {
		throw new RangeError(errors.tooManyColumns(count(columns), count(MOST_COLUMNS / 2)));
	}
}

/** Beside numbers that the reader sees with more words, "16,4 % (11/67)", a column of those words. */
function withShownColumns(table: TypedTable, asShown: (label: string) => string): TypedTable {
	return {
		...table,
		columns: table.columns.flatMap((column) => {
			if (column.shown.size === 0) return [column];
			const label = asShown(column.label);
			const shown = plainColumn(
				{ key: `${column.key}_shown`, label, kind: 'text', alignRight: true },
				column.values.map((_, row) => column.shown.get(row) ?? null)
			);
			return [column, shown];
		})
	};
}

/**
 * The line of heads on every printed page. The library's own setting leaves a sheet's name without quotes,
 * and Excel takes a name with a blank for damage.
 * @param row number of the line, from 1
 */
export function repeatedHead(sheet: string, row: number): { name: string; range: string; scope: string } {
	const quoted = `'${sheet.replaceAll("'", "''")}'`;
	return { name: '_xlnm.Print_Titles', range: `${quoted}!$${row}:$${row}`, scope: sheet };
}

/** A table as a sheet: bold heads that stay, filter, typed columns. */
export function listSheet(name: string, { columns, rows }: TypedTable, lang: Lang): WriteSheet {
	const cells = new Map<string, Partial<Cell>>();
	columns.forEach(({ alignRight, formats: others }, at) => {
		const side = alignRight
			? ({ horizontal: 'right', indent: 1 } as const)
			: ({ horizontal: 'left' } as const);
		const alignment = { ...HEAD.alignment, ...side };
		cells.set(`0,${at}`, { style: { ...HEAD, alignment } });
		for (const [row, numFmt] of others) cells.set(`${row + 1},${at}`, { style: { ...RIGHT, numFmt } });
	});
	const lines = [
		columns.map(({ label }) => cellText(label)),
		...Array.from({ length: rows }, (_, row) => columns.map((column) => cellValue(column, row)))
	];
	keepErrorNames(lines, cells);
	return {
		name,
		rows: lines,
		cells,
		columns: columns.map((column) => ({ width: width(column), style: columnStyle(column, lang) })),
		// LibreOffice leaves a row as high as one line, whatever its heads take.
		rowDefs: new Map([[0, { height: HEAD_LINE * Math.max(...columns.map(headLines)) + 3 }]]),
		freezePane: { rows: 1, ...(columns.length > 1 ? { columns: 1 } : {}) },
		autoFilter: { range: `A1:${colToLetter(columns.length - 1)}${rows + 1}` },
		pageSetup: LANDSCAPE
	};
}

/** Off the edge: a column of texts may follow. */
const RIGHT: CellStyle = { alignment: { horizontal: 'right', vertical: 'top', indent: 1 } };
const LANDSCAPE = {
	paperSize: 'a4',
	orientation: 'landscape',
	fitToPage: true,
	fitToWidth: 1,
	fitToHeight: 0
} as const;

function columnStyle({ kind, alignRight, format }: TypedColumn, lang: Lang): CellStyle {
	if (kind === 'date') {
		return { alignment: { horizontal: 'left', vertical: 'top' }, numFmt: DATE_FORMAT[lang] };
	}
	if (alignRight) return format ? { ...RIGHT, numFmt: format } : RIGHT;
	return { alignment: { vertical: 'top', wrapText: kind === 'text' } };
}

function cellValue({ kind, values, words }: TypedColumn, row: number): CellValue {
	const value = values[row] ?? null;
	if (value === null) return cellText(words.get(row) ?? '') || null;
	if (kind === 'date') return new Date(`${String(value)}T00:00:00Z`);
	return typeof value === 'string' ? cellText(value) : value;
}

/**
 * Text as a cell holds it. `_x003D_` in a workbook's XML means `=`: text that happens to say so is escaped as
 * the format asks (ECMA-376 part 1, 22.9.2.19).
 */
export function cellText(text: string): string {
	return readable(text, LONGEST_TEXT).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

/** Formatted text, which is never an error, in place of an error's name. */
export function keepErrorNames(
	rows: readonly (readonly CellValue[])[],
	cells: Map<string, Partial<Cell>>
): void {
	rows.forEach((row, at) =>
		row.forEach((value, column) => {
			if (typeof value !== 'string' || !ERROR_NAME.test(value)) return;
			const key = `${at},${column}`;
			cells.set(key, { ...cells.get(key), richText: [{ text: value }] });
		})
	);
}

/** Lines that a head takes in its column. */
function headLines(column: TypedColumn): number {
	// Bold letters are wider than the figures that a column's width is counted in.
	const most = width(column) * 0.85;
	let lines = 1;
	let used = 0;
	for (const word of column.label.split(' ')) {
		if (used > 0 && used + 1 + word.length > most) {
			lines++;
			used = 0;
		}
		used += (used > 0 ? 1 : 0) + word.length;
	}
	return lines;
}

function width({ label, values, words }: TypedColumn): number {
	let most = WIDTH.least;
	// A long heading takes two lines.
	most = Math.max(most, Math.min(label.length, 2 + label.length / 2));
	// Its letters are bold; a word must not be cut.
	most = Math.max(most, ...label.split(' ').map((word) => word.length * 1.1));
	for (let row = 0; row < Math.min(values.length, WIDTH.sampleRows); row++) {
		most = Math.max(most, String(values[row] ?? words.get(row) ?? '').length);
	}
	return Math.min(WIDTH.most, Math.ceil(most) + 2);
}

function aboutSheet(name: string, lines: readonly AboutLine[]): WriteSheet {
	const cells = new Map<string, Partial<Cell>>();
	lines.forEach(({ href }, row) => {
		cells.set(`${row},0`, { style: { font: { ...FONT, bold: true }, alignment: { vertical: 'top' } } });
		if (href && href.length <= LONGEST_ADDRESS) cells.set(`${row},1`, { hyperlink: { target: href } });
	});
	const rows = lines.map(({ label, text }) => [cellText(label), cellText(text)]);
	keepErrorNames(rows, cells);
	return {
		name,
		rows,
		cells,
		columns: [{ width: 30 }, { width: 100, style: { alignment: { vertical: 'top', wrapText: true } } }],
		pageSetup: LANDSCAPE
	};
}
