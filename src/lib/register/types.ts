/**
 * The words in which the steps of a register's way speak to each other:
 * read (bytes → sheets) → layout (rows → records) → understand (cells → values) → judge (rules)
 * → model (SQL: records → snapshot tables) → report. The same code runs in Node and in a browser's
 * worker, so nothing below this folder knows files, networks or the screen.
 */

/** One cell as it stood in the file. Text is NFC Unicode, whatever encoding or font it was typed in. */
export interface RawCell {
	readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error';
	/**
	 * text: the text, trimmed of nothing; number: as number; date: the ISO day of a number that the
	 * workbook formats as a date (its epoch applied); boolean; error: the workbook's error text (`#REF!`).
	 */
	readonly value: string | number | boolean;
	/** The upper left cell whose value a merged cell shows; undefined where the cell holds the value itself. */
	readonly mergedFrom?: string;
	/** Text as typed where it was converted from a legacy font encoding. */
	readonly asTyped?: string;
}

/** A row of a sheet; `cells[0]` is column A. Empty cells are undefined, trailing ones may be missing. */
export interface RawRow {
	/** 1-based row of the sheet or line of the text file (the line the record begins on). */
	readonly row: number;
	readonly hidden: boolean;
	readonly cells: readonly (RawCell | undefined)[];
}

export interface RawSheet {
	/** Name of the sheet; of a text file its name without folders. */
	readonly name: string;
	readonly hidden: boolean;
	/** Non-empty rows in order, each read once; may be asked once only. */
	rows(): AsyncIterable<RawRow> | Iterable<RawRow>;
}

export interface RawFile {
	readonly name: string;
	readonly sheets: readonly RawSheet[];
	/** What the reader had to decide, for the report: encoding, delimiter, epoch, font encoding. */
	readonly decisions: readonly Note[];
}

/** A sentence in both languages. */
export interface Note {
	readonly vi: string;
	readonly en: string;
}

/** Where something stands in the input; `column` is the letter (A, AB) or the name in a text file. */
export interface At {
	readonly file: string;
	readonly sheet: string;
	readonly row: number;
	readonly column?: string;
}

/**
 * `error`: the row cannot be used and is quarantined; `warning`: used, but odd; `info`: worth knowing.
 */
export type Severity = 'error' | 'warning' | 'info';

/** Something a rule found. `value` is never that of a private field (fields.ts). */
export interface Problem extends Note {
	/** Kebab-case id of the rule, stable (judge/rules.ts). */
	readonly rule: string;
	readonly severity: Severity;
	readonly at: At;
	readonly value?: string;
	/** What would be right, offered and never taken silently. */
	readonly suggestion?: string;
}

/** What cannot be read at all: one file, one clear sentence, and what to do. */
export class UnreadableFile extends Error {
	constructor(
		readonly file: string,
		/** Kebab-case id, stable: `xls-legacy`, `encrypted`, `truncated`, `too-large` … */
		readonly rule: string,
		readonly note: Note,
		options?: { cause?: unknown }
	) {
		super(`${file}: ${note.en}`, options);
		this.name = 'UnreadableFile';
	}
}
