import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'target-thresholds',
	params: [],
	key: ['rule', 'verdict'],
	columns: {
		rule: {
			type: 'text',
			doc: 'What is judged: status, actual against the straight path; need, what is needed against the best twelve months.'
		},
		verdict: { type: 'text', doc: 'Verdict.' },
		ratio: {
			type: 'number',
			doc: 'Status: least actual ÷ expected. Need: most need ÷ best twelve months; none without a limit.'
		},
		basis: { type: 'text', doc: 'Who set the threshold and where.' }
	}
});
export type Row = MetricRow<typeof definition>;
