import { metric, SLICE_PARAMS, type MetricRow } from '../metric';

export const definition = metric({
	id: 'slice-years',
	params: SLICE_PARAMS,
	key: ['as_of'],
	slices: {
		products: { counts: 'products', filters: {} },
		producers: { counts: 'producers', filters: {} },
		stars_3: { counts: 'products', filters: { stars: [3] } },
		stars_4: { counts: 'products', filters: { stars: [4] } },
		stars_5: { counts: 'products', filters: { stars: [5] } }
	},
	columns: {
		place_id: { type: 'text', doc: 'Place or region looked at.' },
		as_of: { type: 'text', doc: 'Last day of the year.' },
		products: { type: 'integer', doc: 'Products of the slice.' },
		producers: { type: 'integer', doc: 'Producers of these products.' },
		stars_3: { type: 'integer', doc: 'Products of 3 stars.' },
		stars_4: { type: 'integer', doc: 'Products of 4 stars.' },
		stars_5: { type: 'integer', doc: 'Products of 5 stars.' },
		sample_products: { type: 'integer', doc: 'Generated sample rows among them.' }
	}
});
export type Row = MetricRow<typeof definition>;
