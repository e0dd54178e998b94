import { CLOSED, type SliceParams } from '../metrics/metric';
import { fold } from '../text/fold';
import { isAsOf } from './codec';
import { OF_EVERY_PAGE, type BoundarySystem } from './vocabulary';

/**
 * The public URL vocabulary of a slice of the register, `/phan-tich/` and `/san-pham/`. A link is an
 * interface: what is written here never changes meaning; a changed word gets a line in SLICE_MIGRATIONS.
 */
export interface Slice extends SliceParams {
	/** yyyy or yyyy-mm-dd; null is the newest. */
	readonly asOf: string | null;
	readonly system: BoundarySystem;
}

export const DEFAULT_SLICE: Slice = {
	asOf: null,
	system: '34',
	place: 'vn',
	standing: 'in_force',
	within_months: 12,
	stars: [],
	potential: 'any',
	kinds: [],
	groups: [],
	outcomes: [],
	levels: [],
	words: '',
	decision: ''
};

/** Filters that a reader can take away one by one; place, day and system are the question itself. */
export const SLICE_FILTERS = [
	'standing',
	'stars',
	'potential',
	'kinds',
	'groups',
	'outcomes',
	'levels',
	'words',
	'decision'
] as const;
export type SliceFilter = (typeof SLICE_FILTERS)[number];

const WORD = {
	standing: { expiring: 'sap-het', ever: 'tung', expired: 'het-han', withdrawn: 'thu-hoi' },
	potential: { yes: 'co', no: 'khong' },
	kinds: {
		cooperative: 'htx',
		cooperative_group: 'tht',
		enterprise: 'dn',
		household: 'ho',
		other: 'khac'
	},
	outcomes: {
		new: 'moi',
		re_evaluated: 'danh-gia-lai',
		upgraded: 'nang-hang',
		downgraded: 'ha-hang',
		lapsed: 'het-han',
		withdrawn: 'thu-hoi'
	},
	levels: { district: 'huyen', province: 'tinh', national: 'trung-uong' }
} as const;

const STARS = [3, 4, 5];
const GROUPS = [1, 2, 3, 4, 5, 6];
/** A certificate is valid for 36 months (148/QĐ-TTg, 26/2026/QĐ-TTg): nothing in force runs out later. */
const MOST_MONTHS = 36;
const PLACE_ID = /^(?:vn|vung(?:-[a-z]+)+|(?:63|34)-\d{2}|63-\d{3}|(?:63|34)-\d{5})$/;
/** Longer than any name or number of a decision; a link is no place for a text. */
const MOST_LETTERS = 120;

type Reader = (value: string) => Partial<Slice> | null;

function keyOf<W extends Readonly<Record<string, string>>>(words: W, word: string): keyof W | undefined {
	return (Object.keys(words) as (keyof W)[]).find((key) => words[key] === word);
}

/** Values joined by `_`, each known and none twice; in the order of the vocabulary. */
function list<T>(value: string, all: readonly T[], read: (word: string) => T | undefined): T[] | null {
	const found = value.split('_').map(read);
	if (found.some((each) => each === undefined) || new Set(found).size !== found.length) return null;
	return all.filter((each) => found.includes(each));
}

const numbers =
	(name: 'stars' | 'groups', all: readonly number[]): Reader =>
	(value) => {
		const found = list(value, all, (word) => all.find((each) => String(each) === word));
		return found && { [name]: found };
	};

const words =
	(name: 'kinds' | 'outcomes' | 'levels'): Reader =>
	(value) => {
		const found = list(value, CLOSED[name]!, (word) =>
			keyOf<Readonly<Record<string, string>>>(WORD[name], word)
		);
		return found && { [name]: found };
	};

function standing(value: string): Partial<Slice> | null {
	const soon = /^sap-het(?:-([1-9]\d?))?$/.exec(value);
	if (soon) {
		const months = Number(soon[1] ?? DEFAULT_SLICE.within_months);
		return months <= MOST_MONTHS ? { standing: 'expiring', within_months: months } : null;
	}
	const found = keyOf(WORD.standing, value);
	return found ? { standing: found } : null;
}

const text =
	(name: 'words' | 'decision'): Reader =>
	(value) => {
		const clean = name === 'words' ? sliceWords(value) : value.trim().normalize('NFC');
		// eslint-disable-next-line no-control-regex -- refused, not cleaned: no such text was ever written by this site
		return clean.length > MOST_LETTERS || clean === '' || /[\u0000-\u001f]/.test(clean)
			? null
			: { [name]: clean };
	};

