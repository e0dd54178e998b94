import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'product-recognitions',
	params: ['product_id', 'as_of'],
	columns: {
		product_id: { type: 'text', doc: 'The product.' },
		round: { type: 'integer', doc: '1 for the first recognition.' },
		stars: { type: 'integer', doc: 'Stars recognised.' },
		score: { type: 'number', doc: 'Score out of 100.' },
		decision_no: { type: 'text', doc: 'Number of the decision.' },
		decision_date: { type: 'date', doc: 'Day the decision was signed.' },
		issuing_level: { type: 'text', doc: 'Level that recognised.' },
		issuing_authority: { type: 'text', doc: 'Authority that signed, as written.' },
		valid_from: { type: 'date', doc: 'First day in force.' },
		expires_on: { type: 'date', doc: 'First day no longer in force.' },
		replaced_on: { type: 'date', doc: 'First day of the next recognition.' },
		outcome: { type: 'text', doc: '`new`, `re_evaluated`, `upgraded`, `downgraded`.' },
		regime: { type: 'text', doc: 'Criteria and procedure, R1–R4.' },
		withdrawn_on: { type: 'date', doc: 'Day of the withdrawal.' },
		withdrawal_reason: { type: 'text', doc: 'Reason of the withdrawal.' },
		state: {
			type: 'text',
			doc: 'On the day looked at: `in_force`, `replaced`, `expired`, `withdrawn`, `later`; null without a first day.'
		},
		is_sample: { type: 'boolean', doc: 'Generated sample row.' },
		source_id: { type: 'text', doc: 'Source of the row.' },
		source_title: { type: 'text', doc: 'Its title.' },
		origin: { type: 'text', doc: 'File, sheet and cells the row was read from.' }
	}
});
export type Row = MetricRow<typeof definition>;
