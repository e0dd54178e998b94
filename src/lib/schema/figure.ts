import { table, type RowOf } from './table';

/** Published figures, each kept with its source and as-of date: never overwritten, never averaged. */
export const figure = table({
	name: 'figure',
	doc: 'Published figures, one row a printed number.',
	doc_vi: 'Số liệu đã công bố: mỗi dòng là một con số được in ra, kèm nguồn và thời điểm.',
	key: ['figure_id'],
	columns: {
		figure_id: {
			type: 'VARCHAR',
			doc: '`f` and the line of data/published/figures.csv (header is line 1).',
			doc_vi: '`f` và số thứ tự dòng trong tệp data/published/figures.csv (dòng tiêu đề là dòng 1).'
		},
		place_id: {
			type: 'VARCHAR',
			doc: 'Place the figure is about.',
			doc_vi: 'Địa bàn mà con số nói về.',
			references: 'place.place_id'
		},
		place_as_written: {
			type: 'VARCHAR',
			doc: 'Place name as printed.',
			doc_vi: 'Tên địa bàn như in trong nguồn.'
		},
		figure_metric: {
			type: 'VARCHAR',
			doc: 'Measure.',
			doc_vi: 'Số đo.',
			references: 'figure_metric.figure_metric'
		},
		value: {
			type: 'DOUBLE',
			doc: 'Printed value; shares in percent 0–100.',
			doc_vi: 'Giá trị được in; tỷ lệ tính theo phần trăm, 0–100.'
		},
		as_of: {
			type: 'VARCHAR',
			doc: 'As-of date as given: yyyy, yyyy-mm or yyyy-mm-dd.',
			doc_vi: 'Thời điểm của con số như nguồn ghi: yyyy, yyyy-mm hoặc yyyy-mm-dd.'
		},
		as_of_precision: {
			type: 'VARCHAR',
			doc: 'Precision of as_of.',
			doc_vi: 'Thời điểm as_of ghi đến năm (`year`), tháng (`month`) hay ngày (`day`).',
			values: ['year', 'month', 'day']
		},
		as_of_from: {
			type: 'DATE',
			doc: 'First day as_of can mean.',
			doc_vi: 'Ngày sớm nhất mà as_of có thể chỉ.'
		},
		as_of_to: {
			type: 'DATE',
			doc: 'Last day as_of can mean.',
			doc_vi: 'Ngày muộn nhất mà as_of có thể chỉ.'
		},
		qualifier: {
			type: 'VARCHAR',
			doc: 'How the value is stated; a forecast is never taken as an actual.',
			doc_vi:
				'Cách nêu giá trị: `exact` đúng bằng, `more_than` “hơn”, `about` “khoảng”, `derived` tính ra, `forecast` dự báo; số dự báo không bao giờ được coi là kết quả thực hiện.',
			values: ['exact', 'more_than', 'about', 'derived', 'forecast']
		},
		potential_treatment: {
			type: 'VARCHAR',
			doc: 'How a star split treats potential 5-star products.',
			doc_vi:
				'Sản phẩm tiềm năng 5 sao trong số chia theo hạng: `outside` nằm ngoài, `inside_4star` nằm trong 4 sao, `as_5star` được ghi là 5 sao, `none_stated` không nêu.',
			nullable: true,
			values: ['outside', 'inside_4star', 'as_5star', 'none_stated']
		},
		expired_treatment: {
			type: 'VARCHAR',
			doc: 'Whether a stock contains expired products.',
			doc_vi:
				'Tổng số có gồm sản phẩm đã hết hạn hay không: `included` có, `excluded` không, `not_stated` không nêu.',
			nullable: true,
			values: ['included', 'excluded', 'not_stated']
		},
		remark: {
			type: 'VARCHAR',
			doc: 'Remark on this figure, Vietnamese.',
			doc_vi: 'Ghi chú về con số này, tiếng Việt.',
			nullable: true
		},
		remark_en: {
			type: 'VARCHAR',
			doc: 'Remark on this figure, English.',
			doc_vi: 'Ghi chú về con số này, tiếng Anh.',
			nullable: true
		},
		source_id: {
			type: 'VARCHAR',
			doc: 'Publication.',
			doc_vi: 'Văn bản, bài báo đã công bố con số.',
			references: 'source.source_id'
		}
	}
});
export type FigureRow = RowOf<typeof figure>;
