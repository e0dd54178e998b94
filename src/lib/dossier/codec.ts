import { DEFAULT_SLICE, decodeSlice, encodeSlice, systemOf, type Slice } from '../filters/slice';
import { BASE_WORD, DEFAULT_FILTERS, PARAM, type Base } from '../filters/vocabulary';
import type { MetricRequest } from '../query/compile';
import { CHANGE_READERS, changeOf, writeChange, type ChangeParams } from './change-params';
import { DOSSIER_PARAM, DOSSIER_PATH, type NumberScope } from './link';
import { SUPPOSED_READERS, supposedText, type Scenario } from './supposed';

/** What a dossier is about: one number of one metric, and everything it was asked with. */
export interface Dossier {
	readonly metric: string;
	/** Null where the page that showed the number does not know it. */
	readonly column: string | null;
	/** Which of several rows of the place: values of the metric's key. */
	readonly row: string | null;
	/** The number as shown, for a dossier without a column. */
	readonly value: number | null;
	readonly base: Base;
	/** Snapshot the link was copied from. */
	readonly snapshot: string | null;
	/** Place, day, system, and for metrics of a slice its filters. */
	readonly slice: Slice;
	/** Of a metric about a change: the moment it starts from. */
	readonly change?: ChangeParams;
	/** Of a projection: what the reader supposed; left out, the past. */
	readonly supposed?: Scenario;
}

export interface DecodedDossier {
	/** Null where the link names no number. */
	readonly dossier: Dossier | null;
	/** `name=value` of what is not understood: told to the reader, never ignored in silence. */
	readonly unknown: readonly string[];
}

const METRIC = /^[a-z]+(?:-[a-z]+)*$/;
const COLUMN = /^[a-z]\w*$/;
const SNAPSHOT = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{12}$/;
/** Ids of sources, targets, figures; days; words of a dimension. */
const ROW = /^[\w.-]{0,120}$/;

type Own = Pick<Dossier, 'column' | 'row' | 'value' | 'base' | 'snapshot'> & {
	readonly metric: string | null;
} & Partial<ChangeParams> &
	Partial<Scenario>;
type Reader = (value: string) => Partial<Own> | null;

const matched =
	(name: 'metric' | 'column' | 'row' | 'snapshot', pattern: RegExp): Reader =>
	(value) =>
		pattern.test(value) ? { [name]: value } : null;

const READERS: Readonly<Record<string, Reader>> = {
	[DOSSIER_PARAM.metric]: matched('metric', METRIC),
	[DOSSIER_PARAM.column]: matched('column', COLUMN),
	[DOSSIER_PARAM.row]: matched('row', ROW),
	[PARAM.base]: (value) => {
		const base = (Object.keys(BASE_WORD) as Base[]).find((key) => BASE_WORD[key] === value);
		return base ? { base } : null;
	},
	[DOSSIER_PARAM.value]: (value) =>
		/^-?\d+(?:\.\d+)?$/.test(value) && Number.isFinite(Number(value)) ? { value: Number(value) } : null,
	[DOSSIER_PARAM.snapshot]: matched('snapshot', SNAPSHOT),
	...CHANGE_READERS,
	...SUPPOSED_READERS
};

/** URL → dossier. Values that are not understood are reported and left out. */
export function decodeDossier(search: URLSearchParams): DecodedDossier {
	const sliced = decodeSlice(search, Object.keys(READERS));
	const unknown: string[] = [];
	const seen = new Set<string>();
	let own: Own = {
		metric: null,
		column: null,
		row: null,
		value: null,
		base: DEFAULT_FILTERS.base,
		snapshot: null
	};
	for (const [name, value] of search) {
		if (!Object.hasOwn(READERS, name)) continue;
		const read = seen.has(name) ? null : READERS[name]!(value);
		seen.add(name);
		if (read) own = { ...own, ...read };
		else unknown.push(`${name}=${value}`);
	}
	const { metric, since, earlier, later, since_system, renewal_share, new_per_month, ...rest } = own;
	const isSupposed = renewal_share !== undefined || new_per_month !== undefined;
	const supposed = { renewal_share: renewal_share ?? null, new_per_month: new_per_month ?? null };
	const change = changeOf({ since, earlier, later, since_system }, sliced.slice.system);
	return {
		dossier:
			metric === null
				? null
				: {
						...{ ...rest, metric, slice: sliced.slice },
						...(change ? { change } : {}),
						...(isSupposed ? { supposed } : {})
					},
		unknown: [...unknown, ...sliced.unknown]
	};
}

