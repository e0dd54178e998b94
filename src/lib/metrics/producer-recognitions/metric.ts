import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'producer-recognitions',
	params: ['producer_id', 'as_of'],
	columns: {
		product_id: { type: 'text', doc: 'Id within the snapshot.' },
		name: { type: 'text', doc: 'Product.' },
		group_no: { type: 'integer', doc: 'Product group 1–6.' },
		state: { type: 'text', doc: '`in_force`, `expired` or `withdrawn`; null before the first recognition.' },
		latest_stars: { type: 'integer', doc: 'Stars of the latest recognition by the day.' },
		latest_expires_on: { type: 'date', doc: 'First day it is no longer in force.' },
		latest_decision_no: { type: 'text', doc: 'Its decision.' },
		is_potential: { type: 'boolean', doc: 'Whether a proposal for 5 stars is open.' },
		is_sample: { type: 'boolean', doc: 'Generated sample row.' },
		round: { type: 'integer', doc: 'Round; null for a product never recognised.' },
		stars: { type: 'integer', doc: 'Stars of the round.' },
		valid_from: { type: 'date', doc: 'First day in force of the round.' },
		expires_on: { type: 'date', doc: 'First day the round is no longer in force.' },
		withdrawn_on: { type: 'date', doc: 'Day of the withdrawal.' }
	}
});
export type Row = MetricRow<typeof definition>;
