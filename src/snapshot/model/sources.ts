import type { SourceRow } from '../../lib/schema/source';
import type { Report } from '../finding';
import type { PublishedInput } from '../read/published';

/** Publications with the remark on each. A remark on an unknown source is reported. */
export function modelSources(input: PublishedInput, report: Report): SourceRow[] {
	const known = new Set(input.sources.rows.map(({ cells }) => cells.source_id));
	const notes = new Map<string, string>();
	for (const { line, cells } of input.sourceNotes.rows) {
		if (known.has(cells.source_id)) notes.set(cells.source_id, cells.note);
		else reportUnknownSource('source', input.sourceNotes.file, line, cells.source_id, report);
	}
	return input.sources.rows.map(({ cells }) => ({
		source_id: cells.source_id,
		title: cells.title,
		publisher: cells.publisher,
		address: cells.address || null,
		published_on: cells.date || null,
		note: notes.get(cells.source_id) ?? null
	}));
}

export function reportUnknownSource(
	table: string,
	file: string,
	row: number,
	value: string,
	report: Report
): void {
	report({
		rule: 'source-unknown',
		severity: 'error',
		table,
		where: { file, row, column: 'source_id', value },
		vi: `Nguồn "${value}" không có trong published/sources.csv; thêm nguồn hoặc sửa mã.`,
		en: `Source "${value}" is not in published/sources.csv; add it or correct the key.`
	});
}
