import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'target-projection',
	params: ['as_of', 'base', 'target', 'renewal_share', 'new_per_month'],
	// With target `` the last month of each alone.
	key: ['target_id'],
	columns: {
		target_id: { type: 'text', doc: 'The target; only those whose period has begun and is not over.' },
		place_id: { type: 'text', doc: 'Place that is to reach it.' },
		as_of: { type: 'text', doc: 'Day looked at.' },
		start_day: {
			type: 'date',
			doc: 'Day the projection starts from: the day looked at, or that of the last published figure.'
		},
		start_value: { type: 'number', doc: 'Value on that day.' },
		goal: { type: 'number', doc: 'Goal; the lower bound of a range.' },
		period_end: { type: 'date', doc: 'Last day of the period.' },
		month: {
			type: 'integer',
			doc: 'Months after the start. With target `` only the last of every target, with `*` all months of all.'
		},
		months_left: { type: 'integer', doc: 'Months from the start to the end of the period.' },
		day: { type: 'date', doc: 'Start day and `month` months.' },
		q05: { type: 'number', doc: '5 % of the draws are below.' },
		q25: { type: 'number', doc: '25 % of the draws are below.' },
		q50: { type: 'number', doc: 'Median of the draws.' },
		q75: { type: 'number', doc: '75 % of the draws are below.' },
		q95: { type: 'number', doc: '95 % of the draws are below.' },
		probability: { type: 'number', doc: 'Share of draws that satisfy the goal in this month, 0–1.' },
		added_per_month: {
			type: 'number',
			doc: 'Products added a month in the past looked at; net of all changes for published figures.'
		},
		certificates_due: {
			type: 'integer',
			doc: 'Certificates that ran out in that past; none where they are not counted: flows, published figures.'
		},
		certificates_renewed: { type: 'integer', doc: 'Those renewed in time.' },
		renewal_share: {
			type: 'number',
			doc: 'Renewal rate in the draws, mean, 0–1; where none was due so far, every rate is drawn alike.'
		},
		certificates_lapsing: { type: 'integer', doc: 'Certificates in force that run out by this month.' },
		standstill_per_month: { type: 'number', doc: 'New products a month that only make up for lapses.' },
		needed_per_month: { type: 'number', doc: 'New products a month that reach the goal by this month.' },
		best_12_per_month: { type: 'number', doc: 'Added a month in the best twelve months so far.' },
		observations: {
			type: 'integer',
			doc: 'What the past was made of: movements in the register, or steps between published figures.'
		},
		reason: { type: 'text', doc: 'Why there is no projection.' }
	}
});
export type Row = MetricRow<typeof definition>;
