import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'communes-with-product',
	params: ['as_of', 'system', 'base'],
	ratios: {
		share: ['with_product', 'communes']
	},
	slices: {
		with_product: { counts: 'communes', filters: { standing: 'in_force' } }
	},
	figures: {
		with_product: { measures: [['communes_with_product']], asOf: 'printed_as_of', source: 'source_id' },
		communes: { measures: [['communes_total']], asOf: 'printed_as_of', source: 'source_id' },
		share: {
			measures: [['communes_with_product', 'communes_total']],
			asOf: 'printed_as_of',
			source: 'source_id'
		}
	},
	columns: {
		place_id: { type: 'text', doc: 'Place.' },
		as_of: { type: 'text', doc: 'Last day looked at.' },
		with_product: { type: 'integer', doc: 'Communes with a product in force.' },
		communes: { type: 'integer', doc: 'All communes.' },
		share: { type: 'number', doc: 'Share of the denominator, 0–1.' },
		printed_as_of: { type: 'text', doc: 'As-of date, as printed.' },
		source_id: { type: 'text', doc: 'Publication.' },
		missing_reason: { type: 'text', doc: 'Why there is no number.' }
	}
});
export type Row = MetricRow<typeof definition>;
