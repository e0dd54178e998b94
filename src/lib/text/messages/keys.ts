export interface ChartTitles {
	'stars-by-year': string;
	'stars-by-place': string;
	'producers-by-year': string;
	'producers-by-place': string;
	'attainment-matrix': string;
	'attainment-bullets': string;
	'changes-by-year': string;
	groups: string;
	'tile-map': string;
	'outline-map': string;
	series: string;
}

/** Why a number is missing: the `reason` and `missing_reason` columns of metrics. */
export type MissingReason =
	| 'not_reported'
	| 'parts_missing'
	| 'years_missing'
	| 'not_computable'
	| 'each_unit'
	| 'only_before_period'
	| 'nothing_to_count'
	| 'not_comparable';
