import type { Report } from '../finding';
import { readCsv } from './csv';

export type PublishedInput = ReturnType<typeof readPublished>;

/** Published figures and targets with their sources and the steward's remarks on them. */
export function readPublished(dataDir: string, report: Report) {
	return {
		figures: readCsv(
			dataDir,
			'published/figures.csv',
			['place_level', 'place_name', 'as_of', 'metric', 'value', 'source_id'],
			report
		),
		figureRemarks: readCsv(
			dataDir,
			'published/figure_remarks.csv',
			[
				'source_id',
				'place_name',
				'as_of',
				'metric',
				'qualifier',
				'potential_treatment',
				'expired_treatment',
				'remark_vi',
				'remark_en'
			],
			report
		),
		targets: readCsv(
			dataDir,
			'published/targets.csv',
			[
				'place_level',
				'place_name',
				'period_start',
				'period_end',
				'metric',
				'comparator',
				'value',
				'unit',
				'source_id'
			],
			report
		),
		targetRanges: readCsv(
			dataDir,
			'published/target_ranges.csv',
			['place_name', 'period_start', 'period_end', 'metric', 'source_id', 'upper_value', 'basis'],
			report
		),
		sources: readCsv(
			dataDir,
			'published/sources.csv',
			['source_id', 'title', 'publisher', 'address', 'date'],
			report
		),
		sourceNotes: readCsv(dataDir, 'published/source_notes.csv', ['source_id', 'note'], report),
		sourceWords: readCsv(
			dataDir,
			'published/source_words.csv',
			[
				'source_id',
				'publisher_vi',
				'publisher_en',
				'published_vi',
				'published_en',
				'address_note_vi',
				'address_note_en',
				'note_vi'
			],
			report
		)
	};
}
