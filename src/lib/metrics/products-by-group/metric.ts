import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'products-by-group',
	params: ['as_of', 'system', 'base'],
	columns: {
		place_id: { type: 'text', doc: 'Place.' },
		as_of: { type: 'text', doc: 'Last day looked at.' },
		group_no: { type: 'integer', doc: 'Product group 1–6.' },
		products: { type: 'integer', doc: 'Products.' },
		denominator: { type: 'integer', doc: 'What the shares are of.' },
		share: { type: 'number', doc: 'Share of the denominator, 0–1.' },
		printed_as_of: { type: 'text', doc: 'As-of date, as printed.' },
		source_id: { type: 'text', doc: 'Publication.' }
	}
});
export type Row = MetricRow<typeof definition>;
