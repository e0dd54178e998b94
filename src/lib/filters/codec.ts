import { MIGRATIONS } from './migrations';
import {
	AS_SET,
	BASE_WORD,
	DEFAULT_FILTERS,
	PARAM,
	OF_EVERY_PAGE,
	type Base,
	type BoundarySystem,
	type Filters
} from './vocabulary';

export interface Decoded {
	readonly filters: Filters;
	/** Parameters that mean nothing here, as `name=value`: told to the reader, never ignored in silence. */
	readonly unknown: readonly string[];
}

function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

export function isAsOf(text: string): boolean {
	return /^20\d{2}$/.test(text) || isDay(text);
}

/**
 * URL → filters. Every value that is not understood is reported and the default taken.
 * @param isOfGoals whether goals can be seen under the boundaries they were set in (`dia-gioi=khi-dat`)
 */
export function decode(
	search: URLSearchParams,
	defaults: Filters = DEFAULT_FILTERS,
	isOfGoals = false
): Decoded {
	const params = new URLSearchParams(search);
	for (const migrate of MIGRATIONS) migrate(params);
	let filters: Filters = defaults;
	const unknown: string[] = [];
	for (const [name, value] of params) {
		const base = (Object.keys(BASE_WORD) as Base[]).find((key) => BASE_WORD[key] === value);
		if (name === PARAM.asOf && isAsOf(value)) filters = { ...filters, asOf: value };
		else if (name === PARAM.system && (value === '63' || value === '34'))
			filters = { ...filters, system: value as BoundarySystem };
		else if (isOfGoals && name === PARAM.system && value === AS_SET) filters = { ...filters, asSet: true };
		else if (name === PARAM.base && base) filters = { ...filters, base };
		else if (!OF_EVERY_PAGE.includes(name)) unknown.push(`${name}=${value}`);
	}
	return { filters, unknown };
}

/** Filters → canonical query text: sorted by vocabulary, defaults left out, '' for the default view. */
export function encode(filters: Filters, defaults: Filters = DEFAULT_FILTERS): string {
	const params = new URLSearchParams();
	if (filters.asOf !== defaults.asOf && filters.asOf !== null) params.set(PARAM.asOf, filters.asOf);
	if (filters.asSet) params.set(PARAM.system, AS_SET);
	else if (filters.system !== defaults.system) params.set(PARAM.system, filters.system);
	if (filters.base !== defaults.base) params.set(PARAM.base, BASE_WORD[filters.base]);
	const text = params.toString();
	return text === '' ? '' : `?${text}`;
}
