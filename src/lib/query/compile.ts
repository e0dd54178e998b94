import { PARAM_TYPES, type ParamName, type Params } from '../metrics/metric';
import { metricOf } from '../metrics/registry';

/** One question to an engine: a metric and all the parameters it names. */
export interface MetricRequest {
	readonly metric: string;
	readonly params: Partial<Params>;
}

const CLOSED: Partial<Record<ParamName, readonly string[]>> = {
	system: ['63', '34'],
	base: ['published', 'register'],
	of: ['producers', 'products']
};

/**
 * A parameter as a SQL literal. The browser engine takes no named parameters, so values are
 * written into the text; only real dates and closed sets pass, which leaves nothing to inject.
 */
function literal(name: ParamName, value: string): string {
	if (PARAM_TYPES[name] === 'DATE') {
		const day = new Date(`${value}T00:00:00Z`);
		if (
			!/^\d{4}-\d{2}-\d{2}$/.test(value) ||
			Number.isNaN(day.getTime()) ||
			!day.toISOString().startsWith(value)
		) {
			throw new RangeError(`parameter ${name}: "${value}" is not a day; yyyy-mm-dd is right`);
		}
		return `DATE '${value}'`;
	}
	const allowed = CLOSED[name];
	if (!allowed?.includes(value)) {
		throw new RangeError(`parameter ${name}: "${value}" is not one of ${allowed?.join(', ')}`);
	}
	return `'${value}'`;
}

/** The statement of a request: the metric's own text with its `$names` replaced by literals. */
export function compile({ metric, params }: MetricRequest): string {
	const { sql, params: names } = metricOf(metric);
	if (names.includes('base')) literal('base', required(metric, params, 'base'));
	return sql[params.base ?? 'published'].replace(/\$([a-z_]+)/g, (_, name: ParamName) => {
		if (!names.includes(name)) throw new RangeError(`metric ${metric} has no parameter ${name}`);
		return literal(name, required(metric, params, name));
	});
}

function required(metric: string, params: Partial<Params>, name: ParamName): string {
	const value = params[name];
	if (value === undefined) throw new RangeError(`metric ${metric}: parameter ${name} is missing`);
	return value;
}

/** Key of a request: equal questions have equal keys, whatever else is in their params. */
export function requestKey({ metric, params }: MetricRequest): string {
	const names = metricOf(metric).params;
	return [metric, ...names.map((name) => `${name}=${params[name] ?? ''}`)].join('&');
}
