import { isAsOf } from '../filters/codec';
import { BASE_WORD, OF_EVERY_PAGE, PARAM, type Base } from '../filters/vocabulary';

/**
 * What the address of a goal's page says, `/muc-tieu/chi-tieu/?ma=t109&den=2024&so=dang-ky&gia-han=75&moi-thang=12,5`.
 * A link is an interface: what is written here never changes meaning.
 */
export interface GoalParams {
	/** Id of the goal; null where the link names none. */
	readonly id: string | null;
	/** yyyy or yyyy-mm-dd; null is the newest. */
	readonly asOf: string | null;
	readonly base: Base;
	/** Percent of lapsing certificates renewed, whole, 0–100; null is the place's own past. */
	readonly renewal: number | null;
	/** New products a month with at most one decimal; null is the place's own past. */
	readonly added: number | null;
}

export interface DecodedGoal {
	readonly params: GoalParams;
	/** `name=value` of what is not understood: told to the reader, never ignored in silence. */
	readonly unknown: readonly string[];
}

export const GOAL_PARAM = { id: 'ma', renewal: 'gia-han', added: 'moi-thang' } as const;
export const GOAL_PATH = '/muc-tieu/chi-tieu/';
/** No place has ever recognised so many in a month; a larger number is a slip of the finger. */
export const MOST_ADDED = 9999;

const ID = /^[a-z][a-z0-9-]{0,60}$/;

type Reader = (value: string) => Partial<GoalParams> | null;

const READERS: Readonly<Record<string, Reader>> = {
	[GOAL_PARAM.id]: (value) => (ID.test(value) ? { id: value } : null),
	[PARAM.asOf]: (value) => (isAsOf(value) ? { asOf: value } : null),
	[PARAM.base]: (value) => {
		const base = (Object.keys(BASE_WORD) as Base[]).find((key) => BASE_WORD[key] === value);
		return base ? { base } : null;
	},
	[GOAL_PARAM.renewal]: (value) =>
		/^\d{1,3}$/.test(value) && Number(value) <= 100 ? { renewal: Number(value) } : null,
	[GOAL_PARAM.added]: (value) => {
		const added = /^\d{1,4}(?:[.,]\d)?$/.test(value) ? Number(value.replace(',', '.')) : NaN;
		return added <= MOST_ADDED ? { added } : null;
	}
};

/** URL → what it asks for. `base` is what a link that names none means. */
export function decodeGoal(search: URLSearchParams, base: Base = 'published'): DecodedGoal {
	let params: GoalParams = { id: null, asOf: null, base, renewal: null, added: null };
	const unknown: string[] = [];
	const seen = new Set<string>();
	for (const [name, value] of search) {
		if (OF_EVERY_PAGE.includes(name)) continue;
		const read = Object.hasOwn(READERS, name) && !seen.has(name) ? READERS[name]!(value) : null;
		seen.add(name);
		if (read) params = { ...params, ...read };
		else unknown.push(`${name}=${value}`);
	}
	return { params, unknown };
}

/** Canonical query text: in the order of the vocabulary, defaults left out. */
export function encodeGoal(
	{ id, asOf, base, renewal, added }: GoalParams,
	defaultBase: Base = 'published'
): string {
	const params = new URLSearchParams();
	if (id !== null) params.set(GOAL_PARAM.id, id);
	if (asOf !== null) params.set(PARAM.asOf, asOf);
	if (base !== defaultBase) params.set(PARAM.base, BASE_WORD[base]);
	if (renewal !== null) params.set(GOAL_PARAM.renewal, String(renewal));
	if (added !== null) params.set(GOAL_PARAM.added, String(Math.round(added * 10) / 10));
	const text = params.toString();
	return text === '' ? '' : `?${text}`;
}

/** Path of a goal's page, for text/link.ts. */
export function goalPath(id: string, more: Partial<Omit<GoalParams, 'id'>> = {}): string {
	return GOAL_PATH + encodeGoal({ asOf: null, base: 'published', renewal: null, added: null, ...more, id });
}

/** The suppositions alone, as the metric takes them. */
export function scenarioOf({ renewal, added }: Pick<GoalParams, 'renewal' | 'added'>): {
	renewal_share: number | null;
	new_per_month: number | null;
} {
	return { renewal_share: renewal === null ? null : renewal / 100, new_per_month: added };
}
