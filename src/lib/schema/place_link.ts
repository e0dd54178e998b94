import { table, type RowOf } from './table';

/** Which new unit an old one became part of. Source: data/places/SOURCES.md, S1–S3. */
export const place_link = table({
	name: 'place_link',
	doc: 'Dated mapping from units of system 63 to units of system 34 (provinces and communes).',
	key: ['old_place_id', 'new_place_id'],
	columns: {
		old_place_id: { type: 'VARCHAR', doc: 'Unit of system 63.', references: 'place.place_id' },
		new_place_id: { type: 'VARCHAR', doc: 'Unit of system 34.', references: 'place.place_id' },
		level: { type: 'VARCHAR', doc: 'Level of both units.', values: ['province', 'commune'] },
		extent: {
			type: 'VARCHAR',
			doc: 'Whether the whole old unit or a part of it went there.',
			values: ['whole', 'part']
		},
		is_default: { type: 'BOOLEAN', doc: 'The target taken when only the old unit is known.' },
		is_exact: {
			type: 'BOOLEAN',
			doc: 'True where the old unit has one target only; otherwise a conversion is an estimate.'
		},
		note: { type: 'VARCHAR', doc: 'Remark of the mapping.', nullable: true }
	}
});
export type PlaceLinkRow = RowOf<typeof place_link>;
