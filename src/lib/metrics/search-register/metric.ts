import { metric, type MetricRow } from '../metric';

export const definition = metric({
	id: 'search-register',
	params: [],
	columns: {
		entry: { type: 'text', doc: '`decision`, `producer` or `product`.' },
		id: { type: 'text', doc: 'Product, producer, or number of the decision.' },
		name: { type: 'text', doc: 'Name; of a decision its number.' },
		producer_id: { type: 'text', doc: 'Producer of a product.' },
		place_63: { type: 'text', doc: 'Smallest known unit of system 63; of a producer its province.' },
		place_34: { type: 'text', doc: 'Smallest known unit of system 34; of a producer its province.' },
		authorities: { type: 'text', doc: 'Authorities that issued a decision of this number, apart by `; `.' },
		first_on: { type: 'date', doc: 'First day a decision of this number was signed.' },
		last_on: { type: 'date', doc: 'Last day a decision of this number was signed.' },
		products: { type: 'integer', doc: 'Products of the decision or the producer.' },
		is_sample: { type: 'boolean', doc: 'Generated sample row.' }
	}
});
export type Row = MetricRow<typeof definition>;
