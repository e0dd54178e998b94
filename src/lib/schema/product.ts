import { originColumn } from './origin';
import { table, type RowOf } from './table';

export const product = table({
	name: 'product',
	doc: 'Products (sản phẩm), recognised or proposed. Their ranks are in `recognition`.',
	key: ['product_id'],
	columns: {
		product_id: { type: 'VARCHAR', doc: 'Stable id within the snapshot.' },
		name: { type: 'VARCHAR', doc: 'Product name, NFC.' },
		name_folded: { type: 'VARCHAR', doc: 'Name for search: no diacritics, đ→d, lower case.' },
		group_no: {
			type: 'INTEGER',
			doc: 'Product group 1–6 of decision 919/QĐ-TTg (food, beverages, medicinal, handicraft, ornamental, tourism).',
			nullable: true
		},
		set_no: {
			type: 'INTEGER',
			doc: 'Product set 1–26 of decision 26/2026/QĐ-TTg, where known.',
			nullable: true
		},
		producer_id: { type: 'VARCHAR', doc: 'Its producer.', references: 'producer.producer_id' },
		commune_63: {
			type: 'VARCHAR',
			doc: 'Commune of system 63.',
			nullable: true,
			references: 'place.place_id'
		},
		commune_34: {
			type: 'VARCHAR',
			doc: 'Commune of system 34.',
			nullable: true,
			references: 'place.place_id'
		},
		district_63: {
			type: 'VARCHAR',
			doc: 'District of system 63 (historical after 30/06/2025).',
			nullable: true,
			references: 'place.place_id'
		},
		province_63: {
			type: 'VARCHAR',
			doc: 'Province of system 63; null where a register names the merged province and nothing finer.',
			nullable: true,
			references: 'place.place_id'
		},
		province_34: { type: 'VARCHAR', doc: 'Province of system 34.', references: 'place.place_id' },
		is_sample: { type: 'BOOLEAN', doc: 'True for generated sample rows.' },
		source_id: {
			type: 'VARCHAR',
			doc: 'Source of the row; null for sample rows.',
			nullable: true,
			references: 'source.source_id'
		},
		origin: originColumn,
		note: { type: 'VARCHAR', doc: 'What the source says beyond the columns.', nullable: true }
	}
});
export type ProductRow = RowOf<typeof product>;
