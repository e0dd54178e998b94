import type { SourceRow } from '../../lib/schema/source';
import type { Report } from '../finding';
import type { PublishedInput } from '../read/published';
import { reportUnknownSource } from './unknown-source';
import { SourceWords } from './source-words';

/** Publications with the remark on each. Remarks and words on an unknown source are reported. */
export function modelSources(input: PublishedInput, report: Report): SourceRow[] {
	const known = new Set(input.sources.rows.map(({ cells }) => cells.source_id));
	const notes = new Map<string, string>();
	for (const { line, cells } of input.sourceNotes.rows) {
		if (known.has(cells.source_id)) notes.set(cells.source_id, cells.note);
		else reportUnknownSource('source', input.sourceNotes.file, line, cells.source_id, report);
	}
	const words = new SourceWords(input.sourceWords, known, report);
	const rows = input.sources.rows.map(({ cells }): SourceRow => ({
		source_id: cells.source_id,
		title: cells.title,
		publisher: cells.publisher,
		published_on: cells.date || null,
		note: notes.get(cells.source_id) ?? null,
		...words.of(cells)
	}));
	words.reportUnused(report);
	return rows;
}
