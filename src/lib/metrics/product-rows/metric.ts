import { metric, SLICE_PARAMS, type MetricRow } from '../metric';

export const definition = metric({
	id: 'product-rows',
	params: SLICE_PARAMS,
	columns: {
		product_id: { type: 'text', doc: 'Id within the snapshot.' },
		name: { type: 'text', doc: 'Product.' },
		producer_id: { type: 'text', doc: 'Id of its producer.' },
		producer_name: { type: 'text', doc: 'Producer.' },
		kind: { type: 'text', doc: 'Producer kind.' },
		group_no: { type: 'integer', doc: 'Product group 1–6.' },
		stars: { type: 'integer', doc: 'Stars of the latest recognition.' },
		is_potential: { type: 'boolean', doc: 'Whether a proposal for 5 stars is open.' },
		state: { type: 'text', doc: '`in_force`, `expired` or `withdrawn`.' },
		round: { type: 'integer', doc: 'Round of the latest recognition.' },
		valid_from: { type: 'date', doc: 'First day in force.' },
		expires_on: { type: 'date', doc: 'First day no longer in force.' },
		decision_no: { type: 'text', doc: 'Decision.' },
		issuing_level: { type: 'text', doc: 'Level that recognised.' },
		events: { type: 'text', doc: 'What happened in the year of the day, words apart by spaces.' },
		province_id: { type: 'text', doc: 'Province in the system looked at.' },
		province_63: { type: 'text', doc: 'Province of system 63.' },
		province_34: { type: 'text', doc: 'Province of system 34.' },
		district_id: { type: 'text', doc: 'Id of the district (system 63).' },
		district: { type: 'text', doc: 'District (system 63).' },
		commune_id: { type: 'text', doc: 'Id of the commune in the system looked at.' },
		commune: { type: 'text', doc: 'Commune in the system looked at.' },
		is_sample: { type: 'boolean', doc: 'Generated sample row.' }
	}
});
export type Row = MetricRow<typeof definition>;
