import { table, type RowOf } from './table';

/** The scores "đúng, đủ, sạch, sống" of the quality page; `none` for rules that take from no score. */
export const QUALITY_SCORES = ['correct', 'complete', 'clean', 'current'] as const;

/** Which score a rule takes from, held as data (data/harmonise/quality_rules.csv; docs/decisions/0007). */
export const quality_rule = table({
	name: 'quality_rule',
	doc: 'The score of the quality page each rule takes from.',
	doc_vi: 'Mỗi quy tắc trừ vào điểm nào của trang Chất lượng.',
	key: ['rule'],
	columns: {
		rule: {
			type: 'VARCHAR',
			doc: 'Id of the rule, as in `quality`.',
			doc_vi: 'Mã quy tắc, như trong bảng `quality`.'
		},
		score: {
			type: 'VARCHAR',
			doc: 'Score: correct (đúng), complete (đủ), clean (sạch), current (sống), or none.',
			doc_vi:
				'Điểm: `correct` đúng, `complete` đủ, `clean` sạch, `current` sống, hoặc `none` không thuộc điểm nào.',
			values: [...QUALITY_SCORES, 'none']
		}
	}
});
export type QualityRuleRow = RowOf<typeof quality_rule>;
