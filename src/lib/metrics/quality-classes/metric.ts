import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'quality-classes',
	params: [],
	columns: {
		class: { type: 'text', doc: 'Class: good, fair, weak.' },
		least_share: { type: 'number', doc: 'Lowest share of correct, complete and clean, 0–1.' },
		most_days: { type: 'integer', doc: 'Most days of current; none: no limit.' },
		basis: { type: 'text', doc: 'Who set the threshold.' }
	}
});
export type Row = MetricRow<typeof definition>;
