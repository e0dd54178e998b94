import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'target-flags',
	params: ['as_of', 'base'],
	key: ['flag', 'target_id', 'printed_as_of', 'printed_source_id'],
	columns: {
		flag: {
			type: 'text',
			doc: 'met_from_start, two_versions, competing_shares, districts_sum or percent_of_plan.'
		},
		target_id: { type: 'text', doc: 'Target the flag is shown beside.' },
		place_id: { type: 'text', doc: 'Place.' },
		province_id: { type: 'text', doc: 'Province id.' },
		target_metric: { type: 'text', doc: 'What is aimed at.' },
		unit: { type: 'text', doc: 'Unit of goal and actual; percent is 0–100.' },
		period_start: { type: 'text', doc: 'First day of the period.' },
		period_end: { type: 'text', doc: 'Last day of the period.' },
		as_of: { type: 'text', doc: 'Last day looked at.' },
		is_problem: { type: 'boolean', doc: 'True for a finding; false for arithmetic that comes out right.' },
		target_ids: { type: 'text', doc: 'Targets the numbers are of, space-separated, in the order of terms.' },
		terms: {
			type: 'text',
			doc: 'Numbers the total is made of, space-separated with a decimal point: goals, the baseline, or done and plan.'
		},
		units: { type: 'integer', doc: 'Units each term is for: districts of the province, else 1.' },
		total: {
			type: 'number',
			doc: 'What the terms give: their sum, the baseline, the goal used, or done over plan in percent.'
		},
		reference: {
			type: 'number',
			doc: 'What it is held against: the goal, the other version, 100 %, the province’s goal, or the printed percent.'
		},
		difference: {
			type: 'number',
			doc: 'Total less reference; for competing shares what they leave of 100 %.'
		},
		printed_as_of: { type: 'text', doc: 'As-of date of the printed number, as printed.' },
		printed_source_id: { type: 'text', doc: 'Publication of the printed number.' },
		source_id: { type: 'text', doc: 'Publication.' }
	}
});
export type Row = MetricRow<typeof definition>;
