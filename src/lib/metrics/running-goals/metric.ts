import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'running-goals',
	params: ['as_of', 'place'],
	key: ['target_id'],
	columns: {
		target_id: { type: 'text', doc: 'Target.' },
		place_id: { type: 'text', doc: 'Place that is to reach it.' },
		place_vi: { type: 'text', doc: 'Vietnamese name of that place.' },
		place_en: { type: 'text', doc: 'English name of that place.' },
		is_own: {
			type: 'boolean',
			doc: 'Set for the place looked at itself; not for an old province it was formed of.'
		},
		applies_to: { type: 'text', doc: 'The place itself, or each district or province in it.' },
		target_metric: { type: 'text', doc: 'What is aimed at.' },
		title_vi: { type: 'text', doc: 'Vietnamese title of what is aimed at.' },
		title_en: { type: 'text', doc: 'English title of what is aimed at.' },
		comparator: { type: 'text', doc: 'At least (>=) or more than (>).' },
		goal: { type: 'number', doc: 'Goal, the lower bound of a range.' },
		goal_upper: { type: 'number', doc: 'Upper bound of a range.' },
		unit: { type: 'text', doc: 'Unit of goal and actual; percent is 0–100.' },
		period_start: { type: 'date', doc: 'First day of the period.' },
		period_end: { type: 'date', doc: 'Last day of the period.' },
		counts_in_force: {
			type: 'boolean',
			doc: 'Whether it counts products in force, so that a lapsed certificate takes from it.'
		},
		source_id: { type: 'text', doc: 'Publication.' }
	}
});
export type Row = MetricRow<typeof definition>;
