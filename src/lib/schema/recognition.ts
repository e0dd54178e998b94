import { originColumn } from './origin';
import { table, type RowOf } from './table';

const OUTCOMES = ['new', 're_evaluated', 'upgraded', 'downgraded'] as const;
const ISSUING_LEVELS = ['district', 'province', 'national'] as const;

/**
 * One recognition decision for one product. A product's rank on day D is that of its latest
 * recognition in force on D. Validity 36 months (domain.md §5); who recognises: domain.md §4.
 */
export const recognition = table({
	name: 'recognition',
	doc: 'Recognitions (công nhận): one row a product and round.',
	key: ['product_id', 'round'],
	columns: {
		product_id: { type: 'VARCHAR', doc: 'The product.', references: 'product.product_id' },
		round: { type: 'INTEGER', doc: '1 for the first recognition, then counting up.' },
		stars: { type: 'INTEGER', doc: 'Stars recognised, 3–5.' },
		score: {
			type: 'DOUBLE',
			doc: 'Score out of 100; 3 stars from 50, 4 from 70, 5 from 90.',
			nullable: true
		},
		decision_no: { type: 'VARCHAR', doc: 'Number of the decision.', nullable: true },
		decision_date: { type: 'DATE', doc: 'Day the decision was signed.', nullable: true },
		valid_from: {
			type: 'DATE',
			doc: 'First day in force. Null where the source names no day: such a row counts in no as-of total and is listed in `quality`.',
			nullable: true
		},
		expires_on: {
			type: 'DATE',
			doc: 'First day no longer in force: valid_from + 36 months unless the decision says otherwise.',
			nullable: true
		},
		issuing_level: { type: 'VARCHAR', doc: 'Level that recognised.', nullable: true, values: ISSUING_LEVELS },
		issuing_authority: { type: 'VARCHAR', doc: 'Authority that signed, as written.', nullable: true },
		regime: {
			type: 'VARCHAR',
			doc: 'Criteria and procedure in force: R1 1048/2019, R2 148/2023, R3 1489/2025, R4 26/2026.',
			nullable: true,
			values: ['R1', 'R2', 'R3', 'R4']
		},
		outcome: {
			type: 'VARCHAR',
			doc: 'Against the round before: new, re-evaluated at the same rank, upgraded, downgraded.',
			values: OUTCOMES
		},
		withdrawn_on: { type: 'DATE', doc: 'Day from which the recognition is withdrawn.', nullable: true },
		withdrawal_reason: { type: 'VARCHAR', doc: 'Reason of the withdrawal.', nullable: true },
		is_sample: { type: 'BOOLEAN', doc: 'True for generated sample rows.' },
		source_id: {
			type: 'VARCHAR',
			doc: 'Source of the row; null for sample rows.',
			nullable: true,
			references: 'source.source_id'
		},
		origin: originColumn
	}
});
export type RecognitionRow = RowOf<typeof recognition>;
