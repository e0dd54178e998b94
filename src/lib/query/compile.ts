import { CLOSED, PARAM_TYPES, type ParamName, type Params, type ParamType } from '../metrics/metric';
import { metricOf } from '../metrics/registry';
import { schemaOf } from '../schema/snapshot-schema';

/** One question to an engine: a metric and all the parameters it names. */
export interface MetricRequest {
	readonly metric: string;
	readonly params: Partial<Params>;
}

/** One value as a SQL literal. Throws RangeError for what the parameter cannot be. */
function scalar(name: ParamName, type: Exclude<ParamType, `${string}[]`>, value: unknown): string {
	const refuse = (right: string) =>
		new RangeError(`parameter ${name}: ${JSON.stringify(value)} is not ${right}`);
	if (type === 'INTEGER') {
		if (!Number.isSafeInteger(value)) throw refuse('a whole number');
		return String(value);
	}
	if (type === 'DOUBLE') {
		if (value === null) return 'CAST(NULL AS DOUBLE)';
		if (typeof value !== 'number' || !Number.isFinite(value)) throw refuse('a number, or null');
		return `CAST(${value} AS DOUBLE)`;
	}
	if (typeof value !== 'string') throw refuse('text');
	if (type === 'SCHEMA') {
		const schema = schemaOf(value);
		if (schema === null) throw refuse('the id of a snapshot, or empty');
		return schema;
	}
	if (type === 'DATE') {
		const day = new Date(`${value}T00:00:00Z`);
		if (
			!/^\d{4}-\d{2}-\d{2}$/.test(value) ||
			Number.isNaN(day.getTime()) ||
			!day.toISOString().startsWith(value)
		)
			throw refuse('a day; yyyy-mm-dd is right');
		return `DATE '${value}'`;
	}
	const allowed = CLOSED[name];
	if (allowed && !allowed.includes(value)) throw refuse(`one of ${allowed.join(', ')}`);
	// eslint-disable-next-line no-control-regex -- no name or decision holds one; DuckDB would end the text at a NUL
	if (/[\u0000-\u001f]/.test(value)) throw refuse('text without control characters');
	return `'${value.replaceAll("'", "''")}'`;
}

/**
 * A parameter as a SQL literal. The browser engine takes no named parameters, so values are written
 * into the text: days, whole numbers, closed sets, and texts whose quotes are doubled, which is all
 * that can end a text literal of DuckDB.
 */
function literal<N extends ParamName>(name: N, value: Params[N]): string {
	const type = PARAM_TYPES[name];
	if (type === 'INTEGER[]' || type === 'VARCHAR[]') {
		if (!Array.isArray(value))
			throw new RangeError(`parameter ${name}: ${JSON.stringify(value)} is not a list`);
		const item = type === 'INTEGER[]' ? 'INTEGER' : 'VARCHAR';
		return `CAST([${value.map((each) => scalar(name, item, each)).join(', ')}] AS ${type})`;
	}
	return scalar(name, type, value);
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

function required<N extends ParamName>(metric: string, params: Partial<Params>, name: N): Params[N] {
	const value = params[name];
	if (value === undefined) throw new RangeError(`metric ${metric}: parameter ${name} is missing`);
	return value as Params[N];
}

/** Key of a request: equal questions have equal keys, whatever else is in their params. */
export function requestKey({ metric, params }: MetricRequest): string {
	const names = metricOf(metric).params;
	return [metric, ...names.map((name) => `${name}=${params[name] ?? ''}`)].join('&');
}
