import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../finding';
import { readCsv } from './csv';

export type RegisterInput = ReturnType<typeof readRegister>;

/** Folders below data/registers, in the order of their names: one register each, or none. */
export function registerFolders(dataDir: string): string[] {
	const folder = join(dataDir, 'registers');
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => `registers/${entry.name}`)
		.sort();
}

/** One register: real producers and products with their recognitions and proposals. */
export function readRegister(dataDir: string, folder: string, report: Report) {
	return {
		producers: readCsv(
			dataDir,
			`${folder}/producers.csv`,
			['producer_id', 'name', 'kind', 'kind_as_written', 'province_63', 'province_34', 'source_id'],
			report
		),
		products: readCsv(
			dataDir,
			`${folder}/products.csv`,
			[
				'product_id',
				'name',
				'group_no',
				'set_no',
				'producer_id',
				'commune_63',
				'commune_34',
				'district_63',
				'province_63',
				'province_34',
				'source_id',
				'note'
			],
			report
		),
		recognitions: readCsv(
			dataDir,
			`${folder}/recognitions.csv`,
			[
				'product_id',
				'round',
				'stars',
				'score',
				'decision_no',
				'decision_date',
				'valid_from',
				'expires_on',
				'issuing_level',
				'issuing_authority',
				'regime',
				'outcome',
				'withdrawn_on',
				'withdrawal_reason',
				'source_id'
			],
			report
		),
		proposals: readCsv(
			dataDir,
			`${folder}/proposals.csv`,
			[
				'proposal_id',
				'product_id',
				'purpose',
				'proposed_stars',
				'score',
				'proposed_on',
				'decided_on',
				'result',
				'source_id'
			],
			report
		)
	};
}
