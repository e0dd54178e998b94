import { table, type RowOf } from './table';

/** Thresholds of the verdict on what a goal still needs, held as data (data/harmonise/need_rule.csv; decision 0008). */
export const need_rule = table({
	name: 'need_rule',
	doc: 'Highest ratio of what a target needs in twelve months to the best twelve months of the place, by verdict.',
	doc_vi:
		'Tỷ số cao nhất giữa mức cần thêm trong mười hai tháng và mười hai tháng tốt nhất của địa bàn, ứng với từng nhận định.',
	key: ['verdict'],
	columns: {
		verdict: {
			type: 'VARCHAR',
			doc: 'Within reach, as much as the best year, or more than ever done.',
			doc_vi: '`feasible` trong tầm, `stretch` bằng năm tốt nhất, `beyond_record` hơn mọi năm đã đạt.',
			values: ['feasible', 'stretch', 'beyond_record']
		},
		most_ratio: {
			type: 'DOUBLE',
			doc: 'Highest need ÷ best twelve months; null for no limit.',
			doc_vi: 'Tỷ số mức cần ÷ mười hai tháng tốt nhất cao nhất; để trống nếu không giới hạn.',
			nullable: true
		},
		basis: { type: 'VARCHAR', doc: 'Who set the threshold and where.', doc_vi: 'Ai đặt ra ngưỡng và ở đâu.' }
	}
});
export type NeedRuleRow = RowOf<typeof need_rule>;
