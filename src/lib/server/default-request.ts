import { DEFAULT_SLICE } from '../filters/slice';
import type { Params } from '../metrics/metric';
import { metricOf, type Metric } from '../metrics/registry';
import type { MetricRequest } from '../query/compile';
import { rowsOfAll, snapshot } from './snapshot';

/** The question a method page shows the answer of: newest day, published figures, the whole country, some product. */
export async function defaultRequest({ id, params: names }: Metric): Promise<MetricRequest> {
	const { manifest } = await snapshot();
	const defaults: Partial<Params> = {
		...DEFAULT_SLICE,
		as_of: manifest.as_of,
		period_start: `${manifest.as_of.slice(0, 4)}-01-01`,
		system: '63',
		base: 'published',
		of: 'producers',
		target: '',
		renewal_share: null,
		new_per_month: null,
		since: `${Number(manifest.as_of.slice(0, 4)) - 1}-12-31`,
		earlier: '',
		later: '',
		since_system: DEFAULT_SLICE.system
	};
	if (names.includes('product_id') || names.includes('producer_id')) {
		const { params: asked } = await defaultRequest(metricOf('product-rows'));
		const request = { metric: 'product-rows', params: asked };
		const [first] = (await rowsOfAll([request]))(request);
		defaults.product_id = String(first?.['product_id'] ?? '');
		defaults.producer_id = String(first?.['producer_id'] ?? '');
	}
	return { metric: id, params: Object.fromEntries(names.map((name) => [name, defaults[name]])) };
}
