import { metric, type ColumnFigures, type MetricRow } from '../metric';

/** Measures the row names: one after the other, or of a share computed from counts all together. */
const PRINTED: ColumnFigures = {
	measures({ actual_basis, actual_measures }) {
		const names = typeof actual_measures === 'string' ? actual_measures.split(' ') : [];
		return actual_basis === 'computed' ? [names] : names.map((name) => [name]);
	},
	asOf: 'actual_as_of',
	source: 'actual_source_id'
};

export const definition = metric({
	id: 'target-attainment',
	params: ['as_of', 'base'],
	key: ['target_id'],
	ratios: {
		actual: ['numerator', 'denominator']
	},
	evidence: { actual: 'target-evidence', numerator: 'target-evidence', attainment: 'target-evidence' },
	figures: { actual: PRINTED, numerator: PRINTED, denominator: PRINTED },
	qualifiers: { actual: 'actual_qualifier' },
	columns: {
		target_id: {
			type: 'text',
			doc: 'Target: `t` and its line in published/targets.csv, or `g` and that in targets/goals.csv.'
		},
		place_id: { type: 'text', doc: 'Place.' },
		province_id: { type: 'text', doc: 'Province id.' },
		level: { type: 'text', doc: 'Level of the place.' },
		place_as_written: { type: 'text', doc: 'Place as printed.' },
		applies_to: { type: 'text', doc: 'The place itself, or each district or province in it.' },
		target_metric: { type: 'text', doc: 'What is aimed at.' },
		title_vi: { type: 'text', doc: 'Vietnamese title of what is aimed at.' },
		title_en: { type: 'text', doc: 'English title of what is aimed at.' },
		target_kind: { type: 'text', doc: 'Kind T1–T20 (docs/glossary.md).' },
		nature: { type: 'text', doc: 'Stock, flow or ratio.' },
		unit: { type: 'text', doc: 'Unit of goal and actual; percent is 0–100.' },
		comparator: { type: 'text', doc: 'At least (>=) or more than (>).' },
		goal: { type: 'number', doc: 'Goal, the lower bound of a range.' },
		goal_upper: { type: 'number', doc: 'Upper bound of a range.' },
		period_start: { type: 'text', doc: 'First day of the period.' },
		period_end: { type: 'text', doc: 'Last day of the period.' },
		as_of: { type: 'text', doc: 'Last day looked at.' },
		actual: { type: 'number', doc: 'Actual value, in the unit of the goal.' },
		numerator: { type: 'integer', doc: 'Numerator of a share.' },
		denominator: { type: 'integer', doc: 'What the shares are of.' },
		actual_as_of: { type: 'text', doc: 'As-of date of the actual, as printed.' },
		actual_source_id: { type: 'text', doc: 'Publication of the actual.' },
		actual_qualifier: { type: 'text', doc: 'How the actual is stated.' },
		actual_basis: {
			type: 'text',
			doc: 'Where the actual is from: published as such, computed from published numbers, the register, or reported for this goal.'
		},
		actual_measures: {
			type: 'text',
			doc: 'Measures of publications the actual is read from, space-separated, by preference; of a share computed from counts its numerators and denominator.'
		},
		baseline: { type: 'number', doc: 'Value at which the straight path begins.' },
		baseline_as_of: { type: 'text', doc: 'As-of date of the baseline.' },
		expected: { type: 'number', doc: 'Value the straight path asks for on the day of the actual.' },
		attainment: { type: 'number', doc: 'Actual divided by goal.' },
		gap: { type: 'number', doc: 'Actual less goal.' },
		is_final: { type: 'boolean', doc: 'The actual is of the end of the period.' },
		is_over: { type: 'boolean', doc: 'The period is over on the day looked at.' },
		status: { type: 'text', doc: 'Status by the rule of decision 0003.' },
		reason: { type: 'text', doc: 'Why there is no actual.' },
		note_vi: { type: 'text', doc: 'Why no actual can be had, or how it is read, Vietnamese.' },
		note_en: { type: 'text', doc: 'Why no actual can be had, or how it is read, English.' },
		source_id: { type: 'text', doc: 'Publication.' },
		versions: { type: 'integer', doc: 'Goals there are for this place, metric and period.' },
		is_used: { type: 'boolean', doc: 'True for the goal that is used among them (decision 0008).' },
		superseded_by: { type: 'text', doc: 'The goal used in place of this one.' },
		version_rule: {
			type: 'text',
			doc: 'Why that goal is used among several: stated, later_source or listed_later (decision 0008).'
		}
	}
});
export type Row = MetricRow<typeof definition>;
