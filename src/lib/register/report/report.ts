import type { Rule } from '../judge/rule';
import type { ColumnMeaning, RowKind } from '../layout/record';
import type { Note, Problem } from '../types';

/**
 * How the rows of a sheet were counted:
 * rowsIn = record + title + header + group + total + signature + column_numbers + blank, and
 * record = used + quarantined.
 */
export type Equation = Readonly<Record<RowKind | 'used' | 'quarantined' | 'rowsIn', number>>;

export interface SheetReport {
	readonly name: string;
	readonly equation: Equation;
	readonly columns: readonly ColumnMeaning[];
	readonly notes: readonly Note[];
}

/** What an office is told about one source it sent. */
export interface RegisterReport {
	/** Name of the file or table, without folders. */
	readonly file: string;
	readonly sourceId: string;
	/** Day (or month, year) as ISO text that the snapshot speaks of. */
	readonly snapshotAsOf: string;
	readonly sheets: readonly SheetReport[];
	/** What the reader decided: encoding, delimiter, epoch, fonts. */
	readonly decisions: readonly Note[];
	readonly problems: readonly Problem[];
	/** All rules known, by id; a problem's rule that is not among them is shown by its id. */
	readonly rules: Readonly<Record<string, Rule>>;
}

/** Kinds of rows that hold no record, in the order in which they are reported. */
export const OTHER_ROWS = [
	'title',
	'header',
	'group',
	'total',
	'signature',
	'column_numbers',
	'blank'
] as const satisfies readonly RowKind[];

/** Whether every row read is accounted for: what the project promises of each sheet. */
export function equationHolds(equation: Equation): boolean {
	const others = OTHER_ROWS.reduce((sum, kind) => sum + equation[kind], 0);
	return (
		equation.rowsIn === equation.used + equation.quarantined + others &&
		equation.record === equation.used + equation.quarantined
	);
}

/** Undefined for a rule nobody explains, also for one named as an object's own method. */
export function ruleOf({ rules }: RegisterReport, id: string): Rule | undefined {
	return Object.hasOwn(rules, id) ? rules[id] : undefined;
}
