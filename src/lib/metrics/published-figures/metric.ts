import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'published-figures',
	params: ['as_of'],
	key: ['figure_id'],
	figures: {
		value: { measures: ({ figure_metric }) => [[String(figure_metric)]], asOf: 'as_of', source: 'source_id' }
	},
	columns: {
		figure_id: { type: 'text', doc: 'Figure: `f` and its line in figures.csv.' },
		place_id: { type: 'text', doc: 'Place.' },
		level: { type: 'text', doc: 'Level of the place.' },
		province_id: { type: 'text', doc: 'Province it lies in.' },
		place_as_written: { type: 'text', doc: 'Place as printed.' },
		figure_metric: { type: 'text', doc: 'Measure.' },
		title_vi: { type: 'text', doc: 'Vietnamese title of the measure.' },
		title_en: { type: 'text', doc: 'English title of the measure.' },
		subject: { type: 'text', doc: 'What is counted.' },
		nature: { type: 'text', doc: 'Stock or flow.' },
		unit: { type: 'text', doc: 'count, or percent 0–100.' },
		value: { type: 'number', doc: 'Value as printed.' },
		as_of: { type: 'text', doc: 'Last day looked at.' },
		as_of_to: { type: 'text', doc: 'Last day the as-of date can mean.' },
		qualifier: { type: 'text', doc: 'How the value is stated.' },
		remark_vi: { type: 'text', doc: 'Remark on the figure, Vietnamese.' },
		remark_en: { type: 'text', doc: 'Remark on the figure, English.' },
		source_id: { type: 'text', doc: 'Publication.' }
	}
});
export type Row = MetricRow<typeof definition>;
