import type { At, Note, RawRow } from '../types';
import { ownTexts } from './cell-text';
import { columnNotes } from './column-notes';
import { columnsOf, whyNoRegister, type Column, type SheetMapping } from './columns';
import { beginsHeader, continuesHeader, readHeader, type Header, type MappedHeading } from './find-header';
import { GroupLines } from './group-lines';
import { RecordMaker } from './make-record';
import type { ContextLine, LaidRow } from './record';
import { RowKinds } from './row-kinds';

/** What the rows of a sheet are read by. */
export interface Table {
	readonly header: Header;
	/** First and last row of the header in the sheet. */
	readonly range: { readonly first: number; readonly last: number };
	readonly columns: readonly Column[];
}

/** The texts of a row as one line. */
export function lineOf(row: RawRow): string {
	return ownTexts(row)
		.map(({ text }) => text)
		.join(' ');
}

/**
 * Lays the rows of a sheet with a register, one after another in their order. Where a second table with
 * other headings follows the first, its rows are read by its own header; a note says so.
 */
export class SheetLayer {
	readonly #titles: ContextLine[] = [];
	readonly #groups = new GroupLines(this.#titles);
	#kinds: RowKinds;
	#records: RecordMaker;
	/** Rows of another header that has just begun. */
	#begun: RawRow[] = [];

	/** @param notes takes a note on every other header */
	constructor(
		private readonly table: Table,
		private readonly notes: Note[],
		private readonly at: (row: number) => At,
		private readonly mappedHeading: MappedHeading,
		private readonly mapped: SheetMapping | undefined
	) {
		this.#kinds = this.#kindsOf(table.columns, table.header);
		this.#records = new RecordMaker(table.columns);
	}

	lay(row: RawRow): LaidRow {
		const at = this.at(row.row);
		if (row.row < this.table.range.first) return this.#title(row, at);
		if (row.row <= this.table.range.last || this.#goesOnWithHeader(row)) return { kind: 'header', at };
		const { kind, heading, isOther } = this.#kinds.sort(row);
		if (kind === 'record') return { kind, at, record: this.#records.make(row, at, this.#groups.context) };
		if (heading) {
			const { text, sort, outline } = heading;
			this.#groups.open({ line: { text, at, kind: 'group' }, sort, outline });
		}
		if (isOther && this.#takeHeader([row])) this.notes.push(columnNotes.otherHeader(row.row));
		return { kind, at };
	}

	#title(row: RawRow, at: At): LaidRow {
		const text = lineOf(row);
		if (text === '') return { kind: 'blank', at };
		this.#titles.push({ text, at, kind: 'title' });
		return { kind: 'title', at };
	}

	#goesOnWithHeader(row: RawRow): boolean {
		if (this.#begun.length === 0) return false;
		const rows = [...this.#begun, row];
		this.#begun = [];
		return continuesHeader(rows, this.mappedHeading) && this.#takeHeader(rows);
	}

	/** Reads what follows by these headings, if they make a register. */
	#takeHeader(rows: RawRow[]): boolean {
		const header = readHeader(rows, 0, rows.length - 1);
		const { columns } = columnsOf(header, [], this.mapped);
		if (whyNoRegister(columns, []) !== null) return false;
		this.#kinds = this.#kindsOf(columns, header);
		this.#records = new RecordMaker(columns);
		this.#begun = rows;
		return true;
	}

	#kindsOf(columns: readonly Column[], header: Header): RowKinds {
		return new RowKinds(columns, header.paths, (row) => beginsHeader(row, this.mappedHeading));
	}
}
