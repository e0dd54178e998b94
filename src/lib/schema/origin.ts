import type { SnapshotColumn } from './table';

/** The cells a register row was read from, so that every number can be followed back to the office's file. */
export const originColumn = {
	type: 'VARCHAR',
	doc: 'Cells it was read from: `file.xlsx#Loc!A7:U7`, of a text file `file.csv#A7:U7`, of data/registers the file and line; null for sample rows.',
	doc_vi:
		'Các ô mà dòng này được đọc từ đó: `file.xlsx#Loc!A7:U7`; với tệp chữ là `file.csv#A7:U7`; với data/registers là tên tệp và số dòng; để trống ở dòng dữ liệu mẫu.',
	nullable: true
} as const satisfies SnapshotColumn;
