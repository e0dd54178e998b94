import { table, type RowOf } from './table';

/** Administrative units of both boundary systems. Source: data/places/SOURCES.md. */
export const place = table({
	name: 'place',
	doc: 'Administrative units: the country, 63 provinces with districts and communes (until 30/06/2025), 34 provinces with communes (from 01/07/2025).',
	key: ['place_id'],
	columns: {
		place_id: {
			type: 'VARCHAR',
			doc: '`vn`, or system and code: `63-06` province, `63-060` district, `63-01840` commune, `34-19` province, `34-01840` commune.'
		},
		system: {
			type: 'VARCHAR',
			doc: 'Boundary system; `vn` for the country, which belongs to both.',
			values: ['63', '34', 'vn']
		},
		code: {
			type: 'VARCHAR',
			doc: 'Official code: 2 digits province, 3 district, 5 commune; `vn` for the country.'
		},
		level: {
			type: 'VARCHAR',
			doc: 'Administrative level.',
			values: ['national', 'province', 'district', 'commune']
		},
		name_vi: {
			type: 'VARCHAR',
			doc: 'Vietnamese name, NFC, without the kind for provinces ("Bắc Kạn"), with it below ("Huyện Na Rì").'
		},
		name_en: { type: 'VARCHAR', doc: 'English name (provinces), else the Vietnamese one.' },
		name_folded: { type: 'VARCHAR', doc: 'name_vi for search: no diacritics, đ→d, lower case.' },
		kind: {
			type: 'VARCHAR',
			doc: 'Kind as named in law: tỉnh, thành phố, huyện, quận, thị xã, xã, phường, thị trấn, đặc khu; `quốc gia`.'
		},
		parent_id: { type: 'VARCHAR', doc: 'The unit above.', nullable: true, references: 'place.place_id' },
		province_id: {
			type: 'VARCHAR',
			doc: 'The province it lies in (itself for a province).',
			nullable: true,
			references: 'place.place_id'
		},
		region_vi: { type: 'VARCHAR', doc: 'Socio-economic region of its province, Vietnamese.', nullable: true },
		region_en: { type: 'VARCHAR', doc: 'Socio-economic region of its province, English.', nullable: true },
		tile_col: { type: 'INTEGER', doc: 'Column in the tile grid (provinces).', nullable: true },
		tile_row: { type: 'INTEGER', doc: 'Row in the tile grid (provinces).', nullable: true },
		tile_label: { type: 'VARCHAR', doc: 'Short label for a tile (provinces).', nullable: true },
		valid_from: {
			type: 'DATE',
			doc: 'First day of the unit within its system, where known.',
			nullable: true
		},
		valid_to: {
			type: 'DATE',
			doc: 'Last day; 30/06/2025 for all units of system 63 that ended with it.',
			nullable: true
		}
	}
});
export type PlaceRow = RowOf<typeof place>;
