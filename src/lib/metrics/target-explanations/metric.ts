import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'target-explanations',
	params: ['as_of'],
	key: ['target_id', 'dated', 'file'],
	columns: {
		target_id: { type: 'text', doc: 'Target it speaks of.' },
		dated: { type: 'date', doc: 'Day of the explanation.' },
		office: { type: 'text', doc: 'Office that explains, as it names itself.' },
		language: { type: 'text', doc: 'Language of the text, vi or en.' },
		text: { type: 'text', doc: 'Markdown: paragraphs, lists, emphasis.' },
		file: { type: 'text', doc: 'File below data/targets.' },
		is_sample: { type: 'boolean', doc: 'True for text made up to show the form; no office wrote it.' }
	}
});
export type Row = MetricRow<typeof definition>;
