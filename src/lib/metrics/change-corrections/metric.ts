import { metric, type MetricRow } from '../metric';

/** Kinds of corrections, in the order in which they are told. */
export const CORRECTIONS = ['added_late', 'removed', 're_dated', 're_placed', 'renamed', 'mended'] as const;
export type Correction = (typeof CORRECTIONS)[number];

export const definition = metric({
	id: 'change-corrections',
	params: ['as_of', 'since', 'earlier', 'later', 'system', 'since_system', 'place'],
	columns: {
		correction: { type: 'text', doc: 'Kind of the correction.' },
		field: { type: 'text', doc: 'Field that is recorded otherwise; record where the whole record is.' },
		product_id: { type: 'text', doc: 'Product.' },
		name: { type: 'text', doc: 'Name of the product.' },
		producer_name: { type: 'text', doc: 'Name of its producer.' },
		province_id: { type: 'text', doc: 'Province id.' },
		decision_no: { type: 'text', doc: 'Number of the decision.' },
		earlier_value: { type: 'text', doc: 'Value as recorded then.' },
		later_value: { type: 'text', doc: 'Value as recorded today.' },
		is_in_register: { type: 'boolean', doc: 'The product is in the register of today.' },
		is_sample: { type: 'boolean', doc: 'True for a generated row.' }
	}
});
export type Row = MetricRow<typeof definition>;
