import { metric, type MetricRow } from '../metric';

/** Steps from the products of one day to those of another; what each means: change.sql. */
export const STEPS = [
	'kept',
	're_evaluated',
	'upgraded',
	'downgraded',
	'new',
	're_entered',
	'lapsed',
	'withdrawn',
	'moved',
	'corrected'
] as const;
export type Step = (typeof STEPS)[number];

export const definition = metric({
	id: 'change-breakdown',
	params: ['as_of', 'since', 'earlier', 'later', 'system', 'since_system', 'place'],
	key: ['dimension', 'value', 'step'],
	columns: {
		dimension: {
			type: 'text',
			doc: 'What is told apart: total, stars, kind of producer, place one level below.'
		},
		value: { type: 'text', doc: 'Value of the dimension; null where it is not known.' },
		name_vi: { type: 'text', doc: 'Vietnamese name of a place.' },
		name_en: { type: 'text', doc: 'English name of a place.' },
		step: { type: 'text', doc: 'Step that explains the product.' },
		came: { type: 'integer', doc: 'Products that came to the value.' },
		went: { type: 'integer', doc: 'Products that went from the value.' },
		stayed: { type: 'integer', doc: 'Products that stayed at the value.' },
		earlier: { type: 'integer', doc: 'Products of the value on the earlier day, of all steps.' },
		later: { type: 'integer', doc: 'Products of the value on the later day, of all steps.' },
		sample_products: { type: 'integer', doc: 'Generated rows among them.' }
	}
});
export type Row = MetricRow<typeof definition>;
