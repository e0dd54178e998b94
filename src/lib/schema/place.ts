import { table, type RowOf } from './table';

/** Administrative units of both boundary systems. Source: data/places/SOURCES.md. */
export const place = table({
	name: 'place',
	doc: 'Administrative units: the country, 63 provinces with districts and communes (until 30/06/2025), 34 provinces with communes (from 01/07/2025).',
	doc_vi:
		'Địa bàn hành chính: cả nước; 63 tỉnh, thành phố cùng huyện và xã (đến 30/06/2025); 34 tỉnh, thành phố cùng xã (từ 01/07/2025).',
	key: ['place_id'],
	columns: {
		place_id: {
			type: 'VARCHAR',
			doc: '`vn`, or system and code: `63-06` province, `63-060` district, `63-01840` commune, `34-19` province, `34-01840` commune.',
			doc_vi:
				'`vn`, hoặc hệ địa giới và mã: tỉnh `63-06`, huyện `63-060`, xã `63-01840`; tỉnh `34-19`, xã `34-01840`.'
		},
		system: {
			type: 'VARCHAR',
			doc: 'Boundary system; `vn` for the country, which belongs to both.',
			doc_vi: 'Hệ địa giới: 63 tỉnh hoặc 34 tỉnh; `vn` là cả nước, thuộc cả hai hệ.',
			values: ['63', '34', 'vn']
		},
		code: {
			type: 'VARCHAR',
			doc: 'Official code: 2 digits province, 3 district, 5 commune; `vn` for the country.',
			doc_vi: 'Mã chính thức: tỉnh 2 chữ số, huyện 3, xã 5; cả nước là `vn`.'
		},
		level: {
			type: 'VARCHAR',
			doc: 'Administrative level.',
			doc_vi: 'Cấp: `national` cả nước, `province` tỉnh, `district` huyện, `commune` xã.',
			values: ['national', 'province', 'district', 'commune']
		},
		name_vi: {
			type: 'VARCHAR',
			doc: 'Vietnamese name, NFC, without the kind for provinces ("Bắc Kạn"), with it below ("Huyện Na Rì").',
			doc_vi:
				'Tên tiếng Việt (Unicode dựng sẵn, NFC); tên tỉnh không kèm loại đơn vị (“Bắc Kạn”), tên huyện, xã có kèm (“Huyện Na Rì”).'
		},
		name_en: {
			type: 'VARCHAR',
			doc: 'English name (provinces), else the Vietnamese one.',
			doc_vi: 'Tên tiếng Anh (cấp tỉnh); các cấp khác giữ tên tiếng Việt.'
		},
		name_folded: {
			type: 'VARCHAR',
			doc: 'name_vi for search: no diacritics, đ→d, lower case.',
			doc_vi: 'name_vi dùng để tìm kiếm: không dấu, đ→d, chữ thường.'
		},
		kind: {
			type: 'VARCHAR',
			doc: 'Kind as named in law: tỉnh, thành phố, huyện, quận, thị xã, xã, phường, thị trấn, đặc khu; `quốc gia`.',
			doc_vi:
				'Loại đơn vị theo luật: tỉnh, thành phố, huyện, quận, thị xã, xã, phường, thị trấn, đặc khu; cả nước là `quốc gia`.'
		},
		parent_id: {
			type: 'VARCHAR',
			doc: 'The unit above.',
			doc_vi: 'Đơn vị cấp trên trực tiếp.',
			nullable: true,
			references: 'place.place_id'
		},
		province_id: {
			type: 'VARCHAR',
			doc: 'The province it lies in (itself for a province).',
			doc_vi: 'Tỉnh mà đơn vị thuộc về (với tỉnh: chính nó).',
			nullable: true,
			references: 'place.place_id'
		},
		region_vi: {
			type: 'VARCHAR',
			doc: 'Socio-economic region of its province, Vietnamese.',
			doc_vi: 'Vùng kinh tế - xã hội của tỉnh, tiếng Việt.',
			nullable: true
		},
		region_en: {
			type: 'VARCHAR',
			doc: 'Socio-economic region of its province, English.',
			doc_vi: 'Vùng kinh tế - xã hội của tỉnh, tiếng Anh.',
			nullable: true
		},
		tile_col: {
			type: 'INTEGER',
			doc: 'Column in the tile grid (provinces).',
			doc_vi: 'Cột trong bản đồ lưới ô (cấp tỉnh).',
			nullable: true
		},
		tile_row: {
			type: 'INTEGER',
			doc: 'Row in the tile grid (provinces).',
			doc_vi: 'Hàng trong bản đồ lưới ô (cấp tỉnh).',
			nullable: true
		},
		tile_label: {
			type: 'VARCHAR',
			doc: 'Short label for a tile (provinces).',
			doc_vi: 'Nhãn ngắn trên bản đồ lưới ô (cấp tỉnh).',
			nullable: true
		},
		valid_from: {
			type: 'DATE',
			doc: 'First day of the unit within its system, where known.',
			doc_vi: 'Ngày đầu tiên đơn vị tồn tại trong hệ địa giới của nó, nếu biết.',
			nullable: true
		},
		valid_to: {
			type: 'DATE',
			doc: 'Last day; 30/06/2025 for all units of system 63 that ended with it.',
			doc_vi: 'Ngày cuối cùng; 30/06/2025 với mọi đơn vị của hệ 63 tỉnh chấm dứt cùng hệ này.',
			nullable: true
		}
	}
});
export type PlaceRow = RowOf<typeof place>;
