import { table, type RowOf } from './table';

export const target = table({
	name: 'target',
	doc: 'Targets of plans and decisions, one row a printed goal.',
	doc_vi: 'Chỉ tiêu trong kế hoạch, quyết định: mỗi dòng là một chỉ tiêu được in ra.',
	key: ['target_id'],
	columns: {
		target_id: {
			type: 'VARCHAR',
			doc: '`t` and the line of data/published/targets.csv, or `g` and that of data/targets/goals.csv (header is line 1).',
			doc_vi:
				'`t` và số thứ tự dòng trong tệp data/published/targets.csv, hoặc `g` và số dòng trong data/targets/goals.csv (dòng tiêu đề là dòng 1).'
		},
		place_id: {
			type: 'VARCHAR',
			doc: 'Place that is to reach it; for "each district of X" the province X.',
			doc_vi: 'Địa bàn phải đạt chỉ tiêu; với “mỗi huyện của X” là tỉnh X.',
			references: 'place.place_id'
		},
		place_as_written: {
			type: 'VARCHAR',
			doc: 'Place name as printed.',
			doc_vi: 'Tên địa bàn như in trong nguồn.'
		},
		applies_to: {
			type: 'VARCHAR',
			doc: 'The place itself, or each district / each province in it.',
			doc_vi:
				'Chỉ tiêu giao cho chính địa bàn (`place`), cho mỗi huyện (`each_district`) hay mỗi tỉnh (`each_province`) trong đó.',
			values: ['place', 'each_district', 'each_province']
		},
		target_metric: {
			type: 'VARCHAR',
			doc: 'What is aimed at.',
			doc_vi: 'Điều phải đạt.',
			references: 'target_metric.target_metric'
		},
		comparator: {
			type: 'VARCHAR',
			doc: 'At least, or more than.',
			doc_vi: 'Ít nhất bằng (`>=`) hoặc hơn (`>`).',
			values: ['>=', '>']
		},
		value: {
			type: 'DOUBLE',
			doc: 'Goal; the lower bound of a range. Shares in percent 0–100.',
			doc_vi: 'Mức phải đạt; với mức ghi thành khoảng là cận dưới. Tỷ lệ tính theo phần trăm, 0–100.'
		},
		upper_value: {
			type: 'DOUBLE',
			doc: 'Upper bound of a range.',
			doc_vi: 'Cận trên của mức ghi thành khoảng.',
			nullable: true
		},
		unit: {
			type: 'VARCHAR',
			doc: 'Unit as printed.',
			doc_vi:
				'Đơn vị như in trong nguồn: `products` sản phẩm, `producers` chủ thể, `communes` xã, `count` số lượng, `percent` phần trăm.',
			values: ['products', 'producers', 'communes', 'count', 'percent']
		},
		period_start: { type: 'DATE', doc: 'First day of the period.', doc_vi: 'Ngày đầu của kỳ.' },
		period_end: { type: 'DATE', doc: 'Last day of the period.', doc_vi: 'Ngày cuối của kỳ.' },
		source_id: {
			type: 'VARCHAR',
			doc: 'Publication.',
			doc_vi: 'Văn bản, bài báo nêu chỉ tiêu.',
			references: 'source.source_id'
		}
	}
});
export type TargetRow = RowOf<typeof target>;
