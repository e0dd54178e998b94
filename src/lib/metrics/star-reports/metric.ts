import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'star-reports',
	params: ['as_of'],
	key: ['as_of', 'source_id'],
	qualifiers: { total: 'total_qualifier' },
	figures: {
		total: {
			measures: [['products_total'], ['products_3star', 'products_4star', 'products_5star']],
			asOf: 'as_of',
			source: 'source_id'
		},
		stars_3: {
			measures: [['products_3star'], ['products_3star_share_pct', 'products_total']],
			asOf: 'as_of',
			source: 'source_id'
		},
		stars_4: {
			measures: [['products_4star'], ['products_4star_share_pct', 'products_total']],
			asOf: 'as_of',
			source: 'source_id'
		},
		stars_5: {
			measures: [
				['products_5star'],
				['products_total', 'products_3star', 'products_4star', 'products_5star_potential']
			],
			asOf: 'as_of',
			source: 'source_id'
		},
		potential: { measures: [['products_5star_potential']], asOf: 'as_of', source: 'source_id' }
	},
	columns: {
		place_id: { type: 'text', doc: 'Place.' },
		as_of: { type: 'text', doc: 'Last day looked at.' },
		as_of_to: { type: 'text', doc: 'Last day the as-of date can mean.' },
		recency: { type: 'integer', doc: 'Order of figures: later year, finer date, later day.' },
		total: { type: 'integer', doc: 'Count.' },
		total_qualifier: { type: 'text', doc: 'How the total is stated.' },
		stars_3: { type: 'integer', doc: 'Products of 3 stars.' },
		stars_4: { type: 'integer', doc: 'Products of 4 stars.' },
		stars_5: { type: 'integer', doc: 'Products of 5 stars.' },
		potential: { type: 'integer', doc: 'Potential 5-star products, beside the classes.' },
		potential_treatment: { type: 'text', doc: 'How the publication treats potential 5-star products.' },
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
