import { originColumn } from './origin';
import { table, type RowOf } from './table';

export const PRODUCER_KINDS = [
	'cooperative',
	'cooperative_group',
	'enterprise',
	'household',
	'other'
] as const;
export type ProducerKind = (typeof PRODUCER_KINDS)[number];

/** Producers (chủ thể). A product count is never a producer count (domain.md §1). */
export const producer = table({
	name: 'producer',
	doc: 'Producers (chủ thể OCOP).',
	key: ['producer_id'],
	columns: {
		producer_id: { type: 'VARCHAR', doc: 'Stable id within the snapshot.' },
		name: { type: 'VARCHAR', doc: 'Name, NFC.' },
		name_folded: { type: 'VARCHAR', doc: 'Name for search: no diacritics, đ→d, lower case.' },
		kind: { type: 'VARCHAR', doc: 'Report group of the producer (domain.md §7).', values: PRODUCER_KINDS },
		kind_as_written: { type: 'VARCHAR', doc: "The source's own words for the kind.", nullable: true },
		province_63: {
			type: 'VARCHAR',
			doc: 'Province of system 63; null where a register names the merged province and nothing finer.',
			nullable: true,
			references: 'place.place_id'
		},
		province_34: { type: 'VARCHAR', doc: 'Province of system 34.', references: 'place.place_id' },
		is_sample: { type: 'BOOLEAN', doc: 'True for generated sample rows.' },
		source_id: {
			type: 'VARCHAR',
			doc: 'Source of the row; null for sample rows.',
			nullable: true,
			references: 'source.source_id'
		},
		origin: originColumn
	}
});
export type ProducerRow = RowOf<typeof producer>;
