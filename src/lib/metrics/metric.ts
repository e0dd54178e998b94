/**
 * A metric is one folder: `metric.sql` is the computation, `metric.ts` says which parameters and
 * columns it has, `text.json` explains it in both languages. The same text runs on native DuckDB
 * (build) and on DuckDB-WASM (browser). A metric with parameter `base` keeps what differs between
 * the bases in `published.sql` and `register.sql`, put in place of `{{base}}`: a question about
 * published figures then neither loads nor plans the register.
 */

/** Published figures, or the register counted row by row. */
export type Base = 'published' | 'register';

/** Every parameter a metric may use. The SQL names it `$as_of`, `$system`, …; `base` chooses the SQL. */
export interface Params {
	/** Last day looked at, yyyy-mm-dd. */
	as_of: string;
	/** First day of a period (flows), yyyy-mm-dd. */
	period_start: string;
	/** Boundary system under which places are counted. */
	system: '63' | '34';
	/** Published figures, or the register counted row by row. */
	base: Base;
	/** What a share by producer kind is of. */
	of: 'producers' | 'products';
}
export type ParamName = keyof Params;

export const PARAM_TYPES: Record<ParamName, 'DATE' | 'VARCHAR'> = {
	as_of: 'DATE',
	period_start: 'DATE',
	system: 'VARCHAR',
	base: 'VARCHAR',
	of: 'VARCHAR'
};

export interface ResultColumn {
	readonly type: 'text' | 'integer' | 'number' | 'boolean' | 'date';
	/** Unit or meaning, English; the reader's words are in text.json. */
	readonly doc: string;
}

export interface MetricDefinition {
	/** Folder name, URL slug of the method page, `data-metric` in the markup. */
	readonly id: string;
	readonly params: readonly ParamName[];
	readonly columns: Readonly<Record<string, ResultColumn>>;
}

export interface MetricText {
	readonly title: string;
	readonly definition: string;
	readonly caveats: readonly string[];
}

export function metric<const D extends MetricDefinition>(definition: D): D {
	return definition;
}

type JsType<T extends ResultColumn['type']> = T extends 'integer' | 'number'
	? number
	: T extends 'boolean'
		? boolean
		: string;

/** The row a metric returns; every value may be missing, and a reason column says why. */
export type MetricRow<D extends MetricDefinition> = {
	readonly [K in keyof D['columns']]: JsType<D['columns'][K]['type']> | null;
};