/** Dossier → canonical query text; the system is written wherever the place does not say it. */
export function encodeDossier({
	metric,
	column,
	row,
	value,
	base,
	snapshot,
	slice,
	change,
	supposed
}: Dossier): string {
	const params = new URLSearchParams({ [DOSSIER_PARAM.metric]: metric });
	if (column !== null) params.set(DOSSIER_PARAM.column, column);
	if (row !== null) params.set(DOSSIER_PARAM.row, row);
	writeSlice(params, slice);
	if (change) writeChange(params, change, slice.system);
	if (base === 'register') params.set(PARAM.base, BASE_WORD.register);
	if (value !== null) params.set(DOSSIER_PARAM.value, String(value));
	if (snapshot !== null) params.set(DOSSIER_PARAM.snapshot, snapshot);
	return `?${params}${supposed ? supposedText(supposed) : ''}`;
}

function writeSlice(params: URLSearchParams, slice: Slice): void {
	const { place, asOf, system } = slice;
	if (place !== DEFAULT_SLICE.place) params.set('noi', place);
	if (asOf !== null) params.set(PARAM.asOf, asOf);
	if (systemOf(place) === null) params.set(PARAM.system, system);
	for (const [name, written] of new URLSearchParams(encodeSlice(slice)))
		if (!params.has(name)) params.set(name, written);
}

/**
 * What the numbers of a slice were asked with, for `numberPath`: written once for a whole table, whose
 * cells are too many to write each its own.
 * @param day the day looked at, yyyy-mm-dd
 */
export function sliceScope(slice: Slice, day: string): NumberScope {
	const params = new URLSearchParams();
	const system = systemOf(slice.place) ?? slice.system;
	writeSlice(params, { ...slice, system, asOf: day });
	return { system, base: 'register', day, question: params.toString() };
}

/** The same for the numbers of a change. @param params all that a metric of a change was asked with */
export function changeScope(params: MetricRequest['params']): NumberScope {
	const { place = 'vn', as_of: day = '', system = '34' } = params;
	const text = new URLSearchParams();
	writeSlice(text, { ...DEFAULT_SLICE, place, system, asOf: day });
	const change = changeOf(params, system);
	if (change) writeChange(text, change, system);
	return { system, base: 'register', day, question: text.toString() };
}

/**
 * Path of the dossier of a number a request answered with, for text/link.ts: `link(dossierHref(…), lang)`.
 * @param place place of the row; left out, the place asked for
 * @param row which of several rows of the place, as `rowOf` writes it (of slice-breakdown `stars.4`); of
 * a metric over a slice left out, the place of the row is meant where it is another than the one asked for
 */
export function dossierHref(
	{ metric, params }: MetricRequest,
	column: string,
	place?: string | null,
	row?: string
): string {
	const isSlice = params.place !== undefined;
	const ofChild = isSlice && place !== undefined && place !== params.place ? (place ?? '') : null;
	const filters = Object.entries(params).filter(([name]) => Object.hasOwn(DEFAULT_SLICE, name));
	const slice: Slice = {
		...DEFAULT_SLICE,
		system: DEFAULT_FILTERS.system,
		...Object.fromEntries(filters),
		place: params.place ?? place ?? DEFAULT_SLICE.place,
		asOf: params.as_of ?? null
	};
	const dossier: Dossier = {
		metric,
		column,
		row: row ?? ofChild,
		value: null,
		base: params.base ?? DEFAULT_FILTERS.base,
		snapshot: null,
		slice: { ...slice, system: systemOf(slice.place) ?? slice.system }
	};
	return `${DOSSIER_PATH}${encodeDossier(dossier)}`;
}
