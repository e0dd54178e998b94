import { table, type RowOf } from './table';

/** Dictionary of the measures that publications print (data/harmonise/figure_metrics.csv). */
export const figure_metric = table({
	name: 'figure_metric',
	doc: 'Measures of published figures.',
	doc_vi: 'Danh mục các số đo của số liệu đã công bố.',
	key: ['figure_metric'],
	columns: {
		figure_metric: {
			type: 'VARCHAR',
			doc: 'Name used in figures.csv.',
			doc_vi: 'Mã số đo dùng trong figures.csv.'
		},
		title_vi: { type: 'VARCHAR', doc: 'Vietnamese title.', doc_vi: 'Tên tiếng Việt.' },
		title_en: { type: 'VARCHAR', doc: 'English title.', doc_vi: 'Tên tiếng Anh.' },
		subject: {
			type: 'VARCHAR',
			doc: 'What is counted.',
			doc_vi:
				'Cái được đếm: `products` sản phẩm, `producers` chủ thể, `communes` xã, `districts` huyện, `provinces` tỉnh, `dossiers` hồ sơ, `other` khác.',
			values: ['products', 'producers', 'communes', 'districts', 'provinces', 'dossiers', 'other']
		},
		nature: {
			type: 'VARCHAR',
			doc: 'Stock on a date or flow within the period named by as_of.',
			doc_vi: 'Số dư tại thời điểm (`stock`) hay số phát sinh trong kỳ mà as_of nêu (`flow`).',
			values: ['stock', 'flow']
		},
		unit: {
			type: 'VARCHAR',
			doc: 'Unit: a count of the subject, or percent (0–100, as printed).',
			doc_vi: 'Đơn vị: `count` số lượng của cái được đếm, `percent` phần trăm (0–100, như in trong nguồn).',
			values: ['count', 'percent']
		}
	}
});
export type FigureMetricRow = RowOf<typeof figure_metric>;
