import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'search-targets',
	params: [],
	columns: {
		target_metric: { type: 'text', doc: 'What is aimed at.' },
		target_kind: { type: 'text', doc: 'Kind T1–T20 (docs/glossary.md).' },
		title_vi: { type: 'text', doc: 'Vietnamese title.' },
		title_en: { type: 'text', doc: 'English title.' },
		targets: { type: 'integer', doc: 'Targets published that aim at it.' },
		places: { type: 'integer', doc: 'Places they are set for.' }
	}
});
export type Row = MetricRow<typeof definition>;
