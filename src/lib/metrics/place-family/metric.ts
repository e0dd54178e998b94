import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'place-family',
	params: ['place', 'system'],
	columns: {
		depth: { type: 'integer', doc: 'Order in the breadcrumb.' },
		relation: { type: 'text', doc: '`ancestor`, `self`, `neighbour`, `region`, `successor`, `predecessor`.' },
		place_id: { type: 'text', doc: 'Place or region.' },
		name_vi: { type: 'text', doc: 'Vietnamese name.' },
		name_en: { type: 'text', doc: 'English name.' },
		level: { type: 'text', doc: '`national`, `region`, `province`, `district`, `commune`.' },
		kind: { type: 'text', doc: 'Kind as named in law.' }
	}
});
export type Row = MetricRow<typeof definition>;
