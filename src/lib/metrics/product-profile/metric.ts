import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'product-profile',
	params: ['product_id', 'as_of'],
	columns: {
		product_id: { type: 'text', doc: 'Id within the snapshot.' },
		name: { type: 'text', doc: 'Product.' },
		group_no: { type: 'integer', doc: 'Product group 1–6 of decision 919/QĐ-TTg.' },
		set_no: { type: 'integer', doc: 'Product set 1–26 of decision 26/2026/QĐ-TTg.' },
		producer_id: { type: 'text', doc: 'Id of its producer.' },
		producer_name: { type: 'text', doc: 'Producer.' },
		kind: { type: 'text', doc: 'Producer kind.' },
		state: { type: 'text', doc: '`in_force`, `expired` or `withdrawn`; null before the first recognition.' },
		stars: { type: 'integer', doc: 'Stars of the latest recognition.' },
		valid_from: { type: 'date', doc: 'First day in force of the latest recognition.' },
		expires_on: { type: 'date', doc: 'First day no longer in force.' },
		months_left: { type: 'integer', doc: 'Whole months from the day looked at to `expires_on`.' },
		days_left: { type: 'integer', doc: 'Days from the day looked at to `expires_on`.' },
		decision_no: { type: 'text', doc: 'Decision of the latest recognition.' },
		is_potential: { type: 'boolean', doc: 'Whether a proposal for 5 stars is open.' },
		province_63: { type: 'text', doc: 'Province of system 63.' },
		district_63: { type: 'text', doc: 'District (system 63).' },
		district_63_name: { type: 'text', doc: 'Its name.' },
		commune_63: { type: 'text', doc: 'Commune of system 63.' },
		commune_63_name: { type: 'text', doc: 'Its name.' },
		province_34: { type: 'text', doc: 'Province of system 34.' },
		commune_34: { type: 'text', doc: 'Commune of system 34.' },
		commune_34_name: { type: 'text', doc: 'Its name.' },
		is_sample: { type: 'boolean', doc: 'Generated sample row.' },
		source_id: { type: 'text', doc: 'Source of the row.' },
		source_title: { type: 'text', doc: 'Its title.' },
		origin: { type: 'text', doc: 'File, sheet and cells the row was read from.' },
		note: { type: 'text', doc: 'What the source says beyond the columns.' }
	}
});
export type Row = MetricRow<typeof definition>;
