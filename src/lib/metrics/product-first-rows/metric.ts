import { metric, SLICE_PARAMS, type MetricRow } from '../metric';

export const definition = metric({
	id: 'product-first-rows',
	params: SLICE_PARAMS,
	columns: {
		product_id: { type: 'text', doc: 'Id within the snapshot.' },
		name: { type: 'text', doc: 'Product.' },
		producer_id: { type: 'text', doc: 'Id of its producer.' },
		producer_name: { type: 'text', doc: 'Producer.' },
		stars: { type: 'integer', doc: 'Stars of the latest recognition.' },
		is_potential: { type: 'boolean', doc: 'Whether a proposal for 5 stars is open.' },
		state: { type: 'text', doc: '`in_force`, `expired` or `withdrawn`.' },
		expires_on: { type: 'date', doc: 'First day no longer in force.' },
		decision_no: { type: 'text', doc: 'Decision.' },
		commune: { type: 'text', doc: 'Commune in the system looked at.' },
		province_vi: { type: 'text', doc: 'Province in the system looked at, Vietnamese name.' },
		province_en: { type: 'text', doc: 'Province in the system looked at, English name.' },
		is_sample: { type: 'boolean', doc: 'Generated sample row.' }
	}
});
export type Row = MetricRow<typeof definition>;
