import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../finding';
import { readCsv, type CsvFile } from './csv';

export type RegisterWords = ReturnType<typeof readRegisterWords>;

/**
 * Names and words that offices use of their own, as a steward edits them in data/harmonise. Each list
 * may be missing: an office without words of its own needs none.
 */
export function readRegisterWords(dataDir: string, report: Report) {
	return {
		placeNames: optional(
			dataDir,
			'harmonise/register_place_names.csv',
			['name_as_written', 'level', 'province', 'place_id', 'note'],
			report
		),
		producerWords: optional(dataDir, 'harmonise/producer_words.csv', ['as_written', 'kind', 'note'], report),
		productGroups: optional(
			dataDir,
			'harmonise/product_groups.csv',
			['as_written', 'group_no', 'set_no', 'note'],
			report
		)
	};
}

function optional<const C extends string>(
	dataDir: string,
	file: string,
	columns: readonly C[],
	report: Report
): CsvFile<C> {
	return existsSync(join(dataDir, file)) ? readCsv(dataDir, file, columns, report) : { file, rows: [] };
}
