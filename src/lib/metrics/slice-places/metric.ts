import { metric, SLICE_PARAMS, type ColumnSlice, type MetricRow, type SliceParams } from '../metric';

/** The row's own place; products not known so finely have none, and no slice holds just them. */
function inPlace(filters: Partial<SliceParams> = {}): ColumnSlice['filters'] {
	return ({ place_id }) => (typeof place_id === 'string' ? { ...filters, place: place_id } : null);
}

export const definition = metric({
	id: 'slice-places',
	params: SLICE_PARAMS,
	key: ['place_id'],
	slices: {
		products: { counts: 'products', filters: inPlace() },
		producers: { counts: 'producers', filters: inPlace() },
		stars_3: { counts: 'products', filters: inPlace({ stars: [3] }) },
		stars_4: { counts: 'products', filters: inPlace({ stars: [4] }) },
		stars_5: { counts: 'products', filters: inPlace({ stars: [5] }) },
		potential: { counts: 'products', filters: inPlace({ potential: 'yes' }) },
		cooperatives: { counts: 'producers', filters: inPlace({ kinds: ['cooperative'] }) },
		cooperative_groups: { counts: 'producers', filters: inPlace({ kinds: ['cooperative_group'] }) },
		enterprises: { counts: 'producers', filters: inPlace({ kinds: ['enterprise'] }) },
		households: { counts: 'producers', filters: inPlace({ kinds: ['household'] }) }
	},
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
