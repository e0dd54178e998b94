import type { SnapshotColumn, ColumnType, SnapshotTable } from '../schema';
import type { Lang } from '../text/format';

export interface DictionaryColumn {
	readonly name: string;
	readonly type: ColumnType;
	readonly isKey: boolean;
	readonly nullable: boolean;
	readonly values: readonly string[];
	/** `table.column`, also the anchor of that column on the page. */
	readonly references: string | null;
	readonly doc: string;
}

export interface DictionaryTable {
	/** Also the anchor of the table on the page. */
	readonly name: string;
	readonly doc: string;
	readonly rows: number;
	readonly key: readonly string[];
	readonly columns: readonly DictionaryColumn[];
	/** Other tables its columns point into. */
	readonly references: readonly string[];
	/** Columns of other tables that point to it, as `table.column`. */
	readonly referencedBy: readonly string[];
	/** Whether its rows say of themselves that they are generated. */
	readonly tellsSample: boolean;
	/** Sizes in bytes of its files below `/data/latest/`. */
	readonly bytes: { readonly parquet: number; readonly csv: number };
}

/** A table and its files in the snapshot described. */
export interface TableFiles {
	readonly table: SnapshotTable;
	readonly rows: number;
	readonly parquet: { readonly bytes: number };
	readonly csv: { readonly bytes: number };
}

/** The data contract as a reader's dictionary: every table and column of it, in its order. */
export function dictionaryTables(tables: readonly TableFiles[], lang: Lang): DictionaryTable[] {
	const pointers = tables.flatMap(({ table }) =>
		columnsOf(table).flatMap(([name, { references }]) =>
			references ? [{ from: table.name, column: name, to: references.split('.')[0]! }] : []
		)
	);
	return tables.map(({ table, rows, parquet, csv }) => ({
		name: table.name,
		doc: said(table, lang),
		rows,
		key: table.key,
		columns: columnsOf(table).map(([name, column]) => ({
			name,
			type: column.type,
			isKey: table.key.includes(name),
			nullable: column.nullable === true,
			values: column.values ?? [],
			references: column.references ?? null,
			doc: said(column, lang)
		})),
		references: [
			...new Set(
				pointers.filter(({ from, to }) => from === table.name && to !== table.name).map(({ to }) => to)
			)
		],
		referencedBy: pointers
			.filter(({ from, to }) => to === table.name && from !== table.name)
			.map(({ from, column }) => `${from}.${column}`),
		tellsSample: 'is_sample' in table.columns,
		bytes: { parquet: parquet.bytes, csv: csv.bytes }
	}));
}

const columnsOf = (table: SnapshotTable) => Object.entries<SnapshotColumn>(table.columns);
const said = ({ doc, doc_vi }: { doc: string; doc_vi: string }, lang: Lang) => (lang === 'vi' ? doc_vi : doc);
