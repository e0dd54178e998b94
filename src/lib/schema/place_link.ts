import { table, type RowOf } from './table';

/** Which new unit an old one became part of. Source: data/places/SOURCES.md, S1–S3. */
export const place_link = table({
	name: 'place_link',
	doc: 'Dated mapping from units of system 63 to units of system 34 (provinces and communes).',
	doc_vi: 'Quan hệ giữa đơn vị của hệ 63 tỉnh và đơn vị của hệ 34 tỉnh (tỉnh và xã).',
	key: ['old_place_id', 'new_place_id'],
	columns: {
		old_place_id: {
			type: 'VARCHAR',
			doc: 'Unit of system 63.',
			doc_vi: 'Đơn vị thuộc hệ 63 tỉnh.',
			references: 'place.place_id'
		},
		new_place_id: {
			type: 'VARCHAR',
			doc: 'Unit of system 34.',
			doc_vi: 'Đơn vị thuộc hệ 34 tỉnh.',
			references: 'place.place_id'
		},
		level: {
			type: 'VARCHAR',
			doc: 'Level of both units.',
			doc_vi: 'Cấp của hai đơn vị: `province` tỉnh, `commune` xã.',
			values: ['province', 'commune']
		},
		extent: {
			type: 'VARCHAR',
			doc: 'Whether the whole old unit or a part of it went there.',
			doc_vi: 'Đơn vị cũ nhập vào đó toàn bộ (`whole`) hay một phần (`part`).',
			values: ['whole', 'part']
		},
		is_default: {
			type: 'BOOLEAN',
			doc: 'The target taken when only the old unit is known.',
			doc_vi: 'Đúng nếu đây là đơn vị mới được chọn khi chỉ biết đơn vị cũ.'
		},
		is_exact: {
			type: 'BOOLEAN',
			doc: 'True where the old unit has one target only; otherwise a conversion is an estimate.',
			doc_vi: 'Đúng nếu đơn vị cũ chỉ nhập vào một đơn vị mới; nếu sai, việc quy đổi là ước tính.'
		},
		note: {
			type: 'VARCHAR',
			doc: 'Remark of the mapping.',
			doc_vi: 'Ghi chú về quan hệ này.',
			nullable: true
		}
	}
});
export type PlaceLinkRow = RowOf<typeof place_link>;
