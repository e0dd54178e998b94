import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'producer-reports',
	params: ['as_of'],
	columns: {
		place_id: { type: 'text', doc: 'Place.' },
		as_of: { type: 'text', doc: 'Last day looked at.' },
		as_of_to: { type: 'text', doc: 'Last day the as-of date can mean.' },
		recency: { type: 'integer', doc: 'Order of figures: later year, finer date, later day.' },
		total: { type: 'integer', doc: 'Count.' },
		total_qualifier: { type: 'text', doc: 'How the total is stated.' },
		denominator: { type: 'integer', doc: 'What the shares are of.' },
		cooperative: { type: 'integer', doc: 'Cooperatives.' },
		cooperative_group: { type: 'integer', doc: 'Cooperative groups.' },
		enterprise: { type: 'integer', doc: 'Enterprises (companies and private enterprises).' },
		company: { type: 'integer', doc: 'Companies among them, where printed apart.' },
		private_enterprise: { type: 'integer', doc: 'Private enterprises among them, where printed apart.' },
		household: { type: 'integer', doc: 'Household businesses.' },
		cooperative_share: { type: 'number', doc: 'Share of the denominator, 0–1.' },
		cooperative_group_share: { type: 'number', doc: 'Share of the denominator, 0–1.' },
		enterprise_share: { type: 'number', doc: 'Share of the denominator, 0–1.' },
		household_share: { type: 'number', doc: 'Share of the denominator, 0–1.' },
		split_basis: {
			type: 'text',
			doc: '`printed`, `from_shares` (rounded from printed shares), `parts`, `register`.'
		},
		adds_up: { type: 'boolean', doc: 'Whether the printed parts make up the printed total.' },
		sources_disagree: {
			type: 'boolean',
			doc: 'Another publication prints another number for the same place and time.'
		},
		source_id: { type: 'text', doc: 'Publication.' }
	}
});
export type Row = MetricRow<typeof definition>;
