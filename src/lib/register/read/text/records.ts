import { cellTooLong, MAX_CELL, MAX_COLUMNS, nulByte, tooManyColumns, unterminatedQuote } from './unreadable';

/** One record of a delimited text; `line` is the 1-based line it begins on. */
export interface TextRecord {
	readonly line: number;
	/** Text as it stands between the delimiters, quotes undone; undefined where empty. */
	readonly cells: readonly (string | undefined)[];
}

const NUL = 0;
const LF = 10;
const CR = 13;
const QUOTE = 34;

/** At the beginning of a cell; in a bare cell; between quotes; just after a quote that may close. */
type State = 'begin' | 'bare' | 'quoted' | 'closing';

/**
 * Delimited text (RFC 4180, and what offices make of it) → records, fed piece by piece, so memory is
 * bounded by the piece and the longest record.
 *
 * Own code and not csv-parse, which the Node side uses for our own small files: its streaming entry
 * needs `node:stream` and Buffer, its browser entry brings polyfills of both (160 kB), so no one import
 * serves Node and a worker; it takes one kind of line break a file, and a quote after text either stops
 * it or shifts columns.
 *
 * Leniency: a quotation mark inside a bare cell is text (`Bánh 5" tròn`); text after a closing quote
 * means that the quotes were text too (`"Đặc sản" Trà`), and the cell is kept as typed.
 */
export class RecordReader {
	/** Line the reader stands on. */
	line = 1;
	/** How many cells had text after their closing quote: a sign of a wrong delimiter. */
	strayQuotes = 0;

	readonly #delimiter: number;
	#state: State = 'begin';
	#afterCr = false;
	#cell = '';
	#cells: (string | undefined)[] = [];
	#column = 0;
	#recordLine = 1;
	#cellLine = 1;
	#done: TextRecord[] = [];

	/** @param delimiter one UTF-16 unit */
	constructor(
		private readonly file: string,
		delimiter: string
	) {
		this.#delimiter = delimiter.charCodeAt(0);
	}

	/**
	 * The records that end in this piece, blank ones left out.
	 * @throws UnreadableFile `nul-byte`, `cell-too-long`, `too-many-columns`, with the line
	 */
	push(text: string): TextRecord[] {
		let at = 0;
		while (at < text.length) {
			const code = text.charCodeAt(at);
			if (this.#afterCr) {
				this.#afterCr = false;
				if (code === LF) {
					at++;
					continue;
				}
			}
			if (this.#state === 'quoted') at = this.#quoted(text, at);
			else if (this.#state === 'closing') at = this.#closing(code, at);
			else if (this.#state === 'begin' && code === QUOTE) {
				this.#state = 'quoted';
				this.#cellLine = this.line;
				at++;
			} else at = this.#bare(text, at);
		}
		return this.#take();
	}

	/**
	 * The last record, if the text does not end with a line break.
	 * @throws UnreadableFile `unterminated-quote`, with the line of the opening quote
	 */
	end(): TextRecord[] {
		if (this.#state === 'quoted') throw unterminatedQuote(this.file, this.#cellLine);
		if (this.#state !== 'begin' || this.#column > 0) this.#endRecord();
		return this.#take();
	}

	#quoted(text: string, from: number): number {
		let at = from;
		for (; at < text.length; at++) {
			const code = text.charCodeAt(at);
			if (code === QUOTE || code === CR || code === LF || code === NUL) break;
		}
		this.#append(text.slice(from, at));
		if (at === text.length) return at;
		const code = text.charCodeAt(at);
		if (code === NUL) throw nulByte(this.file, this.line);
		if (code === QUOTE) this.#state = 'closing';
		else {
			this.#append('\n');
			this.#newLine(code);
		}
		return at + 1;
	}

	#closing(code: number, at: number): number {
		if (code === QUOTE) {
			this.#append('"');
			this.#state = 'quoted';
			return at + 1;
		}
		if (code !== this.#delimiter && code !== CR && code !== LF) {
			this.strayQuotes++;
			this.#cell = `"${this.#cell}"`;
		}
		this.#state = 'bare';
		return at;
	}

	#bare(text: string, from: number): number {
		let at = from;
		for (; at < text.length; at++) {
			const code = text.charCodeAt(at);
			if (code === this.#delimiter || code === CR || code === LF || code === NUL) break;
		}
		if (at > from) {
			if (this.#state === 'begin') this.#cellLine = this.line;
			this.#state = 'bare';
			this.#append(text.slice(from, at));
		}
		if (at === text.length) return at;
		const code = text.charCodeAt(at);
		if (code === this.#delimiter) this.#endCell();
		else if (code === NUL) throw nulByte(this.file, this.line);
		else {
			this.#endRecord();
			this.#newLine(code);
			this.#recordLine = this.line;
		}
		return at + 1;
	}

	#append(text: string): void {
		this.#cell += text;
		if (this.#cell.length > MAX_CELL) {
			throw cellTooLong(this.file, this.#cellLine, this.#state === 'quoted');
		}
	}

	#newLine(code: number): void {
		this.#afterCr = code === CR;
		this.line++;
	}

	#endCell(): void {
		if (this.#cell !== '') {
			if (this.#column >= MAX_COLUMNS) throw tooManyColumns(this.file, this.line);
			this.#cells[this.#column] = this.#cell;
			this.#cell = '';
		}
		// Empty cells beyond the limit are counted and not kept: a spreadsheet may export 16,384 of them.
		else if (this.#column < MAX_COLUMNS) this.#cells[this.#column] = undefined;
		this.#column++;
		this.#state = 'begin';
	}

	#endRecord(): void {
		this.#endCell();
		if (this.#cells.some((cell) => cell !== undefined)) {
			this.#done.push({ line: this.#recordLine, cells: this.#cells });
		}
		this.#cells = [];
		this.#column = 0;
	}

	#take(): TextRecord[] {
		const done = this.#done;
		this.#done = [];
		return done;
	}
}
