import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'projection-backtest',
	params: ['as_of'],
	columns: {
		place_id: { type: 'text', doc: 'Place.' },
		as_of: { type: 'text', doc: 'Day up to which publications are known.' },
		start_day: { type: 'date', doc: 'Day of the last figure known then.' },
		start_value: { type: 'number', doc: 'Products on that day.' },
		day: { type: 'date', doc: 'Day of the figure published afterwards.' },
		actual: { type: 'number', doc: 'Products as then published.' },
		q05: { type: 'number', doc: '5 % of the draws are below.' },
		q25: { type: 'number', doc: '25 % of the draws are below.' },
		q50: { type: 'number', doc: 'Median of the draws.' },
		q75: { type: 'number', doc: '75 % of the draws are below.' },
		q95: { type: 'number', doc: '95 % of the draws are below.' },
		within_half: { type: 'boolean', doc: 'The figure lies between the quartiles: half of them should.' },
		within_nine_tenths: { type: 'boolean', doc: 'It lies between 5 % and 95 %: nine tenths of them should.' },
		observations: { type: 'integer', doc: 'Steps between figures known then.' },
		reason: { type: 'text', doc: 'Why it could not be tried.' }
	}
});
export type Row = MetricRow<typeof definition>;
