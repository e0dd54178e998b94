import { metric, SLICE_PARAMS, type MetricRow, type SliceParams } from '../metric';

/** Every filter but the place: what `place_in_force` and `place_ever` do not heed. */
const FILTERS: readonly (keyof SliceParams)[] = [
	'standing',
	'within_months',
	'stars',
	'potential',
	'kinds',
	'groups',
	'outcomes',
	'levels',
	'words',
	'decision'
];

export const definition = metric({
	id: 'slice-summary',
	params: SLICE_PARAMS,
	slices: {
		products: { counts: 'products', filters: {} },
		producers: { counts: 'producers', filters: {} },
		stars_3: { counts: 'products', filters: { stars: [3] } },
		stars_4: { counts: 'products', filters: { stars: [4] } },
		stars_5: { counts: 'products', filters: { stars: [5] } },
		potential: { counts: 'products', filters: { potential: 'yes' } },
		expiring_12_months: { counts: 'products', filters: { standing: 'expiring', within_months: 12 } },
		place_in_force: { counts: 'products', filters: { standing: 'in_force' }, drops: FILTERS },
		place_ever: { counts: 'products', filters: { standing: 'ever' }, drops: FILTERS },
		without_stars: { counts: 'products', filters: {}, drops: ['stars'] },
		without_potential: { counts: 'products', filters: {}, drops: ['potential'] },
		without_kinds: { counts: 'products', filters: {}, drops: ['kinds'] },
		without_groups: { counts: 'products', filters: {}, drops: ['groups'] },
		without_outcomes: { counts: 'products', filters: {}, drops: ['outcomes'] },
		without_levels: { counts: 'products', filters: {}, drops: ['levels'] },
		without_words: { counts: 'products', filters: {}, drops: ['words'] },
		without_decision: { counts: 'products', filters: {}, drops: ['decision'] }
	},
	columns: {
		place_id: { type: 'text', doc: 'Place or region looked at.' },
		as_of: { type: 'text', doc: 'Day looked at.' },
		products: { type: 'integer', doc: 'Products of the slice.' },
		producers: { type: 'integer', doc: 'Producers of these products.' },
		stars_3: { type: 'integer', doc: 'Products of 3 stars.' },
		stars_4: { type: 'integer', doc: 'Products of 4 stars.' },
		stars_5: { type: 'integer', doc: 'Products of 5 stars.' },
		potential: { type: 'integer', doc: 'Potential 5-star products among them.' },
		expiring_12_months: { type: 'integer', doc: 'In force, to run out within 12 months.' },
		sample_products: { type: 'integer', doc: 'Generated sample rows among them.' },
		place_in_force: { type: 'integer', doc: 'Products in force of the place, without any filter.' },
		place_ever: { type: 'integer', doc: 'Products ever recognised of the place, without any filter.' },
		without_standing: { type: 'integer', doc: 'Products if this filter alone were dropped.' },
		without_stars: { type: 'integer', doc: 'Products if this filter alone were dropped.' },
		without_potential: { type: 'integer', doc: 'Products if this filter alone were dropped.' },
		without_kinds: { type: 'integer', doc: 'Products if this filter alone were dropped.' },
		without_groups: { type: 'integer', doc: 'Products if this filter alone were dropped.' },
		without_outcomes: { type: 'integer', doc: 'Products if this filter alone were dropped.' },
		without_levels: { type: 'integer', doc: 'Products if this filter alone were dropped.' },
		without_words: { type: 'integer', doc: 'Products if this filter alone were dropped.' },
		without_decision: { type: 'integer', doc: 'Products if this filter alone were dropped.' }
	}
});
export type Row = MetricRow<typeof definition>;
