import { EVIDENCE_COLUMNS } from '../evidence-columns';
import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'target-evidence',
	params: ['as_of', 'target'],
	key: ['target_id', 'entry_no'],
	columns: { target_id: { type: 'text', doc: 'Target.' }, ...EVIDENCE_COLUMNS }
});
export type Row = MetricRow<typeof definition>;
