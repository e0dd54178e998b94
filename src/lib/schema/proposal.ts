import { originColumn } from './origin';
import { table, type RowOf } from './table';

/** A dossier on its way: registered or sent up, not (yet) recognised. Never a rank (domain.md §8). */
export const proposal = table({
	name: 'proposal',
	doc: 'Proposals: potential 5-star (or 4-star) dossiers, and registered dossiers whose result is not known.',
	key: ['proposal_id'],
	columns: {
		proposal_id: { type: 'VARCHAR', doc: 'Stable id within the snapshot.' },
		product_id: { type: 'VARCHAR', doc: 'The product.', references: 'product.product_id' },
		purpose: {
			type: 'VARCHAR',
			doc: 'What the dossier asks for.',
			values: ['new', 're_evaluation', 'upgrade']
		},
		proposed_stars: {
			type: 'INTEGER',
			doc: 'Stars asked for; null where the source does not say.',
			nullable: true
		},
		score: { type: 'DOUBLE', doc: 'Score given by the level that sent it up, out of 100.', nullable: true },
		proposed_on: { type: 'DATE', doc: 'Day it was sent up.', nullable: true },
		decided_on: { type: 'DATE', doc: 'Day of the answer; null while open.', nullable: true },
		result: {
			type: 'VARCHAR',
			doc: 'Answer, `open` while there is none, `unknown` where the source does not say.',
			values: ['open', 'recognised', 'rejected', 'unknown']
		},
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
export type ProposalRow = RowOf<typeof proposal>;
