import { table, type RowOf } from './table';

export const source = table({
	name: 'source',
	doc: 'Publications the figures and targets were read in, and the files of registers.',
	key: ['source_id'],
	columns: {
		source_id: {
			type: 'VARCHAR',
			doc: 'Key of data/published/sources.csv; of a register file `reg_` and 8 hex digits of its SHA-256.'
		},
		title: { type: 'VARCHAR', doc: 'Title as printed.' },
		publisher: { type: 'VARCHAR', doc: 'Publisher as received; shown is publisher_vi or publisher_en.' },
		publisher_vi: { type: 'VARCHAR', doc: 'Publisher, with what is to be said of it in Vietnamese.' },
		publisher_en: { type: 'VARCHAR', doc: 'Publisher, with what is to be said of it in English.' },
		address: { type: 'VARCHAR', doc: 'Web address as text; never fetched by the product.', nullable: true },
		address_note_vi: {
			type: 'VARCHAR',
			doc: 'Why there is no address, or what to look for there, Vietnamese.',
			nullable: true
		},
		address_note_en: {
			type: 'VARCHAR',
			doc: 'Why there is no address, or what to look for there, English.',
			nullable: true
		},
		published_on: {
			type: 'VARCHAR',
			doc: 'Date as received; shown is published_vi or published_en.',
			nullable: true
		},
		published_vi: {
			type: 'VARCHAR',
			doc: 'Date with its own precision and remarks, Vietnamese: dd/mm/yyyy, mm/yyyy or yyyy.',
			nullable: true
		},
		published_en: {
			type: 'VARCHAR',
			doc: 'Date with its own precision and remarks, English: yyyy-mm-dd, yyyy-mm or yyyy.',
			nullable: true
		},
		note: { type: 'VARCHAR', doc: 'What is odd about the source, English.', nullable: true },
		note_vi: { type: 'VARCHAR', doc: 'What is odd about the source, Vietnamese.', nullable: true }
	}
});
export type SourceRow = RowOf<typeof source>;
