import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'source-directory',
	params: [],
	columns: {
		source_id: { type: 'text', doc: 'Publication.' },
		title: { type: 'text', doc: 'Title as printed.' },
		publisher: { type: 'text', doc: 'Publisher.' },
		address: { type: 'text', doc: 'Address as text.' },
		published_on: { type: 'text', doc: 'Date as printed.' },
		note: { type: 'text', doc: 'What is odd about it.' },
		figures: { type: 'integer', doc: 'Figures taken from it.' },
		targets: { type: 'integer', doc: 'Targets taken from it.' }
	}
});
export type Row = MetricRow<typeof definition>;
