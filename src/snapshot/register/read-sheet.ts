import type { ColumnMeaning } from '../../lib/register/layout/record';
import type { EntryStager } from '../../lib/register/model/entry-stager';
import { registerSourceId } from '../../lib/register/model/register-source';
import type { Note } from '../../lib/register/types';
import { readEntries, type ReadEntriesOptions } from '../../lib/register/understand/read-entries';
import type { RegisterSheetRow } from '../../lib/schema/register_sheet';
import type { RegisterSource, SourceSheet } from './source';

/**
 * Reads a sheet to its end: entries and problems go to the staging tables.
 * @returns what became of its rows
 */
export async function readSheet(
	source: RegisterSource,
	sheet: SourceSheet,
	sheetNo: number,
	stager: EntryStager,
	options: ReadEntriesOptions
): Promise<RegisterSheetRow> {
	const sourceId = registerSourceId(source);
	for await (const event of readEntries(sheet.rows, options)) {
		if (event.kind === 'other') continue;
		if (event.kind === 'counts') {
			const { rows, used, quarantined, others } = event.counts;
			return {
				source_id: sourceId,
				sheet_no: sheetNo,
				file: source.name,
				sheet: sheet.layout.sheet,
				sha256: source.sha256,
				is_hidden: sheet.hidden,
				rows_in: rows,
				used,
				quarantined,
				titles: others.title,
				headers: others.header,
				groups: others.group,
				totals: others.total,
				signatures: others.signature,
				column_numbers: others.column_numbers,
				blanks: others.blank,
				hidden: sheet.hiddenRows(),
				columns: columnsText(sheet.layout.columns),
				...notesOf(sheet.layout.notes)
			};
		}
		for (const problem of event.problems) await stager.addProblem(problem, sourceId);
		if (event.kind === 'entry') await stager.addEntry(event.entry, sourceId);
	}
	throw new Error(`${source.name}, ${sheet.layout.sheet}: the rows ended without their counts`);
}

/** `B product_name "Tên sản phẩm"; L stars 1 "Lần đầu / Sao"` */
function columnsText(columns: readonly ColumnMeaning[]): string | null {
	const texts = columns.map(({ column, field, round, heading }) =>
		[column, field, round, `"${heading}"`].filter((part) => part !== null).join(' ')
	);
	return texts.join('; ') || null;
}

function notesOf(notes: readonly Note[]): Pick<RegisterSheetRow, 'notes_vi' | 'notes_en'> {
	return {
		notes_vi: notes.map(({ vi }) => vi).join(' ') || null,
		notes_en: notes.map(({ en }) => en).join(' ') || null
	};
}
