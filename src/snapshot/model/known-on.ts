import type { CsvFile } from '../read/csv';
import type { PublishedInput } from '../read/published';
import type { StewardInput } from '../read/targets';
import { firstDay } from './target-versions';

/**
 * What had been published by a day: publications dated later are left out with all that is said of them.
 * One whose date is not printed stays, as nothing says it was not known.
 * @param day yyyy-mm-dd
 */
export function publishedBy(input: PublishedInput, day: string): PublishedInput {
	const known = sourcesBy(input, day);
	const of = <C extends string>({ file, rows }: CsvFile<C | 'source_id'>): CsvFile<C | 'source_id'> => ({
		file,
		rows: rows.filter(({ cells }) => known.has((cells as Record<'source_id', string>).source_id))
	});
	return {
		figures: of(input.figures),
		figureRemarks: of(input.figureRemarks),
		targets: of(input.targets),
		targetRanges: of(input.targetRanges),
		sources: of(input.sources),
		sourceNotes: of(input.sourceNotes),
		sourceWords: of(input.sourceWords)
	};
}

/** The same of what the steward of targets keeps; explanations are dated themselves. */
export function stewardBy(input: StewardInput, published: PublishedInput, day: string): StewardInput {
	const known = sourcesBy(published, day);
	const of = <
		F extends { readonly file: string; readonly rows: readonly { cells: { source_id: string } }[] }
	>(
		file: F
	): F => ({ ...file, rows: file.rows.filter(({ cells }) => known.has(cells.source_id)) });
	return { ...input, goals: of(input.goals), reportedActuals: of(input.reportedActuals) };
}

function sourcesBy({ sources }: PublishedInput, day: string): Set<string> {
	return new Set(
		sources.rows.filter(({ cells }) => firstDay(cells.date) <= day).map(({ cells }) => cells.source_id)
	);
}
