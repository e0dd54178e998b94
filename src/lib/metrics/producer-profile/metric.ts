import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'producer-profile',
	params: ['producer_id', 'as_of'],
	columns: {
		producer_id: { type: 'text', doc: 'Id within the snapshot.' },
		name: { type: 'text', doc: 'Producer.' },
		kind: { type: 'text', doc: 'Producer kind.' },
		kind_as_written: { type: 'text', doc: "The source's own words for the kind." },
		province_63: { type: 'text', doc: 'Province of system 63.' },
		province_34: { type: 'text', doc: 'Province of system 34.' },
		ever: { type: 'integer', doc: 'Products ever recognised.' },
		in_force: { type: 'integer', doc: 'Products in force.' },
		stars_3: { type: 'integer', doc: 'In force with 3 stars.' },
		stars_4: { type: 'integer', doc: 'In force with 4 stars.' },
		stars_5: { type: 'integer', doc: 'In force with 5 stars.' },
		expired: { type: 'integer', doc: 'Products that ran out.' },
		withdrawn: { type: 'integer', doc: 'Products withdrawn.' },
		next_expiry: { type: 'date', doc: 'First day on which one in force will have run out.' },
		is_sample: { type: 'boolean', doc: 'Generated sample row.' },
		source_id: { type: 'text', doc: 'Source of the row.' },
		source_title: { type: 'text', doc: 'Its title.' },
		origin: { type: 'text', doc: 'File, sheet and cells the row was read from.' }
	}
});
export type Row = MetricRow<typeof definition>;
