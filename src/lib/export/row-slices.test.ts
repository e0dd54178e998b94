import { expect, test } from 'vitest';
import { tableData } from '../register-table/table-data';
import { csvHead, csvLines, csvOf } from '../ui/csv';
import type { TableData } from '../ui/table';
import { joinTables, packedParts, packTable, unpackTable } from './packed-table';
import { rowSlices } from './row-slices';

/** Cells of which some parts of the table have fields that others lack. */
const numbers = Array.from({ length: 1203 }, (_, no) => no);
const columns = [
	{ id: 'ten', label: 'Tên', kind: 'text' as const, value: (no: number) => `Chè ${no}` },
	{
		...{ id: 'so', label: 'Số', kind: 'integer' as const, value: (no: number) => no },
		cell: (no: number) => (no > 900 ? { value: no, text: `${no} cái`, note: 'ghi chú' } : { value: no })
	}
];
const lazy = tableData('Bảng', columns, columns, () => numbers);

async function slicesOf(table: TableData) {
	const slices: TableData['rows'][] = [];
	for await (const rows of rowSlices(table)) slices.push(rows);
	return slices;
}

test('all rows once, in order, some at a time; an empty table is one empty slice', async () => {
	const slices = await slicesOf(lazy);
	expect(slices.map(({ length }) => length)).toEqual([500, 500, 203]);
	expect(slices.flat()).toEqual(lazy.rows);
	expect(await slicesOf({ caption: '', columns: [], rows: lazy.rows })).toEqual(slices);
	expect(await slicesOf({ caption: '', columns: [], rows: [] })).toEqual([[]]);
});

test('parts packed one by one are the packed table', async () => {
	const parts = [];
	for await (const part of packedParts(lazy)) parts.push(part);
	expect(parts).toHaveLength(3);
	expect(unpackTable(joinTables(parts))).toEqual(unpackTable(packTable(lazy)));
});

test('slices of CSV are the CSV', async () => {
	const texts = (await slicesOf(lazy)).map((rows) => csvLines(lazy, rows, ';'));
	expect(csvHead(lazy, ';') + texts.join('')).toBe(csvOf(lazy, ';'));
});
