import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'target-merged',
	params: ['as_of', 'base'],
	key: ['merged_id'],
	ratios: {
		actual: ['numerator', 'denominator']
	},
	columns: {
		merged_id: { type: 'text', doc: 'Row: the goals it is made of, joined by an underscore.' },
		place_id: { type: 'text', doc: 'Province of the 34.' },
		target_metric: { type: 'text', doc: 'What is aimed at.' },
		title_vi: { type: 'text', doc: 'Vietnamese title of what is aimed at.' },
		title_en: { type: 'text', doc: 'English title of what is aimed at.' },
		target_kind: { type: 'text', doc: 'Kind T1–T20 (docs/glossary.md).' },
		nature: { type: 'text', doc: 'Stock, flow or ratio.' },
		unit: { type: 'text', doc: 'Unit of goal and actual; percent is 0–100.' },
		period_start: { type: 'text', doc: 'First day of the earliest period among the parts.' },
		period_end: { type: 'text', doc: 'Last day of the period.' },
		as_of: { type: 'text', doc: 'Last day looked at.' },
		method: {
			type: 'text',
			doc: 'How the goal came to be: own, summed, partial (some parts set none), recomputed (shares) or not_comparable.'
		},
		parts: { type: 'integer', doc: 'Old provinces the province was formed of.' },
		parts_with_goal: { type: 'integer', doc: 'Those of them with such a goal.' },
		parts_with_actual: { type: 'integer', doc: 'Goals of the parts that have an actual.' },
		target_ids: { type: 'text', doc: 'Goals it is made of, space-separated.' },
		comparator: { type: 'text', doc: 'At least (>=) or more than (>); more than, if any part says so.' },
		goal: { type: 'number', doc: 'Goal under the 34 provinces; none where the parts cannot be compared.' },
		actual: { type: 'number', doc: 'Actual of the same parts; none unless every goal has one.' },
		numerator: { type: 'integer', doc: 'Numerator of a share.' },
		denominator: { type: 'integer', doc: 'What the shares are of.' },
		expected: { type: 'number', doc: 'Value the straight paths of the parts ask for.' },
		attainment: { type: 'number', doc: 'Actual divided by goal.' },
		gap: { type: 'number', doc: 'Actual less goal.' },
		first_as_of: { type: 'text', doc: 'Oldest as-of date among the actuals of the parts.' },
		last_as_of: { type: 'text', doc: 'Newest as-of date among the actuals of the parts.' },
		status: { type: 'text', doc: 'Status by the rule of decision 0003.' },
		reason: { type: 'text', doc: 'Why there is no actual.' }
	}
});
export type Row = MetricRow<typeof definition>;
