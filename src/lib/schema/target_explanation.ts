import { table, type RowOf } from './table';

/** What units say about their goals, each a markdown file of the steward. */
export const target_explanation = table({
	name: 'target_explanation',
	doc: 'Explanations of units for their targets (data/targets/explanations), shown beside the goal with day and office.',
	doc_vi:
		'Giải trình của đơn vị về chỉ tiêu (data/targets/explanations), hiện cạnh chỉ tiêu kèm ngày và cơ quan.',
	key: ['target_id', 'dated', 'file'],
	columns: {
		target_id: {
			type: 'VARCHAR',
			doc: 'Target it speaks of.',
			doc_vi: 'Chỉ tiêu được giải trình.',
			references: 'target.target_id'
		},
		dated: { type: 'DATE', doc: 'Day of the explanation.', doc_vi: 'Ngày giải trình.' },
		office: {
			type: 'VARCHAR',
			doc: 'Office that explains, as it names itself.',
			doc_vi: 'Cơ quan giải trình, theo tên cơ quan tự ghi.'
		},
		language: {
			type: 'VARCHAR',
			doc: 'Language of the text.',
			doc_vi: 'Ngôn ngữ của văn bản: `vi` tiếng Việt, `en` tiếng Anh.',
			values: ['vi', 'en']
		},
		text: {
			type: 'VARCHAR',
			doc: 'Markdown: paragraphs, lists, emphasis.',
			doc_vi: 'Văn bản markdown: đoạn, danh sách, chữ nhấn mạnh.'
		},
		file: { type: 'VARCHAR', doc: 'File below data/targets.', doc_vi: 'Tệp trong data/targets.' },
		is_sample: {
			type: 'BOOLEAN',
			doc: 'True for text made up to show the form; no office wrote it.',
			doc_vi: 'Đúng nếu là văn bản mẫu để minh họa; không cơ quan nào viết.'
		}
	}
});
export type TargetExplanationRow = RowOf<typeof target_explanation>;
