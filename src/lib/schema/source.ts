import { table, type RowOf } from './table';

export const source = table({
	name: 'source',
	doc: 'Publications the figures and targets were read in.',
	key: ['source_id'],
	columns: {
		source_id: { type: 'VARCHAR', doc: 'Key of data/published/sources.csv.' },
		title: { type: 'VARCHAR', doc: 'Title as printed.' },
		publisher: { type: 'VARCHAR', doc: 'Publisher.' },
		address: { type: 'VARCHAR', doc: 'Web address as text; never fetched by the product.', nullable: true },
		published_on: {
			type: 'VARCHAR',
			doc: 'Date as printed, with its own precision and remarks.',
			nullable: true
		},
		note: { type: 'VARCHAR', doc: 'What is odd about the source.', nullable: true }
	}
});
export type SourceRow = RowOf<typeof source>;
