import type { ColumnType } from '../schema';
import type { Lang } from '../text/format';

const vi = {
	title: 'Từ điển dữ liệu',
	lead: (tables: string, day: string) =>
		`${tables} bảng mà mọi con số trên các trang được tính từ đó, dữ liệu đến ${day}. Tệp mới nhất của mỗi bảng luôn nằm ở cùng một địa chỉ, nên bảng tính hay chương trình đã nối vào đó chỉ cần làm mới.`,
	tables: {
		heading: 'Các bảng',
		name: 'Bảng',
		content: 'Nội dung',
		rows: 'Số dòng',
		references: 'Tham chiếu tới',
		files: 'Tải về'
	},
	column: {
		name: 'Cột',
		type: 'Kiểu',
		meaning: 'Ý nghĩa',
		values: 'Giá trị cho phép',
		key: 'khóa',
		nullable: 'có thể trống',
		references: 'tham chiếu'
	},
	type: {
		VARCHAR: 'chữ',
		INTEGER: 'số nguyên',
		DOUBLE: 'số thực',
		DATE: 'ngày',
		BOOLEAN: 'đúng/sai'
	} satisfies Record<ColumnType, string>,
	rowCount: (n: string) => `${n} dòng`,
	size: (kilobytes: string) => `${kilobytes} kB`,
	referencedBy: 'Được tham chiếu từ',
	sampleRows: 'Bảng có dòng dữ liệu mẫu; cột is_sample cho biết dòng nào.',
	use: {
		heading: 'Cách dùng',
		parquet: 'Parquet giữ nguyên kiểu và giá trị của từng cột; dùng cho DuckDB, Python, R, Power BI.',
		csv: 'CSV (UTF-8 có BOM, dấu phẩy, ngày dạng 2026-09-30, số dùng dấu chấm thập phân) mở được bằng Excel. Ô chữ bắt đầu bằng =, +, - hoặc @ có thêm dấu nháy đơn đằng trước để bảng tính không chạy nó như công thức; tệp parquet không thêm.',
		package: 'Mô tả cho máy (Frictionless Data Package): kiểu, khóa, tham chiếu, mã băm SHA-256:',
		pinned:
			'Để trích dẫn một bộ dữ liệu cố định, dùng địa chỉ có mã bộ dữ liệu; nội dung ở đó không bao giờ thay đổi:',
		examples: 'Ví dụ: số lần công nhận theo năm và hạng sao',
		host: 'Bật JavaScript để ví dụ hiện đúng địa chỉ của trang này; nếu không, thay phần https://… bằng địa chỉ đó.'
	}
};

const en: typeof vi = {
	title: 'Data dictionary',
	lead: (tables, day) =>
		`The ${tables} tables every number on these pages is computed from, data to ${day}. The newest file of each table is always at the same address: a workbook or program connected to it need only refresh.`,
	tables: {
		heading: 'Tables',
		name: 'Table',
		content: 'Content',
		rows: 'Rows',
		references: 'Refers to',
		files: 'Download'
	},
	column: {
		name: 'Column',
		type: 'Type',
		meaning: 'Meaning',
		values: 'Values allowed',
		key: 'key',
		nullable: 'may be empty',
		references: 'refers to'
	},
	type: {
		VARCHAR: 'text',
		INTEGER: 'whole number',
		DOUBLE: 'number',
		DATE: 'date',
		BOOLEAN: 'true/false'
	},
	rowCount: (n) => `${n} rows`,
	size: (kilobytes) => `${kilobytes} kB`,
	referencedBy: 'Referred to from',
	sampleRows: 'The table holds generated sample rows; column is_sample tells which.',
	use: {
		heading: 'How to use them',
		parquet: 'Parquet keeps the type and the exact value of every column; for DuckDB, Python, R, Power BI.',
		csv: 'CSV (UTF-8 with a BOM, commas, dates as 2026-09-30, decimal points) opens in Excel. A text beginning with =, +, - or @ has an apostrophe put before it, so that a spreadsheet does not run it as a formula; the parquet file adds none.',
		package: 'Description for machines (Frictionless Data Package): types, keys, references, SHA-256 hashes:',
		pinned: 'To cite one fixed snapshot, use the address with its id; what is there never changes:',
		examples: 'Example: recognitions by year and stars',
		host: 'With JavaScript the examples show the address of this site; without it, put that in place of https://….'
	}
};

export type DictionaryWords = typeof vi;

export function dictionaryWords(lang: Lang): DictionaryWords {
	return lang === 'vi' ? vi : en;
}
