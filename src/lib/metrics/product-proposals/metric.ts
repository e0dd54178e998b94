import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'product-proposals',
	params: ['product_id'],
	columns: {
		proposal_id: { type: 'text', doc: 'Id within the snapshot.' },
		product_id: { type: 'text', doc: 'The product.' },
		purpose: { type: 'text', doc: '`new`, `re_evaluation` or `upgrade`.' },
		proposed_stars: { type: 'integer', doc: 'Stars asked for.' },
		score: { type: 'number', doc: 'Score given by the level that sent it up, out of 100.' },
		proposed_on: { type: 'date', doc: 'Day it was sent up.' },
		decided_on: { type: 'date', doc: 'Day of the answer.' },
		result: { type: 'text', doc: '`open`, `recognised`, `rejected`, `unknown`.' },
		is_sample: { type: 'boolean', doc: 'Generated sample row.' },
		source_id: { type: 'text', doc: 'Source of the row.' },
		source_title: { type: 'text', doc: 'Its title.' },
		origin: { type: 'text', doc: 'File, sheet and cells the row was read from.' }
	}
});
export type Row = MetricRow<typeof definition>;
