import { BASE_WORD, PARAM, type Base, type BoundarySystem } from '../filters/vocabulary';

/** What a number was asked with. `day` is the last day looked at, not the date printed beside the number. */
export interface NumberScope {
	readonly system: BoundarySystem;
	readonly base: Base;
	/** yyyy-mm-dd. */
	readonly day: string;
	/** Of a metric over a slice: query text of the place asked for, the day and all filters (codec.ts, sliceScope). */
	readonly question?: string;
}

/** A number on a page, as its dossier needs to know it. */
export interface NumberRef {
	readonly metric: string;
	/** Place of the row; left out, the country. */
	readonly place?: string;
	/** Column of the metric; left out, the dossier marks the cells that equal `value`. */
	readonly column?: string;
	/** Which of several rows of the place: values of the metric's `key`, joined by ROW_SEPARATOR. */
	readonly row?: string;
	/** Left out, only the method page can be shown. */
	readonly scope?: NumberScope;
	readonly value?: number | string;
}

/** Parameters of a dossier besides those of a slice (filters/slice.ts). Links are interfaces: words never change meaning. */
export const DOSSIER_PARAM = {
	metric: 'm',
	column: 'c',
	row: 'dong',
	value: 'gia-tri',
	snapshot: 'ky'
} as const;

/** Apart in `dong`; no id of the snapshot holds one. */
export const ROW_SEPARATOR = '.';

export const DOSSIER_PATH = '/ho-so/';

/**
 * Path of a number's dossier, without language and base. Every page writes it hundreds of times, so it
 * knows neither metrics nor slices; codec.ts reads it back, and codec.test.ts holds the two together.
 */
export function numberPath({ metric, place = 'vn', column, row, scope, value }: NumberRef): string {
	if (!scope) return `/so-lieu/${metric}/`;
	const params = new URLSearchParams({ [DOSSIER_PARAM.metric]: metric });
	if (column !== undefined) params.set(DOSSIER_PARAM.column, column);
	if (row !== undefined) params.set(DOSSIER_PARAM.row, row);
	if (scope.question !== undefined) return `${DOSSIER_PATH}?${params}&${scope.question}`;
	if (place !== 'vn') params.set('noi', place);
	params.set(PARAM.asOf, scope.day);
	// A place of 63 or 34 provinces says so itself.
	if (!/^(?:63|34)-/.test(place)) params.set(PARAM.system, scope.system);
	if (scope.base === 'register') params.set(PARAM.base, BASE_WORD.register);
	if (column === undefined && value !== undefined) params.set(DOSSIER_PARAM.value, String(value));
	return `${DOSSIER_PATH}?${params}`;
}
