import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { AboutLine } from './about';
import { isNumberKind, type TypedColumn, type TypedTable } from './typed-table';

/** What a column is stored as, and its values as the library takes them. */
interface Stored {
	readonly element: Omit<SchemaElement, 'name'>;
	readonly data: unknown[];
}

const INT32 = 2 ** 31;

/**
 * A parquet file with the columns' stable names: INT32 or INT64, DOUBLE, DATE, BOOLEAN, else UTF-8; signs for
 * missing values are null. What the numbers are stands in the file's key-value metadata.
 */
export function parquetFile({ columns }: TypedTable, about: readonly AboutLine[]): Uint8Array {
	const stored = columns.map((column) => ({ name: column.key, ...storedColumn(column) }));
	const buffer = parquetWriteBuffer({
		schema: [
			{ name: 'root', num_children: columns.length },
			...stored.map(({ name, element }) => ({ name, repetition_type: 'OPTIONAL' as const, ...element }))
		],
		columnData: stored.map(({ name, data }) => ({ name, data })),
		kvMetadata: metadata(columns, about),
		createdBy: 'toan-canh-ocop'
	});
	return new Uint8Array(buffer);
}

function storedColumn({ kind, values, words }: TypedColumn): Stored {
	if (isNumberKind(kind)) return storedNumbers(values as (number | null)[]);
	if (kind === 'boolean') return { element: { type: 'BOOLEAN' }, data: [...values] };
	// "năm 2021" among days cannot be a day: the column then holds texts, days as yyyy-mm-dd.
	const hasWords = [...words.values()].some((word) => /\d/.test(word));
	if (kind === 'date' && !hasWords) {
		const days = values.map((day) => (day === null ? null : new Date(`${String(day)}T00:00:00Z`)));
		return { element: { type: 'INT32', converted_type: 'DATE' }, data: days };
	}
	const texts = values.map((value, row) => value ?? (kind === 'date' ? (words.get(row) ?? null) : null));
	return { element: { type: 'BYTE_ARRAY', converted_type: 'UTF8' }, data: texts };
}

function storedNumbers(values: readonly (number | null)[]): Stored {
	const are = (is: (value: number) => boolean) => values.every((value) => value === null || is(value));
	if (are((value) => Number.isInteger(value) && value >= -INT32 && value < INT32)) {
		return { element: { type: 'INT32' }, data: [...values] };
	}
	if (are(Number.isSafeInteger)) {
		return {
			element: { type: 'INT64' },
			data: values.map((value) => (value === null ? null : BigInt(value)))
		};
	}
	return { element: { type: 'DOUBLE' }, data: [...values] };
}

/** One value a key, several (sources, caveats) on lines of their own; then the columns' headings. */
function metadata(
	columns: readonly TypedColumn[],
	about: readonly AboutLine[]
): { key: string; value: string }[] {
	const values = new Map<string, string[]>();
	for (const { key, text, href } of about) {
		const value = href && href !== text ? `${text} <${href}>` : text;
		values.set(key, [...(values.get(key) ?? []), value]);
	}
	const headings = Object.fromEntries(columns.map(({ key, label }) => [key, label]));
	return [
		...[...values].map(([key, lines]) => ({ key, value: lines.join('\n') })),
		{ key: 'column_labels', value: JSON.stringify(headings) }
	];
}
