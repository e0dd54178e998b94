import type { Row, Value } from '../engine/engine';
import { DEFAULT_SLICE, encodeSlice } from '../filters/slice';
import type { Params } from '../metrics/metric';
import { METRICS, type Metric } from '../metrics/registry';
import type { MetricRequest } from '../query/compile';
import { formats, type Lang } from '../text/format';
import { asOfDay } from '../views/years';
import type { Dossier } from './codec';
import { ROW_SEPARATOR } from './link';

/** A dossier whose metric and column exist, with the question it asks. */
export interface ResolvedDossier {
	readonly dossier: Dossier;
	readonly metric: Metric;
	readonly request: MetricRequest;
	/** Last day looked at, yyyy-mm-dd. */
	readonly day: string;
	/** Filters of the link that the metric does not have, as `name=value`. */
	readonly unused: readonly string[];
}

export type Resolution =
	| { readonly kind: 'found'; readonly found: ResolvedDossier }
	| { readonly kind: 'unknown-metric' | 'unknown-column'; readonly name: string };

/** What a link to a dossier cannot say: single products have pages of their own. */
const NOT_IN_LINKS: readonly string[] = ['product_id', 'producer_id'];

/** @param newest last day the snapshot knows of, yyyy-mm-dd */
export function resolve(dossier: Dossier, newest: string): Resolution {
	const metric = METRICS.get(dossier.metric);
	// A change is asked for with the moment it starts from (change-params.ts), or not at all.
	const isAsked =
		metric?.params.every((name) => !NOT_IN_LINKS.includes(name)) &&
		(dossier.change !== undefined || !metric.params.includes('since'));
	if (!metric || !isAsked) return { kind: 'unknown-metric', name: dossier.metric };
	if (dossier.column !== null && !Object.hasOwn(metric.columns, dossier.column))
		return { kind: 'unknown-column', name: dossier.column };
	const day = asOfDay(dossier.slice.asOf, newest);
	return {
		kind: 'found',
		found: { dossier, metric, day, request: requestOf(dossier, metric, day), unused: unused(dossier, metric) }
	};
}

/** Whether the metric counts a slice of the register. */
export function isOverSlice({ params }: Pick<Metric, 'params'>): boolean {
	return params.includes('standing');
}

/** Whether the number comes from the register, not from publications. */
export function isOfRegister({ dossier, metric }: Pick<ResolvedDossier, 'dossier' | 'metric'>): boolean {
	return isOverSlice(metric) || (metric.params.includes('base') && dossier.base === 'register');
}

function requestOf(
	{ metric, base, slice, change, supposed }: Dossier,
	{ params: names }: Metric,
	day: string
): MetricRequest {
	const all: Partial<Params> = {
		...slice,
		...change,
		as_of: day,
		period_start: `${day.slice(0, 4)}-01-01`,
		base,
		of: 'producers',
		// Of a projection the end of the period, from the place's own past or what is supposed; the row says which target.
		target: '',
		renewal_share: supposed?.renewal_share ?? null,
		new_per_month: supposed?.new_per_month ?? null
	};
	return { metric, params: Object.fromEntries(names.map((name) => [name, all[name]])) };
}

function unused({ slice }: Dossier, metric: Metric): string[] {
	if (isOverSlice(metric)) return [];
	const { place, asOf, system } = slice;
	const own = new URLSearchParams(encodeSlice({ ...DEFAULT_SLICE, place, asOf, system }));
	return [...new URLSearchParams(encodeSlice(slice))]
		.filter(([name]) => !own.has(name))
		.map(([name, value]) => `${name}=${value}`);
}

/** Values of the metric's key, as `dong` of a link holds them. */
export function rowOf({ key = [] }: Pick<Metric, 'key'>, row: Row): string {
	return key.map((name) => String(row[name] ?? '')).join(ROW_SEPARATOR);
}

/** The rows a dossier is about: one, or all of the place where the link does not say which. */
export function rowsOf({ dossier, metric }: ResolvedDossier, rows: readonly Row[]): Row[] {
	const { place } = dossier.slice;
	const hasPlace = !isOverSlice(metric) && 'place_id' in metric.columns;
	return rows.filter(
		(row) =>
			(!hasPlace || row['place_id'] === place || row['place_id'] === null) &&
			(dossier.row === null || rowOf(metric, row) === dossier.row)
	);
}

/** Whether a cell of a row is the dossier's number: its column, or where that is unknown an equal value. */
export function isNumberOf({ dossier }: ResolvedDossier, column: string, value: Value): boolean {
	if (dossier.column !== null) return column === dossier.column;
	return dossier.value !== null && typeof value === 'number' && isSame(dossier.value, value);
}

/** Shares stand on pages in percent as well, rounded to four decimals (views/measures.ts). */
export function isSame(shown: number, computed: number): boolean {
	return shown === computed || Math.abs(shown - computed * 100) < 1e-4;
}

/** Shares 0–1 by names that do not say so. */
const SHARES: readonly string[] = ['attainment', 'need_to_best', 'probability'];

/** A value as a reader sees it: shares in percent, counts with separators, texts as they are. */
export function valueText(metric: Metric, column: string, row: Row, lang: Lang): string {
	const value = row[column] ?? null;
	if (typeof value !== 'number') return value === null ? '…' : String(value);
	const format = formats(lang);
	if (metric.columns[column]?.type !== 'number') return format.count(value);
	const isShare = SHARES.includes(column) || column.endsWith('_share');
	if (!isShare && !column.endsWith('_per_month') && typeof row['unit'] === 'string')
		return row['unit'] === 'percent' ? format.percent(value) : format.count(value);
	return isShare || metric.ratios?.[column] ? format.share(value) : format.decimal(value, 2);
}
