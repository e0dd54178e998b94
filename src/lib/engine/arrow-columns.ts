import {
	bool,
	dateDay,
	dictionary,
	float64,
	int32,
	tableFromColumns,
	tableToIPC,
	utf8
} from '@uwdata/flechette';
import type { Column as ArrowColumn, DataType } from '@uwdata/flechette';
import type { Column, Table } from '../schema/index';

/**
 * Arrow's type of a column of the contract.
 * @param repeats whether few values come many times, which a dictionary then holds once
 */
export function arrowType(column: Column, repeats: boolean): DataType {
	switch (column.type) {
		case 'VARCHAR':
			return repeats ? dictionary(utf8()) : utf8();
		case 'INTEGER':
			return int32();
		case 'DOUBLE':
			return float64();
		case 'DATE':
			return dateDay();
		case 'BOOLEAN':
			return bool();
	}
}

/** Columns as an Arrow IPC stream that DuckDB can insert into the table. */
export function toArrowStream(
	table: Table,
	columns: readonly (readonly [name: string, column: ArrowColumn<unknown>])[]
): Uint8Array {
	const stream = tableToIPC(tableFromColumns(columns.map(([name, column]) => [name, column])), {
		format: 'stream'
	});
	if (!stream) throw new Error(`${table.name}: Arrow encoding gave nothing`);
	return stream;
}
