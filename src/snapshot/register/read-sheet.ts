import type { EntryStager } from '../../lib/register/model/entry-stager';
import { registerSourceId } from '../../lib/register/model/register-source';
import type { ReadSheet } from '../../lib/register/model/sheet-row';
import { readEntries, type ReadEntriesOptions } from '../../lib/register/understand/read-entries';
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
): Promise<ReadSheet> {
	const sourceId = registerSourceId(source);
	for await (const event of readEntries(sheet.rows, options)) {
		if (event.kind === 'other') continue;
		if (event.kind === 'counts') {
			return {
				sheetNo,
				layout: sheet.layout,
				isHidden: sheet.hidden,
				rowsIn: event.counts.rows,
				hiddenRows: sheet.hiddenRows(),
				counts: event.counts
			};
		}
		for (const problem of event.problems) await stager.addProblem(problem, sourceId);
		if (event.kind === 'entry') await stager.addEntry(event.entry, sourceId);
	}
	throw new Error(`${source.name}, ${sheet.layout.sheet}: the rows ended without their counts`);
}
