import { aboutLines, type FileFacts } from './about';
import { longForm } from './long-form';
import { unpackTable, type PackedTable } from './packed-table';
import { parquetFile } from './parquet';
import { typedTable } from './typed-table';
import { exportWords } from './words';
import { workbook } from './xlsx';

/** What the worker is asked for. */
export interface FileRequest {
	readonly format: 'xlsx' | 'xlsx-long' | 'parquet';
	readonly facts: FileFacts;
	readonly table: PackedTable;
	/** Moment the file is made, milliseconds since 1970. */
	readonly made: number;
}

/**
 * The bytes of a file with types. Takes seconds for 20,000 rows, hence the worker.
 * @throws RangeError in the reader's language where the format cannot hold the table
 */
export async function makeFile({ format, facts, table: packed, made }: FileRequest): Promise<Uint8Array> {
	const { lang } = facts;
	if (packed.columns.length === 0) throw new RangeError(exportWords(lang).errors.noColumns);
	const data = unpackTable(packed);
	const table = typedTable(data, lang);
	const about = aboutLines(facts, table);
	if (format === 'parquet') return parquetFile(table, about);
	const long = format === 'xlsx-long' ? longForm(data, lang) : null;
	return workbook({ lang, table, long, about, made });
}
