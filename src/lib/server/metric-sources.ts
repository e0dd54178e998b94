import type { Row } from '../engine/engine';
import type { Row as SourceRow } from '../metrics/source-directory/metric';
import { rowsOfAll } from './snapshot';

/** The publications named in any `*source_id` column of the rows, each once, in order of appearance. */
export async function metricSources(rows: readonly Row[]): Promise<{ id: string; title: string }[]> {
	const request = { metric: 'source-directory', params: {} };
	const titles = new Map(
		((await rowsOfAll([request]))(request) as unknown as SourceRow[]).map((row) => [
			row.source_id,
			String(row.title)
		])
	);
	const ids = new Set(
		rows.flatMap((row) =>
			Object.entries(row).flatMap(([name, value]) =>
				name.endsWith('source_id') && typeof value === 'string' ? [value] : []
			)
		)
	);
	return [...ids].flatMap((id) => (titles.has(id) ? [{ id, title: titles.get(id) as string }] : []));
}
