import type { Field, RoundField, RowField } from '../fields';
import type { At, Note, RawCell } from '../types';

/** A column of a sheet and what it was taken for. */
export interface ColumnMeaning {
	/** Letter in a workbook (A, AB), 1-based number as letter in a text file as well. */
	readonly column: string;
	readonly field: Field;
	/**
	 * 1-based recognition round of a round field; null for the others, and for a round field that stands
	 * once beside several rounds ("Ngày hết hạn"): it belongs to the last round that the row fills.
	 */
	readonly round: number | null;
	/**
	 * What a cross in this column stands for, where several columns are one choice ("3 sao | 4 sao",
	 * "HTX | Hộ kinh doanh"): its heading, which the record then shows as the cell's text.
	 */
	readonly tick?: string;
	/** Heading as written, header rows joined by ` / `. */
	readonly heading: string;
	readonly how: 'heading' | 'content' | 'mapping';
}

/** A cell of a record with its address. */
export interface FieldCell {
	readonly cell: RawCell;
	/** Column letter. */
	readonly column: string;
}

/** One product row of a sheet, cells by meaning, nothing interpreted yet. */
export interface RegisterRecord {
	readonly at: At;
	readonly hidden: boolean;
	readonly fields: Readonly<Partial<Record<RowField, FieldCell>>>;
	/** Recognitions side by side, by ascending round; a round without any cell is left out. */
	readonly rounds: readonly {
		readonly round: number;
		readonly cells: Readonly<Partial<Record<RoundField, FieldCell>>>;
	}[];
	/**
	 * What headings above say of this row: a group heading ("Sản phẩm đạt 4 sao", "I. Huyện Cư Jút"),
	 * the annex's title ("kèm theo Quyết định số 12/QĐ-UBND ngày 01/02/2024 của UBND tỉnh …").
	 */
	readonly context: readonly ContextLine[];
}

/** A line of text above records, still in force for them. */
export interface ContextLine {
	readonly text: string;
	readonly at: At;
	/** `title` stands above the header, `group` between the records. */
	readonly kind: 'title' | 'group';
}

/** Every row of a sheet is exactly one of these; only records go on. */
export type RowKind =
	'record' | 'title' | 'header' | 'group' | 'total' | 'signature' | 'blank' | 'column_numbers';

export interface SheetLayout {
	readonly sheet: string;
	/** First and last header row; null where no header was found (then the sheet holds no register). */
	readonly header: { readonly first: number; readonly last: number } | null;
	readonly columns: readonly ColumnMeaning[];
	/** Decisions worth showing: how columns were recognised, what was left aside and why. */
	readonly notes: readonly Note[];
}

/** A row of the sheet, whatever it is; `record` is there exactly where `kind` is `record`. */
export interface LaidRow {
	readonly kind: RowKind;
	readonly at: At;
	readonly record?: RegisterRecord;
}
