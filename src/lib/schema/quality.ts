import { table, type RowOf } from './table';

/** What the pipeline found: nothing is dropped silently, it is listed here. */
export const quality = table({
	name: 'quality',
	doc: 'Findings of the checks, one row a finding.',
	key: ['quality_id'],
	columns: {
		quality_id: { type: 'VARCHAR', doc: 'Stable id: rule and place in the input.' },
		rule: { type: 'VARCHAR', doc: 'Id of the rule that found it.' },
		severity: {
			type: 'VARCHAR',
			doc: '`error`: the row was left out; `warning`: used, but odd; `info`.',
			values: ['error', 'warning', 'info']
		},
		table_name: { type: 'VARCHAR', doc: 'Snapshot table concerned.' },
		file: { type: 'VARCHAR', doc: 'Input file.' },
		sheet: { type: 'VARCHAR', doc: 'Sheet of a workbook.', nullable: true },
		row_no: { type: 'INTEGER', doc: 'Line or row in the input, 1-based.', nullable: true },
		column_name: { type: 'VARCHAR', doc: 'Column of the input.', nullable: true },
		value: { type: 'VARCHAR', doc: 'The value found.', nullable: true },
		message_vi: { type: 'VARCHAR', doc: 'What is wrong and what would be right, Vietnamese.' },
		message_en: { type: 'VARCHAR', doc: 'What is wrong and what would be right, English.' },
		place_id: { type: 'VARCHAR', doc: 'Place concerned.', nullable: true, references: 'place.place_id' },
		source_id: {
			type: 'VARCHAR',
			doc: 'Publication concerned.',
			nullable: true,
			references: 'source.source_id'
		}
	}
});
export type QualityRow = RowOf<typeof quality>;
