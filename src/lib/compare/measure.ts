import type { Qualifier } from '../text/grammar';
import type { Status } from '../charts/kit/status';
import type { NumberScope } from '../dossier/link';
import type { Unit } from './difference';

/** Measures in the order of the table, by group. */
export const GROUPS = {
	products: ['total', 'stars_3', 'stars_4', 'stars_5', 'potential'],
	year: ['new_products', 'lapsed'],
	producers: ['producers', 'cooperative', 'cooperative_group', 'enterprise', 'household'],
	coverage: ['communes', 'communes_share', 'attainment']
} as const;
export type GroupId = keyof typeof GROUPS;
export type MeasureId = (typeof GROUPS)[GroupId][number];

const PERCENT: ReadonlySet<MeasureId> = new Set([
	'cooperative',
	'cooperative_group',
	'enterprise',
	'household',
	'communes_share',
	'attainment'
]);
export const unitOf = (id: MeasureId): Unit => (PERCENT.has(id) ? 'percent' : 'count');

/** One number of one column. */
export interface MeasureValue {
	/** A count, or percent 0–100. */
	readonly value: number | null;
	readonly metric: string;
	/** Column of the metric, and which of several rows of the place. */
	readonly column: string;
	readonly row?: string;
	/** Where the row is not the column's own place: a goal of the old province that the place continues. */
	readonly place?: string;
	/** What it was asked with, where the column does not say it all: the slice of a place below a province. */
	readonly scope?: NumberScope;
	/** As-of date as printed, and the oldest among summed parts. */
	readonly asOf: string | null;
	readonly oldest: string | null;
	readonly sourceId: string | null;
	/** Numerator and denominator of a share, or actual and goal, in words. */
	readonly fraction: string | null;
	/** Why there is no number. */
	readonly missing: string | null;
	/** How its publication states it. */
	readonly qualifier: Qualifier;
	/** How to read it. */
	readonly note: string | null;
	readonly status: Status | null;
	/** Of another publication than the total: a picture does not set it beside the total. */
	readonly isApart: boolean;
}
export type Column = Readonly<Record<MeasureId, MeasureValue>>;

/** What most numbers leave empty. */
export const BARE = {
	oldest: null,
	fraction: null,
	missing: null,
	note: null,
	status: null,
	isApart: false,
	qualifier: 'exact'
} as const;
