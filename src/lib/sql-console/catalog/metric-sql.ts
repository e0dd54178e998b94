import { DEFAULT_SLICE } from '../../filters/slice';
import type { Params } from '../../metrics/metric';
import { METRICS } from '../../metrics/registry';
import { compile } from '../../query/compile';
import type { Lang } from '../../text/format';

/** What the pages ask where a reader has chosen nothing: the newest day, published figures, no filter. */
export function defaultParams(asOf: string): Partial<Params> {
	return {
		...DEFAULT_SLICE,
		as_of: asOf,
		period_start: `${asOf.slice(0, 4)}-01-01`,
		system: '63',
		base: 'published',
		of: 'producers'
	};
}

export interface MetricEntry {
	readonly id: string;
	readonly title: string;
	readonly definition: string;
	/** Its statement with the default parameters. */
	readonly sql: () => string;
}

/** Metrics that have an answer without a product or producer being named. */
export function metricEntries(lang: Lang, asOf: string): MetricEntry[] {
	const params = defaultParams(asOf);
	return [...METRICS.values()]
		.filter((metric) => metric.params.every((name) => name in params))
		.map(({ id, text }) => ({
			id,
			title: text[lang].title,
			definition: text[lang].definition,
			sql: () => compile({ metric: id, params })
		}));
}
