import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'register-reconciliation',
	params: ['as_of'],
	key: ['as_of', 'measure', 'source_id'],
	columns: {
		place_id: { type: 'text', doc: 'Place.' },
		as_of: { type: 'text', doc: 'Last day looked at.' },
		measure: { type: 'text', doc: 'What is compared.' },
		published: { type: 'integer', doc: 'Published number.' },
		register: { type: 'integer', doc: "The register's count on the same day." },
		difference: { type: 'integer', doc: 'Register less published.' },
		source_id: { type: 'text', doc: 'Publication.' }
	}
});
export type Row = MetricRow<typeof definition>;
