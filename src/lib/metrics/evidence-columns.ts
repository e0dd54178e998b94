/**
 * Columns of metrics that list the rows behind a number where no slice of products holds just these. Every row
 * tells the size of the whole list as well.
 */
export const EVIDENCE_COLUMNS = {
	counts: {
		type: 'text',
		doc: 'What the number counts of the rows: products, producers, communes, recognitions or dossiers.'
	},
	counted: { type: 'integer', doc: 'The number as all rows give it.' },
	entries: { type: 'integer', doc: 'Rows in all.' },
	entry_no: { type: 'integer', doc: 'Place of the row in the order of names, from 1.' },
	product_id: { type: 'text', doc: 'Id within the snapshot.' },
	name: { type: 'text', doc: 'Product.' },
	producer_name: { type: 'text', doc: 'Producer.' },
	stars: { type: 'integer', doc: 'Stars of the recognition, or those asked for by a dossier.' },
	decision_no: { type: 'text', doc: 'Number of the decision.' },
	decision_date: { type: 'date', doc: 'Day the decision was signed.' },
	issuing_authority: { type: 'text', doc: 'Authority that signed, as written.' },
	valid_from: { type: 'date', doc: 'First day in force.' },
	expires_on: { type: 'date', doc: 'First day no longer in force.' },
	proposed_on: { type: 'date', doc: 'Day it was sent up.' },
	is_sample: { type: 'boolean', doc: 'Generated sample row.' },
	source_id: { type: 'text', doc: 'Register it was read from.' },
	origin: { type: 'text', doc: 'File, sheet and cells it was read from.' }
} as const;
