import { metric, type MetricRow } from '../metric';

const z = { type: 'number', doc: 'Its standard score (z), two decimals.' } as const;

export const definition = metric({
	id: 'place-peers',
	params: ['as_of', 'system', 'base'],
	key: ['peer_id'],
	columns: {
		place_id: { type: 'text', doc: 'Province whose peers are sought.' },
		peer_rank: { type: 'integer', doc: '1 is the nearest; 0 is the province itself.' },
		peer_id: { type: 'text', doc: 'The peer, whose values the row holds.' },
		distance: { type: 'number', doc: 'Euclidean distance in standard deviations.' },
		criteria_compared: { type: 'integer', doc: 'Criteria known of both.' },
		criteria: { type: 'integer', doc: 'Criteria in all.' },
		communes: { type: 'integer', doc: 'Communes of the boundary system.' },
		communes_z: z,
		parts: { type: 'integer', doc: 'Districts (system 63) or old provinces joined (system 34).' },
		parts_z: z,
		products: { type: 'integer', doc: 'Products of 3 stars and up on the day.' },
		products_per_commune: { type: 'number', doc: 'Those products for each commune.' },
		products_per_commune_z: z,
		cooperative_share: { type: 'number', doc: 'Share of cooperatives among producers, 0–1.' },
		cooperative_share_z: z,
		start_products: { type: 'integer', doc: 'Products at the end of 2020, or on the day if earlier.' },
		start_products_z: z,
		same_region: { type: 'boolean', doc: 'In the same region; another one counts as one z.' },
		as_of: { type: 'text', doc: 'Last day looked at.' }
	}
});
export type Row = MetricRow<typeof definition>;
