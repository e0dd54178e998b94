import { table, type RowOf } from './table';

/**
 * Dictionary of what targets aim at (data/harmonise/target_metrics.csv): which kind of
 * target it is (T1–T20, domain.md §11) and from what an actual can be had in either base.
 */
export const target_metric = table({
	name: 'target_metric',
	doc: 'Measures of targets, with the way to an actual value in the published and in the register base.',
	doc_vi:
		'Danh mục điều các chỉ tiêu nhắm tới, kèm cách tìm kết quả thực hiện trong số công bố và trong sổ đăng ký.',
	key: ['target_metric'],
	columns: {
		target_metric: {
			type: 'VARCHAR',
			doc: 'Name used in targets.csv.',
			doc_vi: 'Mã dùng trong targets.csv.'
		},
		target_kind: { type: 'VARCHAR', doc: 'Kind of target, T1–T20.', doc_vi: 'Loại chỉ tiêu, T1–T20.' },
		title_vi: { type: 'VARCHAR', doc: 'Vietnamese title.', doc_vi: 'Tên tiếng Việt.' },
		title_en: { type: 'VARCHAR', doc: 'English title.', doc_vi: 'Tên tiếng Anh.' },
		nature: {
			type: 'VARCHAR',
			doc: 'Stock at a date, flow within the period, or ratio at a date.',
			doc_vi: 'Số dư tại thời điểm (`stock`), số trong kỳ (`flow`) hay tỷ lệ tại thời điểm (`ratio`).',
			values: ['stock', 'flow', 'ratio']
		},
		published_value: {
			type: 'VARCHAR',
			doc: 'figure_metric that gives the actual directly (space-separated alternatives, first wins).',
			doc_vi:
				'Các figure_metric cho thẳng kết quả thực hiện (cách nhau bằng dấu cách, lấy số đo đầu tiên có số).',
			nullable: true
		},
		published_numerator: {
			type: 'VARCHAR',
			doc: 'figure_metrics (space-separated) whose sum is the numerator of a share.',
			doc_vi: 'Các figure_metric (cách nhau bằng dấu cách) cộng lại thành tử số của tỷ lệ.',
			nullable: true
		},
		published_denominator: {
			type: 'VARCHAR',
			doc: 'figure_metric that is the denominator of a share.',
			doc_vi: 'figure_metric làm mẫu số của tỷ lệ.',
			nullable: true
		},
		register_rule: {
			type: 'VARCHAR',
			doc: 'Rule by which the register gives the actual, a file kinds/*/<rule>.sql of metric target-attainment; null where no register holds the data.',
			doc_vi:
				'Quy tắc tính kết quả thực hiện từ sổ đăng ký (tệp kinds/*/<quy tắc>.sql của target-attainment); để trống khi không sổ nào có dữ liệu này.',
			nullable: true
		},
		counted_kinds: {
			type: 'VARCHAR',
			doc: 'Producer kinds counted (space-separated), for shares and counts by kind.',
			doc_vi:
				'Các loại hình chủ thể được tính (cách nhau bằng dấu cách), cho tỷ lệ và số lượng theo loại hình.',
			nullable: true
		},
		counted_stars: {
			type: 'VARCHAR',
			doc: 'Stars counted (space-separated), for counts by star.',
			doc_vi: 'Các hạng sao được tính (cách nhau bằng dấu cách), cho số lượng theo hạng.',
			nullable: true
		},
		not_computable_vi: {
			type: 'VARCHAR',
			doc: 'Why there is no actual where neither base gives one, Vietnamese.',
			doc_vi: 'Vì sao không có kết quả thực hiện khi cả hai nguồn số đều không cho, tiếng Việt.',
			nullable: true
		},
		not_computable_en: {
			type: 'VARCHAR',
			doc: 'Why there is no actual where neither base gives one, English.',
			doc_vi: 'Vì sao không có kết quả thực hiện khi cả hai nguồn số đều không cho, tiếng Anh.',
			nullable: true
		},
		remark_vi: {
			type: 'VARCHAR',
			doc: 'How the actual is read where it needs saying, Vietnamese.',
			doc_vi: 'Cách hiểu kết quả thực hiện ở chỗ cần nói rõ, tiếng Việt.',
			nullable: true
		},
		remark_en: {
			type: 'VARCHAR',
			doc: 'How the actual is read where it needs saying, English.',
			doc_vi: 'Cách hiểu kết quả thực hiện ở chỗ cần nói rõ, tiếng Anh.',
			nullable: true
		}
	}
});
export type TargetMetricRow = RowOf<typeof target_metric>;
