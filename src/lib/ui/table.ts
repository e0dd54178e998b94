import type { Status } from '../charts/kit/status';

/** What a DataTable shows and a CSV holds; plain data, so that it can cross a worker boundary. */

export interface TableColumn {
	readonly key: string;
	readonly label: string;
	/** Right-aligned, tabular figures. */
	readonly numeric?: boolean;
}

export interface TableCell {
	/** Raw value for sorting and CSV; null where there is none. */
	readonly value: string | number | boolean | null;
	/** What the reader sees; left out, the value itself. */
	readonly text?: string;
	readonly href?: string;
	/** Remark shown on hover and read out: source, why missing. */
	readonly note?: string;
	/** What the number is, for its `<data>` element and the link to its method page. */
	readonly data?: {
		readonly metric: string;
		/** The place it is about, or the source. */
		readonly place?: string;
		readonly source?: string;
		readonly asOf: string;
	};
	/** Status of a target, shown by its shape before the word. */
	readonly status?: Status;
	/** Word beside the shape where the cell holds a number as well; left out, the text is the word. */
	readonly word?: string;
}

export interface TableData {
	readonly caption: string;
	readonly columns: readonly TableColumn[];
	readonly rows: readonly Readonly<Record<string, TableCell>>[];
}

/** Not recorded anywhere: missing, which is not zero. */
export const MISSING = '…';
/** Nothing to record: does not apply. */
export const NOT_APPLICABLE = '–';

export const textCell = (value: string | null, href?: string): TableCell =>
	value === null ? { value, text: MISSING } : { value, href };

export const numberCell = (
	value: number | null,
	format: (value: number) => string,
	note?: string
): TableCell => ({ value, text: value === null ? MISSING : format(value), note });
