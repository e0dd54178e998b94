import type { Severity } from '../types';

/** A cell of a report: text as it is (the writers escape it), a number, or nothing. */
export type ReportCell = string | number | null;

export interface ReportColumn {
	readonly label: string;
	/** Characters. */
	readonly width: number;
	/** Left out on paper, where another section says it. */
	readonly screenOnly?: boolean;
}

export interface ReportTable {
	readonly heading: string;
	readonly columns: readonly ReportColumn[];
	readonly rows: readonly (readonly ReportCell[])[];
	/** Severity of each row, for its colour; none where a row has none. */
	readonly tones?: readonly (Severity | undefined)[];
	/** Sentence under the heading. */
	readonly remark?: string;
}
