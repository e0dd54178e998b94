import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'product-changes',
	params: ['as_of', 'period_start', 'system', 'base'],
	slices: {
		new_products: { counts: 'products', filters: { standing: 'ever', outcomes: ['new'] } },
		re_evaluated: { counts: 'products', filters: { standing: 'ever', outcomes: ['re_evaluated'] } },
		upgraded: { counts: 'products', filters: { standing: 'ever', outcomes: ['upgraded'] } },
		downgraded: { counts: 'products', filters: { standing: 'ever', outcomes: ['downgraded'] } },
		lapsed: { counts: 'products', filters: { standing: 'ever', outcomes: ['lapsed'] } },
		withdrawn: { counts: 'products', filters: { standing: 'ever', outcomes: ['withdrawn'] } }
	},
	figures: {
		new_products: { measures: [['products_new_in_year']], asOf: 'printed_as_of', source: 'source_id' },
		re_evaluated: { measures: [['products_reevaluated']], asOf: 'printed_as_of', source: 'source_id' },
		upgraded: { measures: [['products_upgraded']], asOf: 'printed_as_of', source: 'source_id' },
		withdrawn: { measures: [['products_withdrawn']], asOf: 'printed_as_of', source: 'source_id' }
	},
	columns: {
		place_id: { type: 'text', doc: 'Place.' },
		period_start: { type: 'text', doc: 'First day of the period.' },
		as_of: { type: 'text', doc: 'Last day looked at.' },
		new_products: { type: 'integer', doc: 'Products recognised for the first time.' },
		re_evaluated: {
			type: 'integer',
			doc: 'Products recognised again at the same rank (register) or in all (printed).'
		},
		upgraded: { type: 'integer', doc: 'Products recognised at a higher rank.' },
		downgraded: { type: 'integer', doc: 'Products recognised at a lower rank.' },
		lapsed: { type: 'integer', doc: 'Products whose certificate ran out without a new one.' },
		withdrawn: { type: 'integer', doc: 'Products whose recognition was withdrawn.' },
		printed_as_of: { type: 'text', doc: 'As-of date, as printed.' },
		source_id: { type: 'text', doc: 'Publication.' },
		missing_reason: { type: 'text', doc: 'Why there is no number.' }
	}
});
export type Row = MetricRow<typeof definition>;
