import { metric, SLICE_PARAMS, type MetricRow } from '../metric';

export const definition = metric({
	id: 'slice-decisions',
	params: SLICE_PARAMS,
	columns: {
		decision_no: { type: 'text', doc: 'Number of the decision; missing where none is recorded.' },
		decision_date: { type: 'date', doc: 'Day it was signed.' },
		issuing_authority: { type: 'text', doc: 'Authority that signed, as written.' },
		products: { type: 'integer', doc: 'Products of the slice it recognised.' }
	}
});
export type Row = MetricRow<typeof definition>;
