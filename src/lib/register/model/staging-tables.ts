import { PRODUCER_KINDS } from '../../schema/producer';
import { stagingTable, type RowOf } from '../../schema/table';

/**
 * Tables that hold a register between reading and the model. They are never written to a snapshot:
 * the SQL of this folder makes the snapshot's rows from them, then they are dropped.
 */

/** Records understood: one row a record. */
export const register_row = stagingTable({
	name: 'register_row',
	doc: 'Entries of all register files in the order they were read.',
	key: ['entry_no'],
	columns: {
		entry_no: { type: 'INTEGER', doc: 'Number over all files, from 1.' },
		source_id: { type: 'VARCHAR', doc: 'The file (table source).' },
		sheet: { type: 'VARCHAR', doc: 'Name of the sheet.' },
		row_no: { type: 'INTEGER', doc: 'Row of the sheet, 1-based.' },
		cells: { type: 'VARCHAR', doc: 'Cells the record was read from: `A7:U7`.' },
		producer_key: { type: 'VARCHAR', doc: 'Normalised name of the producer (producerKey).' },
		producer_name: { type: 'VARCHAR', doc: 'Name of the producer.' },
		producer_folded: { type: 'VARCHAR', doc: 'Name of the producer for search (fold).' },
		producer_kind: { type: 'VARCHAR', doc: 'Kind of the producer.', values: PRODUCER_KINDS },
		kind_as_written: { type: 'VARCHAR', doc: "The register's words for the kind.", nullable: true },
		product_key: { type: 'VARCHAR', doc: 'Normalised name of the product (productKey).' },
		product_name: { type: 'VARCHAR', doc: 'Name of the product.' },
		product_folded: { type: 'VARCHAR', doc: 'Name of the product for search (fold).' },
		group_no: { type: 'INTEGER', doc: 'Product group 1–6.', nullable: true },
		set_no: { type: 'INTEGER', doc: 'Product set 1–26.', nullable: true },
		commune_63: { type: 'VARCHAR', doc: 'Commune of system 63.', nullable: true },
		commune_34: { type: 'VARCHAR', doc: 'Commune of system 34.', nullable: true },
		district_63: { type: 'VARCHAR', doc: 'District of system 63.', nullable: true },
		province_63: { type: 'VARCHAR', doc: 'Province of system 63.', nullable: true },
		province_34: { type: 'VARCHAR', doc: 'Province of system 34.' },
		current_stars: { type: 'INTEGER', doc: 'Current rank as the register states it.', nullable: true }
	}
});
export type StagedRow = RowOf<typeof register_row>;

/** Recognitions of the records: one row a record and round. */
export const register_round = stagingTable({
	name: 'register_round',
	doc: 'Recognition rounds as the rows of the register tell them.',
	key: ['entry_no', 'position'],
	columns: {
		entry_no: { type: 'INTEGER', doc: 'The entry (register_row).' },
		position: { type: 'INTEGER', doc: 'Order in the row, 1-based.' },
		stars: { type: 'INTEGER', doc: 'Stars, 3–5.' },
		score: { type: 'DOUBLE', doc: 'Score out of 100.', nullable: true },
		decision_no: { type: 'VARCHAR', doc: 'Number of the decision.', nullable: true },
		decision_date: { type: 'DATE', doc: 'Day the decision was signed.', nullable: true },
		valid_from: { type: 'DATE', doc: 'First day in force, as written.', nullable: true },
		expires_on: { type: 'DATE', doc: 'First day no longer in force, as written.', nullable: true },
		issuing_level: { type: 'VARCHAR', doc: 'Level that recognised.', nullable: true },
		issuing_authority: { type: 'VARCHAR', doc: 'Authority, as written.', nullable: true },
		outcome: { type: 'VARCHAR', doc: 'Outcome as the register says it.', nullable: true },
		withdrawn_on: { type: 'DATE', doc: 'Day of withdrawal.', nullable: true },
		withdrawal_reason: { type: 'VARCHAR', doc: 'Reason of the withdrawal.', nullable: true },
		cells: { type: 'VARCHAR', doc: 'Cells the round was read from: `L7:P7`.' }
	}
});
export type StagedRound = RowOf<typeof register_round>;

/** Dossiers sent up for a higher rank. */
export const register_proposal = stagingTable({
	name: 'register_proposal',
	doc: 'Proposals as the rows of the register tell them.',
	key: ['entry_no', 'position'],
	columns: {
		entry_no: { type: 'INTEGER', doc: 'The entry (register_row).' },
		position: { type: 'INTEGER', doc: 'Order in the row, 1-based.' },
		proposed_stars: { type: 'INTEGER', doc: 'Stars asked for.' },
		proposed_on: { type: 'DATE', doc: 'Day it was sent up.', nullable: true },
		cells: { type: 'VARCHAR', doc: 'Cells the proposal was read from.' }
	}
});
export type StagedProposal = RowOf<typeof register_proposal>;

/** What reading, understanding and judging found, and what the checks of this folder add to it. */
export const register_problem = stagingTable({
	name: 'register_problem',
	doc: 'Problems of the register files; they become rows of `quality` and lines of the report.',
	key: ['source_id', 'sheet', 'row_no', 'column_name', 'rule'],
	columns: {
		source_id: {
			type: 'VARCHAR',
			doc: 'The file (table source); null for the input as a whole.',
			nullable: true
		},
		file: { type: 'VARCHAR', doc: 'Name of the file.' },
		sheet: { type: 'VARCHAR', doc: 'Name of the sheet.', nullable: true },
		row_no: { type: 'INTEGER', doc: 'Row of the sheet, 1-based.', nullable: true },
		column_name: { type: 'VARCHAR', doc: 'Letter of the column.', nullable: true },
		rule: { type: 'VARCHAR', doc: 'Id of the rule.' },
		severity: { type: 'VARCHAR', doc: 'error, warning or info.', values: ['error', 'warning', 'info'] },
		value: { type: 'VARCHAR', doc: 'The value found; never that of a private field.', nullable: true },
		suggestion: { type: 'VARCHAR', doc: 'What would be right, offered.', nullable: true },
		message_vi: { type: 'VARCHAR', doc: 'What is wrong and what would be right, Vietnamese.' },
		message_en: { type: 'VARCHAR', doc: 'What is wrong and what would be right, English.' },
		place_id: { type: 'VARCHAR', doc: 'Place concerned, where the rule knows it.', nullable: true }
	}
});
export type StagedProblem = RowOf<typeof register_problem>;

/** One row: what the SQL has to know beyond the records. */
export const register_setting = stagingTable({
	name: 'register_setting',
	doc: 'Settings of the build.',
	key: ['as_of'],
	columns: { as_of: { type: 'DATE', doc: 'Last day the register knows of.' } }
});

export const STAGING_TABLES = [
	register_row,
	register_round,
	register_proposal,
	register_problem,
	register_setting
] as const;
