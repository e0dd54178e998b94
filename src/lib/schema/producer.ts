import { originColumn } from './origin';
import { table, type RowOf } from './table';

export const PRODUCER_KINDS = [
	'cooperative',
	'cooperative_group',
	'enterprise',
	'household',
	'other'
] as const;
export type ProducerKind = (typeof PRODUCER_KINDS)[number];

/** Producers (chủ thể). A product count is never a producer count (domain.md §1). */
export const producer = table({
	name: 'producer',
	doc: 'Producers (chủ thể OCOP).',
	doc_vi: 'Chủ thể OCOP.',
	key: ['producer_id'],
	columns: {
		producer_id: {
			type: 'VARCHAR',
			doc: 'Stable id within the snapshot.',
			doc_vi: 'Mã chủ thể, ổn định trong bộ dữ liệu.'
		},
		name: { type: 'VARCHAR', doc: 'Name, NFC.', doc_vi: 'Tên chủ thể (NFC).' },
		name_folded: {
			type: 'VARCHAR',
			doc: 'Name for search: no diacritics, đ→d, lower case.',
			doc_vi: 'Tên dùng để tìm kiếm: không dấu, đ→d, chữ thường.'
		},
		kind: {
			type: 'VARCHAR',
			doc: 'Kind of producer, as reports group them.',
			doc_vi:
				'Loại hình chủ thể: `cooperative` hợp tác xã, `cooperative_group` tổ hợp tác, `enterprise` doanh nghiệp, `household` hộ kinh doanh, `other` khác.',
			values: PRODUCER_KINDS
		},
		kind_as_written: {
			type: 'VARCHAR',
			doc: "The source's own words for the kind.",
			doc_vi: 'Loại hình ghi đúng như trong nguồn.',
			nullable: true
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
		origin: originColumn
	}
});
export type ProducerRow = RowOf<typeof producer>;
