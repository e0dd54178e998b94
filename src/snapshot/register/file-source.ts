import { layOut } from '../../lib/register/layout/lay-out';
import type { ColumnMapping } from '../../lib/register/layout/mapping';
import { openRegisterFile } from '../../lib/register/read/open';
import type { RawRow, RawSheet } from '../../lib/register/types';
import { sha256OfFile } from '../write/file-hash';
import type { DiskFile } from './files';
import type { RegisterSource, SourceSheet } from './source';

/**
 * A workbook or text file as a register.
 * @throws UnreadableFile where it cannot be read; reading its rows may throw too
 */
export async function openFileSource(
	file: DiskFile,
	mapping: ColumnMapping | undefined
): Promise<RegisterSource> {
	const { name } = file;
	const sha256 = await sha256OfFile(file.path);
	const { sheets, decisions } = await openRegisterFile(file);
	return {
		name,
		sha256,
		decisions,
		async *sheets() {
			for (const sheet of sheets) yield await sourceSheet(sheet, name, mapping);
		},
		async close() {}
	};
}

async function sourceSheet(
	sheet: RawSheet,
	file: string,
	mapping: ColumnMapping | undefined
): Promise<SourceSheet> {
	let hidden = 0;
	async function* counted(): AsyncGenerator<RawRow> {
		for await (const row of sheet.rows()) {
			if (row.hidden) hidden++;
			yield row;
		}
	}
	const { name } = sheet;
	const laid = await layOut(
		{ name, hidden: sheet.hidden, rows: counted },
		mapping ? { file, mapping } : { file }
	);
	return { ...laid, hidden: sheet.hidden, hiddenRows: () => hidden };
}
