import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'target-need',
	params: ['as_of', 'base'],
	key: ['target_id'],
	columns: {
		target_id: { type: 'text', doc: 'The target; every one whose period has begun.' },
		place_id: { type: 'text', doc: 'Place that is to reach it.' },
		as_of: { type: 'text', doc: 'Day looked at.' },
		unit: { type: 'text', doc: 'Unit of goal and actual; percent is 0–100.' },
		goal: { type: 'number', doc: 'Goal, the lower bound of a range.' },
		actual: { type: 'number', doc: 'Actual value, in the unit of the goal.' },
		status: { type: 'text', doc: 'Status by the rule of decision 0003.' },
		missing: {
			type: 'number',
			doc: 'What the goal still lacks, in its unit; shares in percentage points. None where it is met.'
		},
		missing_units: {
			type: 'integer',
			doc: 'Shares: how many more would have to count, the denominator unchanged.'
		},
		from_day: {
			type: 'date',
			doc: 'Day the months are counted from: the day looked at, or that of the last published figure.'
		},
		period_end: { type: 'date', doc: 'Last day of the period.' },
		months_left: { type: 'integer', doc: 'Months from that day to the end of the period, begun ones whole.' },
		certificates_lapsing: {
			type: 'integer',
			doc: 'Certificates in force that run out by the end of the period.'
		},
		renewal_share: { type: 'number', doc: 'Renewal rate of the place so far, 0–1.' },
		need_per_month: {
			type: 'number',
			doc: 'What is missing, with certificates lapsing and not renewed, a month until the end.'
		},
		best_12: {
			type: 'number',
			doc: 'Best twelve months of the place so far: most added in the register, or the best printed year.'
		},
		need_to_best: { type: 'number', doc: 'Need in twelve months divided by the best twelve months.' },
		verdict: { type: 'text', doc: 'Feasible, stretch or beyond record, by the thresholds of need_rule.' },
		beside_target_ids: {
			type: 'text',
			doc: 'Goals of the same thing for a longer or shorter period, space-separated.'
		},
		reason: { type: 'text', doc: 'Why there is no need or no verdict.' }
	}
});
export type Row = MetricRow<typeof definition>;
