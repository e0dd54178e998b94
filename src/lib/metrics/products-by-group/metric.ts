import { metric, type MetricRow } from '../metric';

/** Measures of groups 1–6 as published; the textile group of 2018–2020 counts as handicrafts. */
const MEASURES: readonly (readonly string[])[] = [
	['products_food'],
	['products_beverage'],
	['products_medicinal'],
	['products_handicraft', 'products_textile'],
	['products_ornamental'],
	['products_tourism']
];

export const definition = metric({
	id: 'products-by-group',
	params: ['as_of', 'system', 'base'],
	key: ['group_no'],
	ratios: { share: ['products', 'denominator'] },
	slices: {
		products: {
			counts: 'products',
			filters: ({ group_no }) => ({ standing: 'in_force', groups: [Number(group_no)] })
		},
		denominator: { counts: 'products', filters: { standing: 'in_force' } }
	},
	figures: {
		products: {
			measures: ({ group_no }) => [MEASURES[Number(group_no) - 1] ?? []],
			asOf: 'printed_as_of',
			source: 'source_id'
		},
		denominator: { measures: [MEASURES.flat()], asOf: 'printed_as_of', source: 'source_id' }
	},
	columns: {
		place_id: { type: 'text', doc: 'Place.' },
		as_of: { type: 'text', doc: 'Last day looked at.' },
		group_no: { type: 'integer', doc: 'Product group 1–6.' },
		products: { type: 'integer', doc: 'Products.' },
		denominator: { type: 'integer', doc: 'What the shares are of.' },
		share: { type: 'number', doc: 'Share of the denominator, 0–1.' },
		printed_as_of: { type: 'text', doc: 'As-of date, as printed.' },
		source_id: { type: 'text', doc: 'Publication.' }
	}
});
export type Row = MetricRow<typeof definition>;
