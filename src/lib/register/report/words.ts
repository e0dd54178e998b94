import type { ColumnMeaning, RowKind } from '../layout/record';
import type { Severity } from '../types';

/** Numbers come in as text of the language (text/format.ts). */
const vi = {
	title: 'Báo cáo kiểm tra sổ đăng ký sản phẩm OCOP',
	sheets: {
		summary: 'Tóm tắt',
		problems: 'Lỗi từng ô',
		columns: 'Cột đã nhận ra',
		rules: 'Giải thích quy tắc'
	},
	severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' } satisfies Record<Severity, string>,
	file: 'Tệp',
	source: 'Mã nguồn',
	asOf: 'Số liệu tính đến',
	rows: {
		heading: 'Dòng của từng trang tính',
		sheet: 'Trang tính',
		rowsIn: 'Số dòng đọc được',
		used: 'Dòng được dùng',
		quarantined: 'Dòng để riêng chờ sửa',
		kinds: {
			title: 'Tiêu đề, tên phụ lục',
			header: 'Đầu cột',
			group: 'Tên nhóm',
			total: 'Dòng cộng',
			signature: 'Chữ ký, nơi nhận',
			column_numbers: 'Số thứ tự cột',
			blank: 'Dòng trống'
		} satisfies Record<Exclude<RowKind, 'record'>, string>,
		holds: 'Khớp',
		yes: 'có',
		no: 'không: báo cho người vận hành',
		meaning: 'Số dòng đọc được bằng tổng các cột sau nó: không dòng nào bị bỏ mà không nói.'
	},
	byRule: {
		heading: 'Vấn đề theo quy tắc',
		none: 'Không có vấn đề nào.',
		rule: 'Quy tắc',
		name: 'Nội dung quy tắc',
		count: 'Số lần'
	},
	next: {
		heading: 'Việc cần làm tiếp',
		nothing: 'Không phải sửa gì: mọi dòng sản phẩm đều dùng được.',
		noRows: (sheet: string) =>
			`Trang tính “${sheet}” không có dòng nào dùng được. Nếu đó là danh sách sản phẩm, xem lại đầu cột ở trang “Cột đã nhận ra”.`,
		errors: (rows: string) =>
			`Sửa trước ${rows} dòng để riêng chờ sửa: chúng đứng đầu trang “Lỗi từng ô”, ghi rõ ô nào, vì sao sai và cần sửa thế nào. Khi chưa sửa, các dòng này không có trong số liệu.`,
		warnings: (count: string) =>
			`Xem lại ${count} cảnh báo: các dòng đó vẫn được dùng, nhưng con số có thể sai.`,
		suggestions: 'Gợi ý chỉ để tham khảo: phần mềm không tự sửa theo gợi ý. Người giữ sổ quyết định.',
		resend: 'Sửa ngay trong tệp gốc, lưu lại rồi kiểm tra lần nữa; gửi đi khi không còn lỗi.'
	},
	decisions: { heading: 'Phần mềm đã hiểu tệp thế nào', whole: 'Cả tệp' },
	lines: {
		no: 'STT',
		severity: 'Mức độ',
		sheet: 'Trang tính',
		cell: 'Ô',
		value: 'Giá trị',
		rule: 'Quy tắc',
		ruleName: 'Nội dung quy tắc',
		why: 'Vì sao',
		note: 'Sai ở đâu, cần sửa thế nào',
		suggestion: 'Gợi ý',
		used: 'Dòng này',
		row: (row: string) => `dòng ${row}`,
		rowColumn: (row: string, column: string) => `dòng ${row}, cột ${column}`,
		whole: 'cả trang tính',
		isUsed: 'được dùng',
		isQuarantined: 'để riêng chờ sửa',
		hidden: '(không ghi: cột riêng tư)',
		cut: (left: string, limit: string) =>
			`Còn ${left} vấn đề không ghi ở đây, vì danh sách dừng ở ${limit} dòng. Bảng tóm tắt đã đếm đủ. Sửa các lỗi trên rồi kiểm tra lại để thấy phần còn lại.`,
		cutPrinted: (left: string) => `Còn ${left} vấn đề không in ở đây: xem tệp báo cáo Excel.`
	},
	columns: {
		sheet: 'Trang tính',
		column: 'Cột',
		heading: 'Đầu cột trong tệp',
		field: 'Được hiểu là',
		round: 'Lần công nhận',
		how: 'Nhận ra nhờ',
		hows: {
			heading: 'đầu cột',
			content: 'nội dung ô',
			mapping: 'tệp khai báo cột'
		} satisfies Record<ColumnMeaning['how'], string>,
		published: 'Được công bố',
		yes: 'có',
		no: 'không'
	},
	rules: {
		rule: 'Quy tắc',
		severity: 'Mức độ',
		name: 'Nội dung',
		why: 'Vì sao',
		source: 'Căn cứ',
		count: 'Số lần ở tệp này'
	}
};

