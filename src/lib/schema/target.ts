import { table, type RowOf } from './table';

export const target = table({
	name: 'target',
	doc: 'Targets of plans and decisions, one row a printed goal.',
	key: ['target_id'],
	columns: {
		target_id: { type: 'VARCHAR', doc: '`t` and the line of data/published/targets.csv (header is line 1).' },
		place_id: {
			type: 'VARCHAR',
			doc: 'Place that is to reach it; for "each district of X" the province X.',
			references: 'place.place_id'
		},
		place_as_written: { type: 'VARCHAR', doc: 'Place name as printed.' },
		applies_to: {
			type: 'VARCHAR',
			doc: 'The place itself, or each district / each province in it.',
			values: ['place', 'each_district', 'each_province']
		},
		target_metric: { type: 'VARCHAR', doc: 'What is aimed at.', references: 'target_metric.target_metric' },
		comparator: { type: 'VARCHAR', doc: 'At least, or more than.', values: ['>=', '>'] },
		value: { type: 'DOUBLE', doc: 'Goal; the lower bound of a range. Shares in percent 0–100.' },
		upper_value: { type: 'DOUBLE', doc: 'Upper bound of a range.', nullable: true },
		unit: {
			type: 'VARCHAR',
			doc: 'Unit as printed.',
			values: ['products', 'producers', 'communes', 'count', 'percent']
		},
		period_start: { type: 'DATE', doc: 'First day of the period.' },
		period_end: { type: 'DATE', doc: 'Last day of the period.' },
		source_id: { type: 'VARCHAR', doc: 'Publication.', references: 'source.source_id' }
	}
});
export type TargetRow = RowOf<typeof target>;
