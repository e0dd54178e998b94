import { table, type RowOf } from './table';

export const QUALITY_CLASSES = ['good', 'fair', 'weak'] as const;
export type QualityClass = (typeof QUALITY_CLASSES)[number];

/** Thresholds of the scores, held as data (data/harmonise/quality_classes.csv; docs/decisions/0007). */
export const quality_class = table({
	name: 'quality_class',
	doc: 'Thresholds from which a score of the quality page is good, fair or weak.',
	doc_vi: 'Ngưỡng xếp một điểm của trang Chất lượng vào loại tốt, khá hay yếu.',
	key: ['class'],
	columns: {
		class: {
			type: 'VARCHAR',
			doc: 'Class.',
			doc_vi: 'Loại: `good` tốt, `fair` khá, `weak` yếu.',
			values: QUALITY_CLASSES
		},
		least_share: {
			type: 'DOUBLE',
			doc: 'Lowest share of the scores correct, complete and clean, 0–1.',
			doc_vi: 'Tỷ lệ thấp nhất của các điểm đúng, đủ, sạch; 0–1.'
		},
		most_days: {
			type: 'INTEGER',
			doc: 'Most days since the newest day of score current; null for no limit.',
			doc_vi: 'Số ngày nhiều nhất tính từ ngày mới nhất, cho điểm sống; để trống là không giới hạn.',
			nullable: true
		},
		basis: { type: 'VARCHAR', doc: 'Who set the thresholds and why.', doc_vi: 'Ai đặt ra ngưỡng và vì sao.' }
	}
});
export type QualityClassRow = RowOf<typeof quality_class>;
