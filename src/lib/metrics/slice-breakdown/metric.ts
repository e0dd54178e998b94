import { metric, SLICE_PARAMS, type MetricRow } from '../metric';

export const definition = metric({
	id: 'slice-breakdown',
	params: SLICE_PARAMS,
	columns: {
		dimension: {
			type: 'text',
			doc: '`stars`, `potential`, `kind`, `group`, `outcome`, `level`, `state`, or `expiry`.'
		},
		key: { type: 'text', doc: 'Value of the dimension; a month yyyy-mm for `expiry`.' },
		is_chosen: { type: 'boolean', doc: 'Whether the dimension’s own filter lets it pass.' },
		products: { type: 'integer', doc: 'Products that pass all other filters.' },
		producers: { type: 'integer', doc: 'Producers of these products.' }
	}
});
export type Row = MetricRow<typeof definition>;