/** Parameters in their canonical order, each with its reading. */
const READERS: Readonly<Record<string, Reader>> = {
	noi: (value) => (PLACE_ID.test(value) ? { place: value } : null),
	den: (value) => (isAsOf(value) ? { asOf: value } : null),
	'dia-gioi': (value) => (value === '63' || value === '34' ? { system: value } : null),
	'hieu-luc': standing,
	sao: numbers('stars', STARS),
	'tiem-nang': (value) => {
		const found = keyOf(WORD.potential, value);
		return found ? { potential: found } : null;
	},
	loai: words('kinds'),
	nhom: numbers('groups', GROUPS),
	'ket-qua': words('outcomes'),
	cap: words('levels'),
	tu: text('words'),
	qd: text('decision')
};

/** Names this site or a draft of it once wrote, and what people type. */
const SLICE_MIGRATIONS: Readonly<Record<string, string>> = {
	nam: 'den',
	year: 'den',
	'ranh-gioi': 'dia-gioi',
	tinh: 'noi',
	place: 'noi'
};

export interface DecodedSlice {
	readonly slice: Slice;
	/** `name=value` of what is not understood: told to the reader, never ignored in silence. */
	readonly unknown: readonly string[];
}

/** Search words as a link and the SQL hold them: folded, single spaces. */
export function sliceWords(typed: string): string {
	return fold(typed)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/**
 * URL → slice. A place belongs to one boundary system, which then is the slice's. `others` names the
 * parameters that mean something else on the page and are left to it.
 */
export function decodeSlice(search: URLSearchParams, others: readonly string[] = []): DecodedSlice {
	let slice = DEFAULT_SLICE;
	const unknown: string[] = [];
	const seen = new Set<string>();
	for (const [written, value] of search) {
		const name = SLICE_MIGRATIONS[written] ?? written;
		if (OF_EVERY_PAGE.includes(name) || others.includes(name)) continue;
		const read = Object.hasOwn(READERS, name) && !seen.has(name) ? READERS[name]!(value) : null;
		seen.add(name);
		if (read) slice = { ...slice, ...read };
		else unknown.push(`${written}=${value}`);
	}
	return { slice: { ...slice, system: systemOf(slice.place) ?? slice.system }, unknown };
}

/** The boundary system a place's id names; null for the country and regions. */
export function systemOf(place: string): BoundarySystem | null {
	const [system] = place.split('-');
	return system === '63' || system === '34' ? system : null;
}

/** Values of the list filters in the order of the vocabulary, so that equal slices are equal. */
const VALUES = {
	stars: STARS,
	kinds: CLOSED.kinds!,
	groups: GROUPS,
	outcomes: CLOSED.outcomes!,
	levels: CLOSED.levels!
} as const;

/** Slice → canonical query text: sorted by vocabulary, defaults left out, '' for the default slice. */
export function encodeSlice(slice: Slice): string {
	const { place, asOf, system } = slice;
	const joined = (name: 'kinds' | 'outcomes' | 'levels') =>
		VALUES[name]
			.filter((each) => slice[name].includes(each))
			.map((each) => (WORD[name] as Readonly<Record<string, string>>)[each]!)
			.join('_');
	const numbered = (all: readonly number[], chosen: readonly number[]) =>
		all.filter((each) => chosen.includes(each)).join('_');
	const values: Readonly<Record<string, string | null>> = {
		noi: place === 'vn' ? null : place,
		den: asOf,
		'dia-gioi': systemOf(place) === null && system !== DEFAULT_SLICE.system ? system : null,
		'hieu-luc': standingWord(slice),
		sao: numbered(STARS, slice.stars),
		'tiem-nang': slice.potential === 'any' ? null : WORD.potential[slice.potential],
		loai: joined('kinds'),
		nhom: numbered(GROUPS, slice.groups),
		'ket-qua': joined('outcomes'),
		cap: joined('levels'),
		tu: slice.words,
		qd: slice.decision
	};
	const params = new URLSearchParams();
	for (const name of Object.keys(READERS)) if (values[name]) params.set(name, values[name]);
	const query = params.toString();
	return query === '' ? '' : `?${query}`;
}

function standingWord({ standing, within_months }: Slice): string | null {
	if (standing === 'in_force') return null;
	const word = WORD.standing[standing];
	return standing === 'expiring' && within_months !== DEFAULT_SLICE.within_months
		? `${word}-${within_months}`
		: word;
}

/** Whether a filter narrows the slice. */
export function isActive(slice: Slice, filter: SliceFilter): boolean {
	const value = slice[filter];
	return typeof value === 'string' ? value !== DEFAULT_SLICE[filter] : value.length > 0;
}

/** The slice without one of its filters. */
export function withoutFilter(slice: Slice, filter: SliceFilter): Slice {
	return { ...slice, [filter]: DEFAULT_SLICE[filter] };
}

/** The slice with a value of a list filter put in, or taken out if it is there. */
export function toggled<F extends keyof typeof VALUES>(
	slice: Slice,
	filter: F,
	value: Slice[F][number]
): Slice {
	const chosen: readonly unknown[] = slice[filter];
	const isIn = (each: unknown) => chosen.includes(each) !== (each === value);
	return { ...slice, [filter]: VALUES[filter].filter(isIn) };
}
