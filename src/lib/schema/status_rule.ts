import { table, type RowOf } from './table';

/** Thresholds of the target status rule, held as data (data/harmonise/status_rule.csv; docs/decisions). */
export const status_rule = table({
	name: 'status_rule',
	doc: 'Lowest ratio of actual to expected for each status of a target not yet met.',
	doc_vi:
		'Tỷ lệ thấp nhất giữa thực hiện và mức cần đạt theo tiến độ ứng với từng đánh giá, cho chỉ tiêu chưa đạt.',
	key: ['status'],
	columns: {
		status: {
			type: 'VARCHAR',
			doc: 'Status.',
			doc_vi: 'Đánh giá: `on_track` đúng tiến độ, `close` gần đạt, `behind` chậm.',
			values: ['on_track', 'close', 'behind']
		},
		least_ratio: {
			type: 'DOUBLE',
			doc: 'Lowest actual ÷ expected, 0–1.',
			doc_vi: 'Tỷ lệ thực hiện ÷ mức cần đạt thấp nhất, 0–1.'
		},
		basis: { type: 'VARCHAR', doc: 'Who set the threshold and where.', doc_vi: 'Ai đặt ra ngưỡng và ở đâu.' }
	}
});
export type StatusRuleRow = RowOf<typeof status_rule>;
