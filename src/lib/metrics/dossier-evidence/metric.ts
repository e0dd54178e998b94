import { EVIDENCE_COLUMNS } from '../evidence-columns';
import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'dossier-evidence',
	params: ['as_of', 'place'],
	key: ['entry_no'],
	columns: EVIDENCE_COLUMNS
});
export type Row = MetricRow<typeof definition>;
