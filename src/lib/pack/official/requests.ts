import { DEFAULT_SLICE } from '../../filters/slice';
import type { Standing } from '../../metrics/metric';
import type { MetricRequest } from '../../query/compile';
import { DIRECTORIES } from '../../views/context';
import type { ViewParams } from '../../views/view';

/** A certificate is due when it lapses within so many months: the round of the coming year. */
export const DUE_MONTHS = 12;

type Ask = (params: ViewParams) => MetricRequest;

function slice(metric: string, standing: Standing): Ask {
	return ({ asOf, system, placeId }) => ({
		metric,
		params: {
			...DEFAULT_SLICE,
			as_of: asOf,
			system,
			place: placeId,
			standing,
			within_months: DUE_MONTHS
		}
	});
}

const published =
	(metric: string, system?: '63'): Ask =>
	(params) => ({
		metric,
		params: { as_of: params.asOf, system: system ?? params.system, base: 'published', of: 'producers' }
	});

/** The questions of the five tables, by what they are for. */
export const ASK = {
	/** Products in force: in all, by choice, by the places below. */
	summary: slice('slice-summary', 'in_force'),
	breakdown: slice('slice-breakdown', 'in_force'),
	places: slice('slice-places', 'in_force'),
	inForce: slice('product-rows', 'in_force'),
	expired: slice('product-rows', 'expired'),
	due: slice('product-rows', 'expiring'),
	stars: published('products-by-star'),
	producers: published('producers-by-kind'),
	/** The provinces a merged one was formed of publish under their old names. */
	starsOfParts: published('products-by-star', '63'),
	producersOfParts: published('producers-by-kind', '63'),
	groups: published('products-by-group'),
	goals: ({ asOf, base }: ViewParams) => ({ metric: 'target-attainment', params: { as_of: asOf, base } })
} as const satisfies Record<string, Ask>;

/** Every question whose rows `officialTables` asks for. */
export function officialRequests(params: ViewParams): MetricRequest[] {
	const lists = [ASK.inForce, ASK.expired, ASK.due, ASK.goals];
	const counts =
		params.base === 'register'
			? [ASK.summary, ASK.breakdown, ASK.places]
			: [ASK.stars, ASK.producers, ASK.starsOfParts, ASK.producersOfParts, ASK.groups];
	return [...DIRECTORIES, ...[...counts, ...lists].map((ask) => ask(params))];
}
