import { table, type RowOf } from './table';

/**
 * Sheets of the registers that were read, with what became of their rows. In every row rows_in is the
 * sum of used, quarantined, titles, headers, groups, totals, signatures, column_numbers and blanks.
 */
export const register_sheet = table({
	name: 'register_sheet',
	doc: 'Sheets of register files and the equation of their rows: none disappears.',
	doc_vi: 'Các trang tính của tệp sổ đăng ký và phép cộng dòng của chúng: không dòng nào mất đi.',
	key: ['source_id', 'sheet_no'],
	columns: {
		source_id: { type: 'VARCHAR', doc: 'The file.', doc_vi: 'Tệp.', references: 'source.source_id' },
		sheet_no: {
			type: 'INTEGER',
			doc: 'Position of the sheet in the file, from 1.',
			doc_vi: 'Vị trí của trang tính trong tệp, đếm từ 1.'
		},
		file: {
			type: 'VARCHAR',
			doc: 'Name of the file, without folders.',
			doc_vi: 'Tên tệp, không kèm thư mục.'
		},
		sheet: {
			type: 'VARCHAR',
			doc: 'Name of the sheet; of a text file its name.',
			doc_vi: 'Tên trang tính; với tệp chữ là tên tệp.'
		},
		sha256: {
			type: 'VARCHAR',
			doc: 'SHA-256 of the file, hexadecimal.',
			doc_vi: 'SHA-256 của tệp, hệ mười sáu.'
		},
		is_hidden: {
			type: 'BOOLEAN',
			doc: 'True for a sheet hidden in its workbook; it is read all the same.',
			doc_vi: 'Đúng nếu trang tính bị ẩn trong tệp; vẫn được đọc như thường.'
		},
		rows_in: {
			type: 'INTEGER',
			doc: 'Rows of the sheet that hold anything.',
			doc_vi: 'Số dòng có nội dung của trang tính.'
		},
		used: {
			type: 'INTEGER',
			doc: 'Records that stand in the register tables.',
			doc_vi: 'Số dòng sản phẩm được dùng, nằm trong các bảng của sổ đăng ký.'
		},
		quarantined: {
			type: 'INTEGER',
			doc: 'Records left out, each with an error in `quality`.',
			doc_vi: 'Số dòng sản phẩm để riêng chờ sửa, mỗi dòng có một lỗi trong bảng `quality`.'
		},
		titles: {
			type: 'INTEGER',
			doc: 'Rows of title and text above the header.',
			doc_vi: 'Số dòng tiêu đề và lời dẫn phía trên đầu cột.'
		},
		headers: { type: 'INTEGER', doc: 'Header rows.', doc_vi: 'Số dòng đầu cột.' },
		groups: {
			type: 'INTEGER',
			doc: 'Headings between records ("I. Huyện …", "Sản phẩm đạt 4 sao").',
			doc_vi: 'Số dòng tên nhóm giữa các dòng sản phẩm (“I. Huyện …”, “Sản phẩm đạt 4 sao”).'
		},
		totals: { type: 'INTEGER', doc: 'Total and subtotal rows.', doc_vi: 'Số dòng cộng và tổng cộng.' },
		signatures: {
			type: 'INTEGER',
			doc: 'Rows of signature and notes below the records.',
			doc_vi: 'Số dòng chữ ký và ghi chú phía dưới.'
		},
		column_numbers: { type: 'INTEGER', doc: 'Rows that number the columns.', doc_vi: 'Số dòng đánh số cột.' },
		blanks: {
			type: 'INTEGER',
			doc: 'Rows without content, such as blank text in formatted cells.',
			doc_vi: 'Số dòng không có nội dung, ví dụ chỉ có khoảng trắng trong ô đã định dạng.'
		},
		hidden: {
			type: 'INTEGER',
			doc: 'Of rows_in, those hidden in the workbook; they are read all the same.',
			doc_vi: 'Trong rows_in, số dòng bị ẩn trong tệp; vẫn được đọc như thường.'
		},
		columns: {
			type: 'VARCHAR',
			doc: 'Columns as they were understood: `B product_name "Tên sản phẩm"; …`; null where the sheet holds no register.',
			doc_vi:
				'Các cột đã được hiểu thế nào: `B product_name "Tên sản phẩm"; …`; để trống khi trang tính không phải sổ đăng ký.',
			nullable: true
		},
		notes_vi: {
			type: 'VARCHAR',
			doc: 'What was decided on the way, Vietnamese.',
			doc_vi: 'Những điều đã quyết định khi đọc, tiếng Việt.',
			nullable: true
		},
		notes_en: {
			type: 'VARCHAR',
			doc: 'What was decided on the way, English.',
			doc_vi: 'Những điều đã quyết định khi đọc, tiếng Anh.',
			nullable: true
		}
	}
});
export type RegisterSheetRow = RowOf<typeof register_sheet>;
