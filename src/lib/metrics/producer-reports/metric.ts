import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'producer-reports',
	params: ['as_of'],
	key: ['as_of', 'source_id'],
	ratios: {
		cooperative_share: ['cooperative', 'denominator'],
		cooperative_group_share: ['cooperative_group', 'denominator'],
		enterprise_share: ['enterprise', 'denominator'],
		household_share: ['household', 'denominator']
	},
	qualifiers: { total: 'total_qualifier' },
	figures: {
		total: {
			measures: [
				['producers_total'],
				[
					'producers_cooperative',
					'producers_cooperative_group',
					'producers_enterprise',
					'producers_household'
				]
			],
			asOf: 'as_of',
			source: 'source_id'
		},
		denominator: {
			measures: [
				['producers_total'],
				[
					'producers_cooperative',
					'producers_cooperative_group',
					'producers_enterprise',
					'producers_household'
				]
			],
			asOf: 'as_of',
			source: 'source_id'
		},
		cooperative: { measures: [['producers_cooperative']], asOf: 'as_of', source: 'source_id' },
		cooperative_group: { measures: [['producers_cooperative_group']], asOf: 'as_of', source: 'source_id' },
		enterprise: { measures: [['producers_enterprise']], asOf: 'as_of', source: 'source_id' },
		household: { measures: [['producers_household']], asOf: 'as_of', source: 'source_id' },
		company: { measures: [['producers_company']], asOf: 'as_of', source: 'source_id' },
		private_enterprise: { measures: [['producers_private_enterprise']], asOf: 'as_of', source: 'source_id' },
		cooperative_share: {
			measures: [['producers_cooperative', 'producers_total'], ['producers_cooperative_share_pct']],
			asOf: 'as_of',
			source: 'source_id'
		},
		cooperative_group_share: {
			measures: [
				['producers_cooperative_group', 'producers_total'],
				['producers_cooperative_group_share_pct']
			],
			asOf: 'as_of',
			source: 'source_id'
		},
		enterprise_share: {
			measures: [['producers_enterprise', 'producers_total'], ['producers_enterprise_share_pct']],
			asOf: 'as_of',
			source: 'source_id'
		},
		household_share: {
			measures: [['producers_household', 'producers_total'], ['producers_household_share_pct']],
			asOf: 'as_of',
			source: 'source_id'
		}
	},
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
