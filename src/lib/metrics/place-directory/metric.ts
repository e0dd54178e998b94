import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'place-directory',
	params: [],
	columns: {
		place_id: { type: 'text', doc: 'Place.' },
		system: { type: 'text', doc: 'Boundary system.' },
		code: { type: 'text', doc: 'Official code.' },
		level: { type: 'text', doc: 'Administrative level.' },
		name_vi: { type: 'text', doc: 'Vietnamese name.' },
		name_en: { type: 'text', doc: 'English name.' },
		kind: { type: 'text', doc: 'Kind of unit.' },
		province_id: { type: 'text', doc: 'Province it lies in.' },
		region_vi: { type: 'text', doc: 'Region, Vietnamese.' },
		region_en: { type: 'text', doc: 'Region, English.' },
		tile_col: { type: 'integer', doc: 'Column in the tile grid.' },
		tile_row: { type: 'integer', doc: 'Row in the tile grid.' },
		tile_label: { type: 'text', doc: 'Short label.' },
		successors: { type: 'text', doc: 'Provinces of system 34 it became part of, space-separated.' },
		predecessors: { type: 'text', doc: 'Provinces of system 63 it was formed of, space-separated.' }
	}
});
export type Row = MetricRow<typeof definition>;
