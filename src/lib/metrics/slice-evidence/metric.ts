import { metric, SLICE_PARAMS, type MetricRow } from '../metric';

export const definition = metric({
	id: 'slice-evidence',
	params: SLICE_PARAMS,
	columns: {
		slice_products: { type: 'integer', doc: 'Products of the whole slice.' },
		slice_producers: { type: 'integer', doc: 'Producers of these products.' },
		slice_communes: { type: 'integer', doc: 'Communes of these products, in the system looked at.' },
		product_id: { type: 'text', doc: 'Id within the snapshot.' },
		name: { type: 'text', doc: 'Product.' },
		producer_id: { type: 'text', doc: 'Id of its producer.' },
		producer_name: { type: 'text', doc: 'Producer.' },
		stars: { type: 'integer', doc: 'Stars of the latest recognition.' },
		state: { type: 'text', doc: '`in_force`, `expired` or `withdrawn`.' },
		decision_no: { type: 'text', doc: 'Number of the decision.' },
		decision_date: { type: 'date', doc: 'Day the decision was signed.' },
		issuing_authority: { type: 'text', doc: 'Authority that signed, as written.' },
		valid_from: { type: 'date', doc: 'First day in force.' },
		expires_on: { type: 'date', doc: 'First day no longer in force.' },
		is_sample: { type: 'boolean', doc: 'Generated sample row.' },
		source_id: { type: 'text', doc: 'Register it was read from.' },
		origin: { type: 'text', doc: 'File, sheet and cells it was read from.' }
	}
});
export type Row = MetricRow<typeof definition>;
