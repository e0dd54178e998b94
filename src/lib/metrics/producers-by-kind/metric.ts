import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'producers-by-kind',
	params: ['as_of', 'system', 'base', 'of'],
	ratios: {
		cooperative_share: ['cooperative', 'denominator'],
		cooperative_group_share: ['cooperative_group', 'denominator'],
		enterprise_share: ['enterprise', 'denominator'],
		household_share: ['household', 'denominator'],
		other_share: ['other', 'denominator']
	},
	slices: {
		total: { counts: 'producers', filters: { standing: 'in_force' } },
		denominator: { counts: 'producers', filters: { standing: 'in_force' } },
		cooperative: { counts: 'producers', filters: { standing: 'in_force', kinds: ['cooperative'] } },
		cooperative_group: {
			counts: 'producers',
			filters: { standing: 'in_force', kinds: ['cooperative_group'] }
		},
		enterprise: { counts: 'producers', filters: { standing: 'in_force', kinds: ['enterprise'] } },
		household: { counts: 'producers', filters: { standing: 'in_force', kinds: ['household'] } },
		other: { counts: 'producers', filters: { standing: 'in_force', kinds: ['other'] } }
	},
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
			asOf: 'total_as_of',
			source: 'total_source_id'
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
			asOf: 'split_as_of',
			source: 'split_source_id'
		},
		cooperative: { measures: [['producers_cooperative']], asOf: 'split_as_of', source: 'split_source_id' },
		cooperative_group: {
			measures: [['producers_cooperative_group']],
			asOf: 'split_as_of',
			source: 'split_source_id'
		},
		enterprise: { measures: [['producers_enterprise']], asOf: 'split_as_of', source: 'split_source_id' },
		household: { measures: [['producers_household']], asOf: 'split_as_of', source: 'split_source_id' },
		company: { measures: [['producers_company']], asOf: 'split_as_of', source: 'split_source_id' },
		private_enterprise: {
			measures: [['producers_private_enterprise']],
			asOf: 'split_as_of',
			source: 'split_source_id'
		},
		cooperative_share: {
			measures: [['producers_cooperative', 'producers_total'], ['producers_cooperative_share_pct']],
			asOf: 'split_as_of',
			source: 'split_source_id'
		},
		cooperative_group_share: {
			measures: [
				['producers_cooperative_group', 'producers_total'],
				['producers_cooperative_group_share_pct']
			],
			asOf: 'split_as_of',
			source: 'split_source_id'
		},
		enterprise_share: {
			measures: [['producers_enterprise', 'producers_total'], ['producers_enterprise_share_pct']],
			asOf: 'split_as_of',
			source: 'split_source_id'
		},
		household_share: {
			measures: [['producers_household', 'producers_total'], ['producers_household_share_pct']],
			asOf: 'split_as_of',
			source: 'split_source_id'
		}
	},
	columns: {
		place_id: { type: 'text', doc: 'Place.' },
		as_of: { type: 'text', doc: 'Last day looked at.' },
		basis: { type: 'text', doc: '`own` figure, sum of `parts`, `register`; missing if none.' },
		total: { type: 'integer', doc: 'Count.' },
		total_as_of: { type: 'text', doc: 'As-of date of the total, as printed.' },
		total_as_of_oldest: { type: 'text', doc: 'Oldest as-of date among summed parts.' },
		total_source_id: { type: 'text', doc: 'Publication of the total.' },
		split_basis: {
			type: 'text',
			doc: '`printed`, `from_shares` (rounded from printed shares), `parts`, `register`.'
		},
		denominator: { type: 'integer', doc: 'What the shares are of.' },
		cooperative: { type: 'integer', doc: 'Cooperatives.' },
		cooperative_group: { type: 'integer', doc: 'Cooperative groups.' },
		enterprise: { type: 'integer', doc: 'Enterprises (companies and private enterprises).' },
		company: { type: 'integer', doc: 'Companies among them, where printed apart.' },
		private_enterprise: { type: 'integer', doc: 'Private enterprises among them, where printed apart.' },
		household: { type: 'integer', doc: 'Household businesses.' },
		other: { type: 'integer', doc: 'Other producers.' },
		cooperative_share: { type: 'number', doc: 'Share of the denominator, 0–1.' },
		cooperative_group_share: { type: 'number', doc: 'Share of the denominator, 0–1.' },
		enterprise_share: { type: 'number', doc: 'Share of the denominator, 0–1.' },
		household_share: { type: 'number', doc: 'Share of the denominator, 0–1.' },
		other_share: { type: 'number', doc: 'Share of the denominator, 0–1.' },
		split_as_of: { type: 'text', doc: 'As-of date of the split, as printed.' },
		split_as_of_oldest: { type: 'text', doc: 'Oldest as-of date among summed parts.' },
		split_source_id: { type: 'text', doc: 'Publication of the split.' },
		parts_known: { type: 'integer', doc: 'Parts of a merged province with a figure.' },
		parts_total: { type: 'integer', doc: 'Parts of a merged province.' },
		missing_reason: { type: 'text', doc: 'Why there is no number.' }
	}
});
export type Row = MetricRow<typeof definition>;
