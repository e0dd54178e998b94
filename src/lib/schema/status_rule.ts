import { table, type RowOf } from './table';

/** Thresholds of the target status rule, held as data (data/harmonise/status_rule.csv; docs/decisions). */
export const status_rule = table({
	name: 'status_rule',
	doc: 'Lowest ratio of actual to expected for each status of a target not yet met.',
	key: ['status'],
	columns: {
		status: { type: 'VARCHAR', doc: 'Status.', values: ['on_track', 'close', 'behind'] },
		least_ratio: { type: 'DOUBLE', doc: 'Lowest actual ÷ expected, 0–1.' },
		basis: { type: 'VARCHAR', doc: 'Who set the threshold and where.' }
	}
});
export type StatusRuleRow = RowOf<typeof status_rule>;
