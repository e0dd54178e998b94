import { table, type RowOf } from './table';

/** Goals of one place, metric and period set more than once, and which of them is used (decision 0008). */
export const target_version = table({
	name: 'target_version',
	doc: 'Targets set more than once for the same place, metric and period: which of them is used, and why.',
	doc_vi: 'Các chỉ tiêu được giao nhiều lần cho cùng địa bàn, điều phải đạt và kỳ: dùng mức nào, và vì sao.',
	key: ['target_id'],
	columns: {
		target_id: {
			type: 'VARCHAR',
			doc: 'One of the goals.',
			doc_vi: 'Một trong các mức.',
			references: 'target.target_id'
		},
		used_target_id: {
			type: 'VARCHAR',
			doc: 'The goal that is used for the place, metric and period.',
			doc_vi: 'Mức được dùng cho địa bàn, điều phải đạt và kỳ đó.',
			references: 'target.target_id'
		},
		goals: { type: 'INTEGER', doc: 'Goals there are.', doc_vi: 'Số mức có.' },
		rule: {
			type: 'VARCHAR',
			doc: 'Why that one: the steward says so, its publication is the later one, or it stands later in the list.',
			doc_vi:
				'Vì sao dùng mức đó: người quản lý dữ liệu ghi rõ (`stated`), văn bản công bố sau (`later_source`), hay nằm sau trong danh sách (`listed_later`).',
			values: ['stated', 'later_source', 'listed_later']
		}
	}
});
export type TargetVersionRow = RowOf<typeof target_version>;
