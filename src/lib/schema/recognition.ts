import { originColumn } from './origin';
import { table, type RowOf } from './table';

const OUTCOMES = ['new', 're_evaluated', 'upgraded', 'downgraded'] as const;
const ISSUING_LEVELS = ['district', 'province', 'national'] as const;

/**
 * One recognition decision for one product. A product's rank on day D is that of its latest
 * recognition in force on D. Validity 36 months (domain.md §5); who recognises: domain.md §4.
 */
export const recognition = table({
	name: 'recognition',
	doc: 'Recognitions (công nhận): one row a product and round.',
	doc_vi: 'Công nhận: mỗi dòng là một lần công nhận của một sản phẩm.',
	key: ['product_id', 'round'],
	columns: {
		product_id: {
			type: 'VARCHAR',
			doc: 'The product.',
			doc_vi: 'Sản phẩm.',
			references: 'product.product_id'
		},
		round: {
			type: 'INTEGER',
			doc: '1 for the first recognition, then counting up.',
			doc_vi: 'Lần công nhận: 1 là lần đầu, rồi tăng dần.'
		},
		stars: { type: 'INTEGER', doc: 'Stars recognised, 3–5.', doc_vi: 'Số sao được công nhận, 3–5.' },
		score: {
			type: 'DOUBLE',
			doc: 'Score out of 100; 3 stars from 50, 4 from 70, 5 from 90.',
			doc_vi: 'Điểm, thang 100; 3 sao từ 50, 4 sao từ 70, 5 sao từ 90.',
			nullable: true
		},
		decision_no: {
			type: 'VARCHAR',
			doc: 'Number of the decision.',
			doc_vi: 'Số quyết định.',
			nullable: true
		},
		decision_date: {
			type: 'DATE',
			doc: 'Day the decision was signed.',
			doc_vi: 'Ngày ký quyết định.',
			nullable: true
		},
		valid_from: {
			type: 'DATE',
			doc: 'First day in force. Null where the source names no day: such a row counts in no as-of total and is listed in `quality`.',
			doc_vi:
				'Ngày đầu tiên có hiệu lực. Để trống khi nguồn không nêu ngày: dòng đó không được tính vào tổng số của ngày nào và được nêu ở bảng `quality`.',
			nullable: true
		},
		expires_on: {
			type: 'DATE',
			doc: 'First day no longer in force: valid_from + 36 months unless the decision says otherwise.',
			doc_vi: 'Ngày đầu tiên không còn hiệu lực: valid_from cộng 36 tháng, trừ khi quyết định ghi khác.',
			nullable: true
		},
		issuing_level: {
			type: 'VARCHAR',
			doc: 'Level that recognised.',
			doc_vi: 'Cấp công nhận: `district` huyện, `province` tỉnh, `national` trung ương.',
			nullable: true,
			values: ISSUING_LEVELS
		},
		issuing_authority: {
			type: 'VARCHAR',
			doc: 'Authority that signed, as written.',
			doc_vi: 'Cơ quan ký quyết định, như nguồn ghi.',
			nullable: true
		},
		regime: {
			type: 'VARCHAR',
			doc: 'Criteria and procedure in force: R1 1048/2019, R2 148/2023, R3 1489/2025, R4 26/2026.',
			doc_vi:
				'Bộ tiêu chí và quy trình áp dụng: `R1` 1048/QĐ-TTg năm 2019, `R2` 148/QĐ-TTg năm 2023, `R3` 1489/QĐ-TTg năm 2025, `R4` 26/2026/QĐ-TTg.',
			nullable: true,
			values: ['R1', 'R2', 'R3', 'R4']
		},
		outcome: {
			type: 'VARCHAR',
			doc: 'Against the round before: new, re-evaluated at the same rank, upgraded, downgraded.',
			doc_vi:
				'So với lần trước: `new` mới, `re_evaluated` đánh giá lại và giữ hạng, `upgraded` nâng hạng, `downgraded` giảm hạng.',
			values: OUTCOMES
		},
		withdrawn_on: {
			type: 'DATE',
			doc: 'Day from which the recognition is withdrawn.',
			doc_vi: 'Ngày bắt đầu bị thu hồi.',
			nullable: true
		},
		withdrawal_reason: {
			type: 'VARCHAR',
			doc: 'Reason of the withdrawal.',
			doc_vi: 'Lý do thu hồi.',
			nullable: true
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
export type RecognitionRow = RowOf<typeof recognition>;
