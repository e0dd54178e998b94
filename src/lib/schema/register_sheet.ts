import { table, type RowOf } from './table';

/**
 * Sheets of the registers that were read, with what became of their rows. In every row rows_in is the
 * sum of used, quarantined, titles, headers, groups, totals, signatures, column_numbers and blanks.
 */
export const register_sheet = table({
	name: 'register_sheet',
	doc: 'Sheets of register files and the equation of their rows: none disappears.',
	key: ['source_id', 'sheet_no'],
	columns: {
		source_id: { type: 'VARCHAR', doc: 'The file.', references: 'source.source_id' },
		sheet_no: { type: 'INTEGER', doc: 'Position of the sheet in the file, from 1.' },
		file: { type: 'VARCHAR', doc: 'Name of the file, without folders.' },
		sheet: { type: 'VARCHAR', doc: 'Name of the sheet; of a text file its name.' },
		sha256: { type: 'VARCHAR', doc: 'SHA-256 of the file, hexadecimal.' },
		is_hidden: { type: 'BOOLEAN', doc: 'True for a sheet hidden in its workbook; it is read all the same.' },
		rows_in: { type: 'INTEGER', doc: 'Rows of the sheet that hold anything.' },
		used: { type: 'INTEGER', doc: 'Records that stand in the register tables.' },
		quarantined: { type: 'INTEGER', doc: 'Records left out, each with an error in `quality`.' },
		titles: { type: 'INTEGER', doc: 'Rows of title and text above the header.' },
		headers: { type: 'INTEGER', doc: 'Header rows.' },
		groups: { type: 'INTEGER', doc: 'Headings between records ("I. Huyện …", "Sản phẩm đạt 4 sao").' },
		totals: { type: 'INTEGER', doc: 'Total and subtotal rows.' },
		signatures: { type: 'INTEGER', doc: 'Rows of signature and notes below the records.' },
		column_numbers: { type: 'INTEGER', doc: 'Rows that number the columns.' },
		blanks: { type: 'INTEGER', doc: 'Rows without content, such as blank text in formatted cells.' },
		hidden: { type: 'INTEGER', doc: 'Of rows_in, those hidden in the workbook; they are read all the same.' },
		columns: {
			type: 'VARCHAR',
			doc: 'Columns as they were understood: `B product_name "Tên sản phẩm"; …`; null where the sheet holds no register.',
			nullable: true
		},
		notes_vi: { type: 'VARCHAR', doc: 'What was decided on the way, Vietnamese.', nullable: true },
		notes_en: { type: 'VARCHAR', doc: 'What was decided on the way, English.', nullable: true }
	}
});
export type RegisterSheetRow = RowOf<typeof register_sheet>;
