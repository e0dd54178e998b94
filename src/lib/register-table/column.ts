import type { ColumnKind, TableCell } from '../ui/table';

/** A column of RowsTable over rows of any kind. */
export interface RowsColumn<Row> {
	/** Stable name, the column's word in links: letters, digits and `-` inside. */
	readonly id: string;
	readonly label: string;
	readonly kind: ColumnKind;
	/** Plain value for sorting and files; null where there is none, which stands last in either order. */
	value(row: Row): string | number | null;
	/** What is shown; left out, the value itself. */
	cell?(row: Row): RowsCell;
	/** Shown before the reader chooses columns. */
	readonly shown?: boolean;
	/** The table is in the order of this column before the reader chooses one; left out of all, of the first. */
	readonly leads?: boolean;
	/** In files even where it is not shown. */
	readonly always?: boolean;
	/** How rows come together by this column; left out, they cannot. */
	readonly group?: {
		/** Rows of one group have one key; two places of one name have two. */
		key(row: Row): string;
		label(row: Row): string;
	};
}

export interface RowsCell extends TableCell {
	/** Generated row, marked as such beside the text. */
	readonly isSample?: boolean;
}

/** A number below a group and below the table: products, producers. */
export interface Subtotal<Row> {
	readonly id: string;
	/** Heading in files. */
	readonly label: string;
	of(rows: readonly Row[]): number;
	/** The number in words: "1.203 sản phẩm". */
	text(n: number): string;
}

export function isNumeric({ kind }: Pick<RowsColumn<never>, 'kind'>): boolean {
	return kind !== 'text' && kind !== 'boolean' && kind !== 'date';
}

export function cellOf<Row>(column: RowsColumn<Row>, row: Row): RowsCell {
	return column.cell ? column.cell(row) : { value: column.value(row) };
}

export function textOf(cell: TableCell): string {
	return cell.text ?? String(cell.value ?? '');
}
