import { table, type RowOf } from './table';

/** What the pipeline found: nothing is dropped silently, it is listed here. */
export const quality = table({
	name: 'quality',
	doc: 'Findings of the checks, one row a finding.',
	doc_vi: 'Những điều các phép kiểm tra phát hiện, mỗi dòng một điều.',
	key: ['quality_id'],
	columns: {
		quality_id: {
			type: 'VARCHAR',
			doc: 'Stable id: rule and place in the input.',
			doc_vi: 'Mã ổn định: quy tắc và vị trí trong dữ liệu đầu vào.'
		},
		rule: { type: 'VARCHAR', doc: 'Id of the rule that found it.', doc_vi: 'Mã quy tắc phát hiện.' },
		severity: {
			type: 'VARCHAR',
			doc: '`error`: the row was left out; `warning`: used, but odd; `info`.',
			doc_vi:
				'Mức độ: `error` lỗi, dòng bị để riêng; `warning` cảnh báo, dòng vẫn dùng nhưng bất thường; `info` lưu ý.',
			values: ['error', 'warning', 'info']
		},
		table_name: {
			type: 'VARCHAR',
			doc: 'Snapshot table concerned.',
			doc_vi: 'Bảng liên quan trong bộ dữ liệu.'
		},
		file: { type: 'VARCHAR', doc: 'Input file.', doc_vi: 'Tệp đầu vào.' },
		sheet: {
			type: 'VARCHAR',
			doc: 'Sheet of a workbook.',
			doc_vi: 'Trang tính của tệp bảng tính.',
			nullable: true
		},
		row_no: {
			type: 'INTEGER',
			doc: 'Line or row in the input, 1-based.',
			doc_vi: 'Dòng trong tệp đầu vào, đếm từ 1.',
			nullable: true
		},
		column_name: {
			type: 'VARCHAR',
			doc: 'Column of the input.',
			doc_vi: 'Cột của tệp đầu vào.',
			nullable: true
		},
		value: { type: 'VARCHAR', doc: 'The value found.', doc_vi: 'Giá trị tìm thấy.', nullable: true },
		message_vi: {
			type: 'VARCHAR',
			doc: 'What is wrong and what would be right, Vietnamese.',
			doc_vi: 'Sai ở đâu và thế nào là đúng, tiếng Việt.'
		},
		message_en: {
			type: 'VARCHAR',
			doc: 'What is wrong and what would be right, English.',
			doc_vi: 'Sai ở đâu và thế nào là đúng, tiếng Anh.'
		},
		place_id: {
			type: 'VARCHAR',
			doc: 'Place concerned.',
			doc_vi: 'Địa bàn liên quan.',
			nullable: true,
			references: 'place.place_id'
		},
		source_id: {
			type: 'VARCHAR',
			doc: 'Publication concerned.',
			doc_vi: 'Văn bản, bài báo hoặc tệp liên quan.',
			nullable: true,
			references: 'source.source_id'
		}
	}
});
export type QualityRow = RowOf<typeof quality>;
