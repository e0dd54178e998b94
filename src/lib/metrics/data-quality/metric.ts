import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'data-quality',
	params: [],
	columns: {
		quality_id: { type: 'text', doc: 'Quality id.' },
		rule: { type: 'text', doc: 'Rule.' },
		severity: { type: 'text', doc: 'Severity.' },
		table_name: { type: 'text', doc: 'Table name.' },
		file: { type: 'text', doc: 'File.' },
		sheet: { type: 'text', doc: 'Sheet of a workbook.' },
		row_no: { type: 'integer', doc: 'Row no.' },
		column_name: { type: 'text', doc: 'Column name.' },
		value: { type: 'text', doc: 'Value.' },
		message_vi: { type: 'text', doc: 'Message vi.' },
		message_en: { type: 'text', doc: 'Message en.' },
		place_id: { type: 'text', doc: 'Place.' },
		source_id: { type: 'text', doc: 'Publication.' }
	}
});
export type Row = MetricRow<typeof definition>;
