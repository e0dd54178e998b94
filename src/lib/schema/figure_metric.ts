import { table, type RowOf } from './table';

/** Dictionary of the measures that publications print (data/harmonise/figure_metrics.csv). */
export const figure_metric = table({
	name: 'figure_metric',
	doc: 'Measures of published figures.',
	key: ['figure_metric'],
	columns: {
		figure_metric: { type: 'VARCHAR', doc: 'Name used in figures.csv.' },
		title_vi: { type: 'VARCHAR', doc: 'Vietnamese title.' },
		title_en: { type: 'VARCHAR', doc: 'English title.' },
		subject: {
			type: 'VARCHAR',
			doc: 'What is counted.',
			values: ['products', 'producers', 'communes', 'districts', 'provinces', 'dossiers', 'other']
		},
		nature: {
			type: 'VARCHAR',
			doc: 'Stock on a date or flow within the period named by as_of.',
			values: ['stock', 'flow']
		},
		unit: {
			type: 'VARCHAR',
			doc: 'Unit: a count of the subject, or percent (0–100, as printed).',
			values: ['count', 'percent']
		}
	}
});
export type FigureMetricRow = RowOf<typeof figure_metric>;
