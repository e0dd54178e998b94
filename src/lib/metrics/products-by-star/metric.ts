import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'products-by-star',
	params: ['as_of', 'system', 'base'],
	slices: {
		total: { counts: 'products', filters: { standing: 'in_force' } },
		five_star: { counts: 'products', filters: { standing: 'in_force', stars: [5] } },
		split_total: { counts: 'products', filters: { standing: 'in_force' } },
		stars_3: { counts: 'products', filters: { standing: 'in_force', stars: [3] } },
		stars_4: { counts: 'products', filters: { standing: 'in_force', stars: [4] } },
		stars_5: { counts: 'products', filters: { standing: 'in_force', stars: [5] } },
		ever: { counts: 'products', filters: { standing: 'ever' } },
		expired: { counts: 'products', filters: { standing: 'expired' } },
		withdrawn: { counts: 'products', filters: { standing: 'withdrawn' } }
	},
	evidence: { potential: 'dossier-evidence' },
	qualifiers: { total: 'total_qualifier' },
	figures: {
		total: {
			measures: [['products_total'], ['products_3star', 'products_4star', 'products_5star']],
			asOf: 'total_as_of',
			source: 'total_source_id'
		},
		five_star: {
			measures: [
				['products_5star'],
				['products_total', 'products_3star', 'products_4star', 'products_5star_potential']
			],
			asOf: 'five_star_as_of',
			source: 'five_star_source_id'
		},
		split_total: {
			measures: [['products_total'], ['products_3star', 'products_4star', 'products_5star']],
			asOf: 'split_as_of',
			source: 'split_source_id'
		},
		stars_3: {
			measures: [['products_3star'], ['products_3star_share_pct', 'products_total']],
			asOf: 'split_as_of',
			source: 'split_source_id'
		},
		stars_4: {
			measures: [['products_4star'], ['products_4star_share_pct', 'products_total']],
			asOf: 'split_as_of',
			source: 'split_source_id'
		},
		stars_5: {
			measures: [
				['products_5star'],
				['products_total', 'products_3star', 'products_4star', 'products_5star_potential']
			],
			asOf: 'split_as_of',
			source: 'split_source_id'
		},
		potential: { measures: [['products_5star_potential']], asOf: 'split_as_of', source: 'split_source_id' }
	},
	columns: {
		place_id: { type: 'text', doc: 'Place.' },
		as_of: { type: 'text', doc: 'Last day looked at.' },
		basis: { type: 'text', doc: '`own` figure, sum of `parts`, `register`; missing if none.' },
		total: { type: 'integer', doc: 'Count.' },
		total_as_of: { type: 'text', doc: 'As-of date of the total, as printed.' },
		total_as_of_oldest: { type: 'text', doc: 'Oldest as-of date among summed parts.' },
		total_qualifier: { type: 'text', doc: 'How the total is stated.' },
		total_source_id: { type: 'text', doc: 'Publication of the total.' },
		five_star: {
			type: 'integer',
			doc: 'Newest known number of 5-star products; a provincial score printed as 5 stars is none.'
		},
		five_star_as_of: { type: 'text', doc: 'As-of date of five_star, as printed.' },
		five_star_basis: {
			type: 'text',
			doc: '`printed`, `implied` (the other classes make up the total), `register`.'
		},
		five_star_source_id: { type: 'text', doc: 'Publication of five_star.' },
		split_basis: {
			type: 'text',
			doc: '`printed`, `from_shares` (rounded from printed shares), `parts`, `register`.'
		},
		split_total: { type: 'integer', doc: 'Total of the publication that prints the split.' },
		stars_3: { type: 'integer', doc: 'Products of 3 stars.' },
		stars_4: { type: 'integer', doc: 'Products of 4 stars.' },
		stars_5: { type: 'integer', doc: 'Products of 5 stars.' },
		potential: { type: 'integer', doc: 'Potential 5-star products, beside the classes.' },
		potential_treatment: { type: 'text', doc: 'How the publication treats potential 5-star products.' },
		split_as_of: { type: 'text', doc: 'As-of date of the split, as printed.' },
		split_as_of_oldest: { type: 'text', doc: 'Oldest as-of date among summed parts of the split.' },
		split_source_id: { type: 'text', doc: 'Publication of the split.' },
		parts_known: { type: 'integer', doc: 'Parts of a merged province with a figure.' },
		parts_total: { type: 'integer', doc: 'Parts of a merged province.' },
		ever: { type: 'integer', doc: 'Products ever recognised (register).' },
		expired: { type: 'integer', doc: 'Products whose latest recognition is over (register).' },
		withdrawn: { type: 'integer', doc: 'Products whose recognition was withdrawn.' },
		missing_reason: { type: 'text', doc: 'Why there is no number.' }
	}
});
export type Row = MetricRow<typeof definition>;
