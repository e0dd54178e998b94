import { shownText } from '../export/typed-table';
import { cellOf, type TableColumn, type TableData } from '../ui/table';

/** Columns with anything in them; all where there is no row. */
export function filledColumns({ columns, rows }: TableData): readonly TableColumn[] {
	const filled = columns.filter(({ key }) => rows.some((row) => shownText(cellOf(row, key)) !== ''));
	return filled.length > 0 ? filled : columns;
}
