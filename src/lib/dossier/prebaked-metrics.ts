/**
 * Metrics whose rows were computed at build for every year's end (server/prebaked.ts): those the views ask
 * for. Listed, because a page that shows one number loads no view; prebaked-metrics.test.ts holds the two together.
 */
export const PREBAKED_METRICS: readonly string[] = [
	'communes-with-product',
	'data-quality',
	'place-directory',
	'place-peers',
	'producer-reports',
	'producers-by-kind',
	'product-changes',
	'products-by-group',
	'products-by-star',
	'source-directory',
	'star-reports',
	'target-attainment',
	'target-explanations',
	'target-flags',
	'target-merged',
	'target-need',
	'target-projection'
];
