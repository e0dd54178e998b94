import {
	metric,
	SLICE_PARAMS,
	type AnyRow,
	type ColumnSlice,
	type MetricRow,
	type SliceParams,
	type Standing
} from '../metric';

/** The filter each dimension is of, with the value a row of it stands for. A month of expiry is no filter. */
const FILTER_OF: Readonly<Record<string, (key: string) => Partial<SliceParams>>> = {
	stars: (key) => ({ stars: [Number(key)] }),
	potential: (key) => ({ potential: key as SliceParams['potential'] }),
	kind: (key) => ({ kinds: [key] }),
	group: (key) => ({ groups: [Number(key)] }),
	outcome: (key) => ({ outcomes: [key] }),
	level: (key) => ({ levels: [key] }),
	state: (key) => ({ standing: key as Standing })
};

function ofRow({ dimension, key }: AnyRow): Partial<SliceParams> | null {
	if (typeof key !== 'string') return null;
	return FILTER_OF[String(dimension)]?.(key) ?? null;
}

/** A dimension's own filter does not narrow its own rows; the standing none of what happened in the year. */
const drops = ({ dimension }: AnyRow): (keyof SliceParams)[] => [
	...(Object.keys(FILTER_OF[String(dimension)]?.('') ?? {}) as (keyof SliceParams)[]),
	...(dimension === 'outcome' ? (['standing'] as const) : [])
];

const counted = (counts: ColumnSlice['counts']): ColumnSlice => ({ counts, filters: ofRow, drops });
/** What a share of the row is of: all rows of its dimension, where these add up. */
const whole = (counts: ColumnSlice['counts']): ColumnSlice => ({
	counts,
	filters: (row) => (row[`all_${counts}`] === null ? null : {}),
	drops
});

export const definition = metric({
	id: 'slice-breakdown',
	params: SLICE_PARAMS,
	key: ['dimension', 'key'],
	ratios: {
		products_share: ['products', 'all_products'],
		producers_share: ['producers', 'all_producers']
	},
	slices: {
		products: counted('products'),
		producers: counted('producers'),
		all_products: whole('products'),
		all_producers: whole('producers')
	},
	columns: {
		dimension: {
			type: 'text',
			doc: '`stars`, `potential`, `kind`, `group`, `outcome`, `level`, `state`, or `expiry`.'
		},
		key: { type: 'text', doc: 'Value of the dimension; a month yyyy-mm for `expiry`.' },
		is_chosen: { type: 'boolean', doc: 'Whether the dimension’s own filter lets it pass.' },
		products: { type: 'integer', doc: 'Products that pass all other filters.' },
		producers: { type: 'integer', doc: 'Producers of these products.' },
		all_products: { type: 'integer', doc: 'What the shares are of.' },
		products_share: { type: 'number', doc: 'Share of the denominator, 0–1.' },
		all_producers: { type: 'integer', doc: 'What the shares are of.' },
		producers_share: { type: 'number', doc: 'Share of the denominator, 0–1.' }
	}
});
export type Row = MetricRow<typeof definition>;
