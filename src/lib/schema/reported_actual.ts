import { table, type RowOf } from './table';

/** Actuals reported to the steward for goals that neither published figures nor a register answer. */
export const reported_actual = table({
	name: 'reported_actual',
	doc: 'Reported actuals of targets (data/targets/reported_actuals.csv), one row a report and goal it speaks of.',
	doc_vi:
		'Kết quả thực hiện do đơn vị báo cáo cho chỉ tiêu (data/targets/reported_actuals.csv): mỗi dòng là một báo cáo cho một chỉ tiêu.',
	key: ['reported_actual_id'],
	columns: {
		reported_actual_id: {
			type: 'VARCHAR',
			doc: '`a`, the line of data/targets/reported_actuals.csv (header is line 1), `-` and the target.',
			doc_vi:
				'`a`, số thứ tự dòng trong tệp data/targets/reported_actuals.csv (dòng tiêu đề là dòng 1), `-` và chỉ tiêu.'
		},
		target_id: {
			type: 'VARCHAR',
			doc: 'Target of that place, metric and period.',
			doc_vi: 'Chỉ tiêu của địa bàn, điều phải đạt và kỳ đó.',
			references: 'target.target_id'
		},
		value: {
			type: 'DOUBLE',
			doc: 'Actual in the unit of the goal, shares in percent 0–100; of a flow the count since the period began.',
			doc_vi:
				'Kết quả thực hiện theo đơn vị của chỉ tiêu, tỷ lệ tính theo phần trăm 0–100; với số trong kỳ là số cộng dồn từ đầu kỳ.'
		},
		as_of: {
			type: 'VARCHAR',
			doc: 'As-of date as given: yyyy, yyyy-mm or yyyy-mm-dd.',
			doc_vi: 'Thời điểm của con số như báo cáo ghi: yyyy, yyyy-mm hoặc yyyy-mm-dd.'
		},
		as_of_to: {
			type: 'DATE',
			doc: 'Last day as_of can mean; the actual is known from then on.',
			doc_vi: 'Ngày muộn nhất mà as_of có thể chỉ; kết quả được coi là biết từ ngày này.'
		},
		source_id: {
			type: 'VARCHAR',
			doc: 'Report or publication.',
			doc_vi: 'Báo cáo, văn bản nêu kết quả.',
			references: 'source.source_id'
		},
		note_vi: {
			type: 'VARCHAR',
			doc: 'How the number was counted, Vietnamese.',
			doc_vi: 'Cách tính con số, tiếng Việt.',
			nullable: true
		},
		note_en: {
			type: 'VARCHAR',
			doc: 'How the number was counted, English.',
			doc_vi: 'Cách tính con số, tiếng Anh.',
			nullable: true
		}
	}
});
export type ReportedActualRow = RowOf<typeof reported_actual>;
