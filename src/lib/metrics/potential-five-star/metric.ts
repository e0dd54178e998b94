import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'potential-five-star',
	params: ['as_of', 'system', 'base'],
	evidence: { dossiers: 'dossier-evidence' },
	figures: {
		dossiers: { measures: [['products_5star_potential']], asOf: 'printed_as_of', source: 'source_id' }
	},
	columns: {
		place_id: { type: 'text', doc: 'Place.' },
		as_of: { type: 'text', doc: 'Last day looked at.' },
		dossiers: { type: 'integer', doc: 'Dossiers proposed for 5 stars.' },
		printed_as_of: { type: 'text', doc: 'As-of date, as printed.' },
		potential_treatment: { type: 'text', doc: 'How the publication treats potential 5-star products.' },
		source_id: { type: 'text', doc: 'Publication.' },
		missing_reason: { type: 'text', doc: 'Why there is no number.' }
	}
});
export type Row = MetricRow<typeof definition>;
