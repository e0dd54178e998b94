import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'quality-scores',
	params: ['as_of', 'system', 'base'],
	key: ['source_id', 'score'],
	ratios: {
		value: ['numerator', 'denominator']
	},
	columns: {
		place_id: { type: 'text', doc: 'Place; none for a register source.' },
		source_id: { type: 'text', doc: 'Register; none for a place.' },
		as_of: { type: 'text', doc: 'Last day looked at.' },
		score: { type: 'text', doc: 'correct, complete, clean, current; communes beside complete.' },
		numerator: { type: 'integer', doc: 'Figures, records, measures or cells that are right.' },
		denominator: { type: 'integer', doc: 'All of them.' },
		value: { type: 'number', doc: 'Share of the denominator, 0–1.' },
		latest_on: { type: 'text', doc: 'Newest day told (score current).' },
		days: { type: 'integer', doc: 'Days from there to as_of.' },
		class: { type: 'text', doc: 'good, fair or weak by quality-classes.' },
		missing_reason: { type: 'text', doc: 'Why there is no number.' }
	}
});
export type Row = MetricRow<typeof definition>;
