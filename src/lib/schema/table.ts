/**
 * The vocabulary in which the data contract is written: one file per snapshot table,
 * each a `table(...)`. The pipeline creates, checks and writes tables from these
 * definitions; the browser loads parquet by them; the data dictionary prints them.
 * Contract: docs/decisions/0002-data-contract.md.
 */

export type ColumnType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'DATE' | 'BOOLEAN';

export interface Column {
	readonly type: ColumnType;
	/** One line, English: what the value is, its unit, where it comes from. */
	readonly doc: string;
	readonly nullable?: boolean;
	/** The only values allowed, where the set is closed. */
	readonly values?: readonly string[];
	/** `table.column` this value must exist in. */
	readonly references?: string;
}

/** A column of the data contract, which the data dictionary prints in both languages. */
export interface SnapshotColumn extends Column {
	/** `doc` in Vietnamese, the closed values in words too: their names are English. */
	readonly doc_vi: string;
}

export interface Table<C extends Record<string, Column> = Record<string, Column>> {
	readonly name: string;
	readonly doc: string;
	/** Columns that identify a row; also the order rows are written in. */
	readonly key: readonly string[];
	readonly columns: C;
}

/** A table of the data contract. */
export interface SnapshotTable<
	C extends Record<string, SnapshotColumn> = Record<string, SnapshotColumn>
> extends Table<C> {
	readonly doc_vi: string;
}

type JsType<T extends ColumnType> = T extends 'INTEGER' | 'DOUBLE'
	? number
	: T extends 'BOOLEAN'
		? boolean
		: string; // DATE travels as ISO text, yyyy-mm-dd

/** The TypeScript row of a table: dates as ISO text, null where the column is nullable. */
export type RowOf<T> =
	T extends Table<infer C>
		? {
				-readonly [K in keyof C]: C[K] extends { nullable: true }
					? JsType<C[K]['type']> | null
					: JsType<C[K]['type']>;
			}
		: never;

/** Defines a table of the data contract; its key columns must be among its columns. */
export function table<const C extends Record<string, SnapshotColumn>>(
	definition: SnapshotTable<C> & { readonly key: readonly (keyof C & string)[] }
): SnapshotTable<C> {
	return definition;
}

/** Defines a table that is dropped before a snapshot is written, and so is in no dictionary. */
export function stagingTable<const C extends Record<string, Column>>(
	definition: Table<C> & { readonly key: readonly (keyof C & string)[] }
): Table<C> {
	return definition;
}
