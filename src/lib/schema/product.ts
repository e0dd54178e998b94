import { originColumn } from './origin';
import { table, type RowOf } from './table';

export const product = table({
	name: 'product',
	doc: 'Products (sản phẩm), recognised or proposed. Their ranks are in `recognition`.',
	doc_vi: 'Sản phẩm đã được công nhận hoặc đang đề nghị. Hạng sao nằm ở bảng `recognition`.',
	key: ['product_id'],
	columns: {
		product_id: {
			type: 'VARCHAR',
			doc: 'Stable id within the snapshot.',
			doc_vi: 'Mã sản phẩm, ổn định trong bộ dữ liệu.'
		},
		name: { type: 'VARCHAR', doc: 'Product name, NFC.', doc_vi: 'Tên sản phẩm (NFC).' },
		name_folded: {
			type: 'VARCHAR',
			doc: 'Name for search: no diacritics, đ→d, lower case.',
			doc_vi: 'Tên dùng để tìm kiếm: không dấu, đ→d, chữ thường.'
		},
		group_no: {
			type: 'INTEGER',
			doc: 'Product group 1–6 of decision 919/QĐ-TTg (food, beverages, medicinal, handicraft, ornamental, tourism).',
			doc_vi:
				'Nhóm sản phẩm 1–6 theo Quyết định 919/QĐ-TTg: 1 thực phẩm, 2 đồ uống, 3 dược liệu và sản phẩm từ dược liệu, 4 thủ công mỹ nghệ, 5 sinh vật cảnh, 6 dịch vụ du lịch.',
			nullable: true
		},
		set_no: {
			type: 'INTEGER',
			doc: 'Product set 1–26 of decision 26/2026/QĐ-TTg, where known.',
			doc_vi: 'Bộ sản phẩm 1–26 theo Quyết định 26/2026/QĐ-TTg, nếu biết.',
			nullable: true
		},
		producer_id: {
			type: 'VARCHAR',
			doc: 'Its producer.',
			doc_vi: 'Chủ thể của sản phẩm.',
			references: 'producer.producer_id'
		},
		commune_63: {
			type: 'VARCHAR',
			doc: 'Commune of system 63.',
			doc_vi: 'Xã thuộc hệ 63 tỉnh.',
			nullable: true,
			references: 'place.place_id'
		},
		commune_34: {
			type: 'VARCHAR',
			doc: 'Commune of system 34.',
			doc_vi: 'Xã thuộc hệ 34 tỉnh.',
			nullable: true,
			references: 'place.place_id'
		},
		district_63: {
			type: 'VARCHAR',
			doc: 'District of system 63 (historical after 30/06/2025).',
			doc_vi: 'Huyện thuộc hệ 63 tỉnh (sau 30/06/2025 chỉ còn ý nghĩa lịch sử).',
			nullable: true,
			references: 'place.place_id'
		},
		province_63: {
			type: 'VARCHAR',
			doc: 'Province of system 63; null where a register names the merged province and nothing finer.',
			doc_vi: 'Tỉnh thuộc hệ 63 tỉnh; để trống khi sổ đăng ký chỉ ghi tên tỉnh sau sáp nhập.',
			nullable: true,
			references: 'place.place_id'
		},
		province_34: {
			type: 'VARCHAR',
			doc: 'Province of system 34.',
			doc_vi: 'Tỉnh thuộc hệ 34 tỉnh.',
			references: 'place.place_id'
		},
		is_sample: {
			type: 'BOOLEAN',
			doc: 'True for generated sample rows.',
			doc_vi: 'Đúng nếu là dòng dữ liệu mẫu do máy sinh.'
		},
		source_id: {
			type: 'VARCHAR',
			doc: 'Source of the row; null for sample rows.',
			doc_vi: 'Nguồn của dòng; để trống ở dòng dữ liệu mẫu.',
			nullable: true,
			references: 'source.source_id'
		},
		origin: originColumn,
		note: {
			type: 'VARCHAR',
			doc: 'What the source says beyond the columns.',
			doc_vi: 'Điều nguồn nói thêm ngoài các cột.',
			nullable: true
		}
	}
});
export type ProductRow = RowOf<typeof product>;
