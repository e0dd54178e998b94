import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'register-sheets',
	params: [],
	columns: {
		source_id: { type: 'text', doc: 'Register.' },
		sheet_no: { type: 'integer', doc: 'Position of the sheet in the file, from 1.' },
		file: { type: 'text', doc: 'Name of the file.' },
		sheet: { type: 'text', doc: 'Name of the sheet.' },
		is_hidden: { type: 'boolean', doc: 'True for a sheet hidden in its workbook.' },
		rows_in: { type: 'integer', doc: 'Rows read.' },
		used: { type: 'integer', doc: 'Records used.' },
		quarantined: { type: 'integer', doc: 'Records left out.' },
		titles: { type: 'integer', doc: 'Rows of title.' },
		headers: { type: 'integer', doc: 'Header rows.' },
		groups: { type: 'integer', doc: 'Headings between records.' },
		totals: { type: 'integer', doc: 'Total rows.' },
		signatures: { type: 'integer', doc: 'Rows of signature and notes.' },
		column_numbers: { type: 'integer', doc: 'Rows that number the columns.' },
		blanks: { type: 'integer', doc: 'Rows without content.' },
		hidden: { type: 'integer', doc: 'Of rows_in, those hidden in the workbook.' },
		columns: { type: 'text', doc: 'Columns as they were understood.' },
		notes_vi: { type: 'text', doc: 'What was decided on the way, Vietnamese.' },
		notes_en: { type: 'text', doc: 'What was decided on the way, English.' }
	}
});
export type Row = MetricRow<typeof definition>;
