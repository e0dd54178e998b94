import { table, type RowOf } from './table';

/** Published figures, each kept with its source and as-of date: never overwritten, never averaged. */
export const figure = table({
	name: 'figure',
	doc: 'Published figures, one row a printed number.',
	key: ['figure_id'],
	columns: {
		figure_id: { type: 'VARCHAR', doc: '`f` and the line of data/published/figures.csv (header is line 1).' },
		place_id: { type: 'VARCHAR', doc: 'Place the figure is about.', references: 'place.place_id' },
		place_as_written: { type: 'VARCHAR', doc: 'Place name as printed.' },
		figure_metric: { type: 'VARCHAR', doc: 'Measure.', references: 'figure_metric.figure_metric' },
		value: { type: 'DOUBLE', doc: 'Printed value; shares in percent 0–100.' },
		as_of: { type: 'VARCHAR', doc: 'As-of date as given: yyyy, yyyy-mm or yyyy-mm-dd.' },
		as_of_precision: { type: 'VARCHAR', doc: 'Precision of as_of.', values: ['year', 'month', 'day'] },
		as_of_from: { type: 'DATE', doc: 'First day as_of can mean.' },
		as_of_to: { type: 'DATE', doc: 'Last day as_of can mean.' },
		qualifier: {
			type: 'VARCHAR',
			doc: 'How the value is stated; a forecast is never taken as an actual.',
			values: ['exact', 'more_than', 'about', 'derived', 'forecast']
		},
		potential_treatment: {
			type: 'VARCHAR',
			doc: 'How a star split treats potential 5-star products.',
			nullable: true,
			values: ['outside', 'inside_4star', 'as_5star', 'none_stated']
		},
		expired_treatment: {
			type: 'VARCHAR',
			doc: 'Whether a stock contains expired products.',
			nullable: true,
			values: ['included', 'excluded', 'not_stated']
		},
		remark: { type: 'VARCHAR', doc: 'Remark on this figure, Vietnamese.', nullable: true },
		remark_en: { type: 'VARCHAR', doc: 'Remark on this figure, English.', nullable: true },
		source_id: { type: 'VARCHAR', doc: 'Publication.', references: 'source.source_id' }
	}
});
export type FigureRow = RowOf<typeof figure>;
