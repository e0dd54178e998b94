import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'source-directory',
	params: [],
	columns: {
		source_id: { type: 'text', doc: 'Publication.' },
		title: { type: 'text', doc: 'Title as printed.' },
		publisher_vi: { type: 'text', doc: 'Publisher, Vietnamese.' },
		publisher_en: { type: 'text', doc: 'Publisher, English.' },
		address: { type: 'text', doc: 'Address as text.' },
		address_note_vi: { type: 'text', doc: 'Remark on the address, Vietnamese.' },
		address_note_en: { type: 'text', doc: 'Remark on the address, English.' },
		published_vi: { type: 'text', doc: 'Date with its own precision, Vietnamese.' },
		published_en: { type: 'text', doc: 'Date with its own precision, English.' },
		note_vi: { type: 'text', doc: 'What is odd about it, Vietnamese.' },
		note_en: { type: 'text', doc: 'What is odd about it, English.' },
		figures: { type: 'integer', doc: 'Figures taken from it.' },
		targets: { type: 'integer', doc: 'Targets taken from it.' }
	}
});
export type Row = MetricRow<typeof definition>;
