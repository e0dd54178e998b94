import { yearEnds } from '../views/years';
import type { Row, Value } from '../engine/engine';
import type { MetricRequest } from './compile';

/** Rows as columns once and values after: half the size of objects, and gzip does the rest. */
export interface PackedRows {
	readonly columns: readonly string[];
	readonly values: readonly (readonly Value[])[];
}

export function pack(rows: readonly Row[]): PackedRows {
	const columns = Object.keys(rows[0] ?? {});
	return { columns, values: rows.map((row) => columns.map((name) => row[name] ?? null)) };
}

export function unpack({ columns, values }: PackedRows): Row[] {
	return values.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i] ?? null])));
}

/** What a prebaked file holds: packed rows by as-of day (`always` where a metric has none). */
export type PrebakedFile = Readonly<Record<string, PackedRows>>;

/** Parameters that the files differ by. */
const IN_FILES = ['as_of', 'period_start', 'system', 'base', 'of'];

export function prebakedKey({ params }: MetricRequest): string {
	return params.as_of ?? 'always';
}

/** Of projections the files hold those of all goals from the places' own past, as no reader supposed otherwise. */
function isLeftOpen(name: string, value: unknown): boolean {
	return name === 'target' ? value === '' : value === null;
}

/**
 * The file that holds a request's rows, or null where only the live engine can answer: a day
 * that is no year's end, products instead of producers, a slice, one product or producer.
 */
export function prebakedFile({ metric, params }: MetricRequest, newest: string): string | null {
	if (params.as_of !== undefined && !yearEnds(newest).some(({ asOf }) => asOf === params.as_of)) return null;
	if (params.of === 'products') return null;
	if (Object.entries(params).some(([name, value]) => !IN_FILES.includes(name) && !isLeftOpen(name, value)))
		return null;
	return [metric, params.system, params.base].filter((part) => part !== undefined).join('_');
}
