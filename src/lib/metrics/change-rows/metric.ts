import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'change-rows',
	params: ['as_of', 'since', 'earlier', 'later', 'system', 'since_system', 'place'],
	columns: {
		product_id: { type: 'text', doc: 'Product.' },
		name: { type: 'text', doc: 'Name of the product.' },
		producer_name: { type: 'text', doc: 'Name of its producer.' },
		step: { type: 'text', doc: 'Step that explains the product.' },
		cause: { type: 'text', doc: 'How a correction came about: added_late, removed, re_placed, mended.' },
		is_earlier: { type: 'boolean', doc: 'In force in the place on the earlier day, as recorded then.' },
		is_later: { type: 'boolean', doc: 'In force in the place on the later day.' },
		earlier_stars: { type: 'integer', doc: 'Stars on the earlier day.' },
		later_stars: { type: 'integer', doc: 'Stars on the later day.' },
		earlier_kind: { type: 'text', doc: 'Kind of the producer as recorded on the earlier day.' },
		later_kind: { type: 'text', doc: 'Kind of the producer as recorded on the later day.' },
		earlier_place: { type: 'text', doc: 'Place one level below, as recorded on the earlier day.' },
		later_place: { type: 'text', doc: 'Place one level below, as recorded on the later day.' },
		earlier_name: { type: 'text', doc: 'Name as recorded on the earlier day.' },
		later_name: { type: 'text', doc: 'Name as recorded on the later day.' },
		province_id: { type: 'text', doc: 'Province id.' },
		commune: { type: 'text', doc: 'Name of the commune.' },
		decision_no: { type: 'text', doc: 'Number of the decision.' },
		happened_on: { type: 'text', doc: 'Day it happened; null for a correction.' },
		is_sample: { type: 'boolean', doc: 'True for a generated row.' }
	}
});
export type Row = MetricRow<typeof definition>;
