import type { Status } from '../charts/kit/status';
import type { NumberScope } from '../dossier/link';

/** What a DataTable shows and a CSV holds; plain data, so that it can cross a worker boundary. */

/**
 * What the values of a column are, for files with types: whole numbers with or without thousands separators
 * (`integer`, `year`), shares 0–1, percent 0–100, ISO days.
 */
export type ColumnKind = 'integer' | 'year' | 'decimal' | 'share' | 'percent' | 'date' | 'boolean' | 'text';

export interface TableColumn {
	/** Stable name, which files for machines use as heading. */
	readonly key: string;
	readonly label: string;
	/** Right-aligned, tabular figures. */
	readonly numeric?: boolean;
	/** Left out, files take it from the values and how they are shown. */
	readonly kind?: ColumnKind;
	/** Its name on paper in the official look, where that is another one; null where it is left out there. */
	readonly official?: string | null;
}

/** A column that a table has on paper in the official look alone: neither the screen nor files have it. */
export interface OfficialColumn extends Omit<TableColumn, 'official' | 'kind'> {
	/** Key of the column it follows. */
	readonly after: string;
}

export interface TableCell {
	/** Raw value for sorting and CSV; null where there is none. */
	readonly value: string | number | boolean | null;
	/** What the reader sees; left out, the value itself. */
	readonly text?: string;
	readonly href?: string;
	/** Remark shown on hover and read out: source, why missing. */
	readonly note?: string;
	/** What the number is, for its `<data>` element and the link to its dossier. */
	readonly data?: {
		readonly metric: string;
		/** The place it is about, or the source. */
		readonly place?: string;
		readonly source?: string;
		readonly asOf: string;
		/** Column of the metric, and which of several rows of the place: for the number's dossier. */
		readonly column?: string;
		readonly row?: string;
		readonly scope?: NumberScope;
	};
	/** Status of a target, shown by its shape before the word. */
	readonly status?: Status;
	/** Word beside the shape where the cell holds a number as well; left out, the text is the word. */
	readonly word?: string;
}

export interface TableData {
	readonly caption: string;
	readonly columns: readonly TableColumn[];
	readonly officialColumns?: readonly OfficialColumn[];
	readonly rows: readonly TableRow[];
	/** The same rows some at a time, of a table whose cells are made when they are asked for. */
	readonly lazy?: LazyRows;
}
export type TableRow = Readonly<Record<string, TableCell>>;

export interface LazyRows {
	readonly count: number;
	/** Rows from one position up to before another. */
	part(from: number, to: number): readonly TableRow[];
}

/** Columns of both looks in their order; styles show those of the look. */
export const columnsOfLooks = ({ columns, officialColumns = [] }: TableData) =>
	columns.flatMap((column): (TableColumn & { readonly isOfficialOnly?: boolean })[] => [
		column,
		...officialColumns
			.filter(({ after }) => after === column.key)
			.map((added) => ({ ...added, isOfficialOnly: true }))
	]);

/** A cell, empty where the row has none of that key; inherited names such as `constructor` are none. */
export function cellOf(row: Readonly<Record<string, TableCell>>, key: string): TableCell {
	return (Object.hasOwn(row, key) ? row[key] : undefined) ?? { value: null };
}

/** Not recorded anywhere: missing, which is not zero. */
export const MISSING = '…';
/** Nothing to record: does not apply. */
export const NOT_APPLICABLE = '–';

/**
 * Whether a cell shows a count from 1 to 9, which official papers write with two digits ("06 sản phẩm",
 * styles/print/official.css). Not where a status stands before the number, nor where the cell says more.
 */
export const isCountBelowTen = ({ value, text, status }: TableCell): boolean =>
	typeof value === 'number' && Number.isInteger(value) && !status && /^[1-9]$/.test(text ?? String(value));

export const textCell = (value: string | null, href?: string): TableCell =>
	value === null ? { value, text: MISSING } : { value, href };

export const numberCell = (
	value: number | null,
	format: (value: number) => string,
	note?: string
): TableCell => ({ value, text: value === null ? MISSING : format(value), note });
