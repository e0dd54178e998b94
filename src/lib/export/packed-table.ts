import { rowSlices } from './row-slices';
import { cellOf, type TableCell, type TableColumn, type TableData } from '../ui/table';

/** What files take from a cell; links and shapes stay on the screen. */
const FIELDS = ['value', 'text', 'word', 'note', 'data'] as const;
type Field = (typeof FIELDS)[number];

/**
 * A table as arrays, which cross to a worker ten times faster than its cells would as objects: the page's
 * thread must not stand still for 20,000 rows.
 */
export interface PackedTable {
	readonly caption: string;
	readonly rows: number;
	readonly columns: readonly TableColumn[];
	/** For each column the fields that any of its cells has, a value a row. */
	readonly cells: readonly { readonly [F in Field]?: readonly TableCell[F][] }[];
}

export function packTable({ caption, columns, rows }: TableData): PackedTable {
	return {
		caption,
		rows: rows.length,
		columns: columns.map(({ key, label, numeric, kind }) => ({ key, label, numeric, kind })),
		cells: columns.map(({ key }) => {
			const cells = rows.map((row) => plainCell(cellOf(row, key)));
			const used = FIELDS.filter((field) => cells.some((cell) => cell[field] !== undefined));
			return Object.fromEntries(used.map((field) => [field, cells.map((cell) => cell[field])]));
		})
	};
}

/** State of Svelte cannot be sent; the few words about a number can. */
function plainCell(cell: TableCell): TableCell {
	if (!cell.data) return cell;
	const { metric, place, source, asOf } = cell.data;
	return { ...cell, data: { metric, place, source, asOf } };
}

/** The table in parts, with a rest for the page in between; `joinTables` puts them together. */
export async function* packedParts(table: TableData): AsyncGenerator<PackedTable> {
	const { caption, columns } = table;
	for await (const rows of rowSlices(table)) yield packTable({ caption, columns, rows });
}

/** Parts of one table as the table they are of; at least one. */
export function joinTables(parts: readonly PackedTable[]): PackedTable {
	const [first] = parts;
	if (!first) throw new RangeError('a table has at least one part');
	return {
		...first,
		rows: parts.reduce((sum, part) => sum + part.rows, 0),
		cells: first.columns.map((_, at) => {
			const used = FIELDS.filter((field) => parts.some((part) => part.cells[at]?.[field]));
			const whole = (field: Field) =>
				parts.flatMap((part): readonly TableCell[Field][] => {
					const held: readonly TableCell[Field][] | undefined = part.cells[at]?.[field];
					// A part in which no cell has the field does not hold it.
					return held ?? Array.from({ length: part.rows }, () => undefined);
				});
			return Object.fromEntries(used.map((field) => [field, whole(field)]));
		})
	};
}

export function unpackTable({ caption, columns, rows, cells }: PackedTable): TableData {
	return {
		caption,
		columns,
		rows: Array.from({ length: rows }, (_, row) =>
			Object.fromEntries(
				columns.map(({ key }, at) => {
					const { value, text, word, note, data } = cells[at] ?? {};
					return [
						key,
						{
							value: value?.[row] ?? null,
							text: text?.[row],
							word: word?.[row],
							note: note?.[row],
							data: data?.[row]
						}
					];
				})
			)
		)
	};
}
