import { metric, SLICE_PARAMS, type MetricRow } from '../metric';

export const definition = metric({
	id: 'slice-summary',
	params: SLICE_PARAMS,
	columns: {
		place_id: { type: 'text', doc: 'Place or region looked at.' },
		as_of: { type: 'text', doc: 'Day looked at.' },
		products: { type: 'integer', doc: 'Products of the slice.' },
		producers: { type: 'integer', doc: 'Producers of these products.' },
		stars_3: { type: 'integer', doc: 'Products of 3 stars.' },
		stars_4: { type: 'integer', doc: 'Products of 4 stars.' },
		stars_5: { type: 'integer', doc: 'Products of 5 stars.' },
		potential: { type: 'integer', doc: 'Potential 5-star products among them.' },
		expiring_12_months: { type: 'integer', doc: 'In force, to run out within 12 months.' },
		sample_products: { type: 'integer', doc: 'Generated sample rows among them.' },
		place_in_force: { type: 'integer', doc: 'Products in force of the place, without any filter.' },
		place_ever: { type: 'integer', doc: 'Products ever recognised of the place, without any filter.' },
		without_standing: { type: 'integer', doc: 'Products if this filter alone were dropped.' },
		without_stars: { type: 'integer', doc: 'Products if this filter alone were dropped.' },
		without_potential: { type: 'integer', doc: 'Products if this filter alone were dropped.' },
		without_kinds: { type: 'integer', doc: 'Products if this filter alone were dropped.' },
		without_groups: { type: 'integer', doc: 'Products if this filter alone were dropped.' },
		without_outcomes: { type: 'integer', doc: 'Products if this filter alone were dropped.' },
		without_levels: { type: 'integer', doc: 'Products if this filter alone were dropped.' },
		without_words: { type: 'integer', doc: 'Products if this filter alone were dropped.' },
		without_decision: { type: 'integer', doc: 'Products if this filter alone were dropped.' }
	}
});
export type Row = MetricRow<typeof definition>;