export type ReportWords = typeof vi;

const en: ReportWords = {
	title: 'Report on a register of OCOP products',
	sheets: {
		summary: 'Summary',
		problems: 'Problems by cell',
		columns: 'Columns recognised',
		rules: 'Rules explained'
	},
	severity: { error: 'Error', warning: 'Warning', info: 'Note' },
	file: 'File',
	source: 'Source',
	asOf: 'Figures as of',
	rows: {
		heading: 'Rows of each sheet',
		sheet: 'Sheet',
		rowsIn: 'Rows read',
		used: 'Rows used',
		quarantined: 'Rows set aside to be mended',
		kinds: {
			title: 'Titles',
			header: 'Column headings',
			group: 'Group headings',
			total: 'Totals',
			signature: 'Signatures',
			column_numbers: 'Column numbers',
			blank: 'Blank'
		},
		holds: 'Adds up',
		yes: 'yes',
		no: 'no: tell the operator',
		meaning: 'The rows read equal the sum of the columns after them: no row is left out without a word.'
	},
	byRule: {
		heading: 'Problems by rule',
		none: 'No problems.',
		rule: 'Rule',
		name: 'What it asks',
		count: 'Times'
	},
	next: {
		heading: 'What to do next',
		nothing: 'Nothing to mend: every product row can be used.',
		noRows: (sheet) =>
			`Sheet “${sheet}” has no row that can be used. If it is a list of products, check its headings on the sheet “Columns recognised”.`,
		errors: (rows) =>
			`Rows set aside: ${rows}. Mend them first. They stand on top of “Problems by cell”, each with its cell, the reason and what would be right. Until then they are not in the figures.`,
		warnings: (count) => `Warnings: ${count}. Look at them: those rows are used, but a figure may be wrong.`,
		suggestions:
			'A suggestion is only that: the software never corrects by itself. Whoever keeps the register decides.',
		resend: 'Mend the original file, save it and check it again; send it when no error is left.'
	},
	decisions: { heading: 'How the file was understood', whole: 'Whole file' },
	lines: {
		no: 'No.',
		severity: 'Severity',
		sheet: 'Sheet',
		cell: 'Cell',
		value: 'Value',
		rule: 'Rule',
		ruleName: 'What the rule asks',
		why: 'Why',
		note: 'What is wrong, what would be right',
		suggestion: 'Suggestion',
		used: 'This row is',
		row: (row) => `row ${row}`,
		rowColumn: (row, column) => `row ${row}, column ${column}`,
		whole: 'whole sheet',
		isUsed: 'used',
		isQuarantined: 'set aside',
		hidden: '(not written: private column)',
		cut: (left, limit) =>
			`Problems not listed here: ${left}, because the list ends at ${limit} lines. The summary counts them all. Mend those above and check again to see the rest.`,
		cutPrinted: (left) => `Problems not printed here: ${left}. See the Excel report.`
	},
	columns: {
		sheet: 'Sheet',
		column: 'Column',
		heading: 'Heading in the file',
		field: 'Taken for',
		round: 'Recognition round',
		how: 'Recognised by',
		hows: { heading: 'its heading', content: 'its cells', mapping: 'the mapping file' },
		published: 'Published',
		yes: 'yes',
		no: 'no'
	},
	rules: {
		rule: 'Rule',
		severity: 'Severity',
		name: 'What it asks',
		why: 'Why',
		source: 'Rests on',
		count: 'Times in this file'
	}
};

export const REPORT_WORDS = { vi, en };
