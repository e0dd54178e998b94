import { metric, SLICE_PARAMS, type MetricRow } from '../metric';

export const definition = metric({
	id: 'slice-places',
	params: SLICE_PARAMS,
	columns: {
		place_id: { type: 'text', doc: 'Place one level below; missing: not known so finely.' },
		name_vi: { type: 'text', doc: 'Vietnamese name.' },
		name_en: { type: 'text', doc: 'English name.' },
		level: { type: 'text', doc: '`province`, `district` or `commune`.' },
		kind: { type: 'text', doc: 'Kind as named in law.' },
		products: { type: 'integer', doc: 'Products of the slice.' },
		producers: { type: 'integer', doc: 'Producers of these products.' },
		stars_3: { type: 'integer', doc: 'Products of 3 stars.' },
		stars_4: { type: 'integer', doc: 'Products of 4 stars.' },
		stars_5: { type: 'integer', doc: 'Products of 5 stars.' },
		potential: { type: 'integer', doc: 'Potential 5-star products among them.' },
		cooperatives: { type: 'integer', doc: 'Producers that are cooperatives.' },
		cooperative_groups: { type: 'integer', doc: 'Producers that are cooperative groups.' },
		enterprises: { type: 'integer', doc: 'Producers that are enterprises.' },
		households: { type: 'integer', doc: 'Producers that are households.' }
	}
});
export type Row = MetricRow<typeof definition>;
