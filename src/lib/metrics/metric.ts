/**
 * A metric is one folder: `metric.sql` is the computation, `metric.ts` says which parameters and
 * columns it has, `text.json` explains it in both languages. The same text runs on native DuckDB
 * (build) and on DuckDB-WASM (browser). A metric with parameter `base` keeps what differs between
 * the bases in `published.sql` and `register.sql`, put in place of `{{base}}`: a question about
 * published figures then neither loads nor plans the register.
 */

/** Published figures, or the register counted row by row. */
export type Base = 'published' | 'register';

/** Products in force on the day, of those about to run out, all that ever were, or those no longer in force. */
export const STANDINGS = ['in_force', 'expiring', 'ever', 'expired', 'withdrawn'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Every parameter a metric may use. The SQL names it `$as_of`, `$system`, …; `base` chooses the SQL. */
export interface Params extends SliceParams {
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
	/** One target by its id, `''` for all; `'*'` for all, month by month (target-projection). */
	target: string;
	/** Share of lapsing certificates renewed, 0–1; null for the place's own past. */
	renewal_share: number | null;
	/** New products a month, on average; null for the place's own past. */
	new_per_month: number | null;
	/** The day compared with, before `as_of`, yyyy-mm-dd. */
	since: string;
	/** Snapshots that tell of `since` and of `as_of` by their ids, `''` for the one that is open: schemas in the SQL. */
	earlier: string;
	later: string;
	/** Boundary system under which places are counted on the day `since`. */
	since_system: '63' | '34';
	/** A product or producer of the register. */
	product_id: string;
	producer_id: string;
}

/** Filters of a slice of the register; an empty list or text is no filter. */
export interface SliceParams {
	/** Place id of any level, `vn`, or a region `vung-…`. */
	place: string;
	standing: Standing;
	/** How soon a certificate runs out, for standing `expiring`. */
	within_months: number;
	stars: readonly number[];
	potential: 'any' | 'yes' | 'no';
	/** Producer kinds. */
	kinds: readonly string[];
	/** Product groups 1–6. */
	groups: readonly number[];
	/** Events in the year of the day: new, re_evaluated, upgraded, downgraded, lapsed, withdrawn. */
	outcomes: readonly string[];
	/** Level that recognised. */
	levels: readonly string[];
	/** Folded words (fold.ts), each of which the name of the product or its producer must hold. */
	words: string;
	/** Number of the decision, as written. */
	decision: string;
}
export type ParamName = keyof Params;

/** What a metric over a slice declares: its SQL has slice-rows.sql, which reads all of these. */
export const SLICE_PARAMS = [
	'as_of',
	'system',
	'place',
	'standing',
	'within_months',
	'stars',
	'potential',
	'kinds',
	'groups',
	'outcomes',
	'levels',
	'words',
	'decision'
] as const satisfies readonly ParamName[];

export type ParamType = 'DATE' | 'SCHEMA' | 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'VARCHAR[]' | 'INTEGER[]';

export const PARAM_TYPES: Record<ParamName, ParamType> = {
	as_of: 'DATE',
	period_start: 'DATE',
	system: 'VARCHAR',
	base: 'VARCHAR',
	of: 'VARCHAR',
	target: 'VARCHAR',
	renewal_share: 'DOUBLE',
	new_per_month: 'DOUBLE',
	since: 'DATE',
	earlier: 'SCHEMA',
	later: 'SCHEMA',
	since_system: 'VARCHAR',
	product_id: 'VARCHAR',
	producer_id: 'VARCHAR',
	place: 'VARCHAR',
	standing: 'VARCHAR',
	within_months: 'INTEGER',
	stars: 'INTEGER[]',
	potential: 'VARCHAR',
	kinds: 'VARCHAR[]',
	groups: 'INTEGER[]',
	outcomes: 'VARCHAR[]',
	levels: 'VARCHAR[]',
	words: 'VARCHAR',
	decision: 'VARCHAR'
};

/** The only values a parameter may take, where the set is closed. */
export const CLOSED: Partial<Record<ParamName, readonly string[]>> = {
	system: ['63', '34'],
	since_system: ['63', '34'],
	base: ['published', 'register'],
	of: ['producers', 'products'],
	standing: STANDINGS,
	potential: ['any', 'yes', 'no'],
	kinds: ['cooperative', 'cooperative_group', 'enterprise', 'household', 'other'],
	outcomes: ['new', 're_evaluated', 'upgraded', 'downgraded', 'lapsed', 'withdrawn'],
	levels: ['district', 'province', 'national']
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
	/** Columns that tell the rows of a place apart; left out where a place has one row. */
	readonly key?: readonly string[];
	/** Shares by column: numerator and denominator, columns of the same row. */
	readonly ratios?: Readonly<Record<string, readonly [string, string]>>;
	/** Register: the slice a column counts, so that its rows can be shown. */
	readonly slices?: Readonly<Record<string, ColumnSlice>>;
	/** Register: the metric that lists the rows a column counts, where no slice holds just these. */
	readonly evidence?: Readonly<Record<string, EvidenceMetric>>;
	/** Published figures: the printed numbers a column is read from. */
	readonly figures?: Readonly<Record<string, ColumnFigures>>;
	/** Columns that say how a number is stated (schema/figure.ts, qualifier), by the number's column. */
	readonly qualifiers?: Readonly<Record<string, string>>;
}

/** Metrics of evidence-columns.ts: of a target by its id, of a place. */
export type EvidenceMetric = 'target-evidence' | 'dossier-evidence';

/** A row whose values are not looked at by type. */
export type AnyRow = Readonly<Record<string, string | number | boolean | null>>;

/** What a column counts in the register: `counts` of the products that pass `filters`. */
export interface ColumnSlice {
	/** Products, or how many different producers or communes these have. */
	readonly counts: 'products' | 'producers' | 'communes';
	/**
	 * Filters put upon the slice of the request; a function where they depend on the row, null where no
	 * slice holds just these rows.
	 */
	readonly filters: Partial<SliceParams> | ((row: AnyRow) => Partial<SliceParams> | null);
	/** Filters of the request that the column does not heed. */
	readonly drops?: readonly (keyof SliceParams)[] | ((row: AnyRow) => readonly (keyof SliceParams)[]);
}

/** Which printed figures a column is read from. */
export interface ColumnFigures {
	/**
	 * Measures (figure_metric), by preference: the first list of which the publication prints the first
	 * measure is the one used; the others of a list stand beside it. A function where the row decides.
	 */
	readonly measures: readonly (readonly string[])[] | ((row: AnyRow) => readonly (readonly string[])[]);
	/** Columns of the row with the as-of date as printed and the publication. */
	readonly asOf: string;
	readonly source: string;
}

export interface MetricText {
	readonly title: string;
	readonly definition: string;
	readonly caveats: readonly string[];
	/** What each number is and how it is computed, in words; of the metrics whose numbers are on pages. */
	readonly columns?: Readonly<Record<string, ColumnText>>;
}

export interface ColumnText {
	readonly title: string;
	/** After the number: "sản phẩm"; left out for shares and where the row names its unit. */
	readonly unit?: string;
	readonly formula: string;
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
