import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'search-places',
	params: [],
	columns: {
		place_id: { type: 'text', doc: 'Place, or region `vung-…`.' },
		level: { type: 'text', doc: '`region`, `province`, `district`, `commune`.' },
		name_vi: { type: 'text', doc: 'Vietnamese name.' },
		name_en: { type: 'text', doc: 'English name where it differs.' },
		kind: { type: 'text', doc: 'Kind as named in law; `vùng` for a region.' },
		parent_id: { type: 'text', doc: 'District or province it lies in.' },
		successor_id: {
			type: 'text',
			doc: 'Unit of system 34 it became part of; of several, the one taken by default.'
		}
	}
});
export type Row = MetricRow<typeof definition>;
