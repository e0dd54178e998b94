import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'quality-rules',
	params: [],
	columns: {
		rule: { type: 'text', doc: 'Id of the rule.' },
		score: { type: 'text', doc: 'Score it takes from: correct, complete, clean, current, none.' },
		findings: { type: 'integer', doc: 'How often it found something.' },
		errors: { type: 'integer', doc: 'Of these, errors: the row was left out.' },
		warnings: { type: 'integer', doc: 'Of these, warnings.' }
	}
});
export type Row = MetricRow<typeof definition>;
