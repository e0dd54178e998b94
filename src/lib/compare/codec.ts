import { isAsOf } from '../filters/codec';
import { MIGRATIONS } from '../filters/migrations';
import { BASE_WORD, OF_EVERY_PAGE, PARAM, type Base, type BoundarySystem } from '../filters/vocabulary';
import { asOfDay } from '../views/years';
import { DEFAULT_STATE, MOST_PLACES, type CompareState } from './state';

/** Names of the comparison in the URL, beside those of every view. */
const NAME = { places: 'noi', otherAsOf: 'voi-ngay', otherBase: 'voi-so' } as const;

/** What a URL is read against. */
export interface Known {
	/** Boundary system of a place that can be compared, `vn` for the country; null for any other text. */
	systemOf(placeId: string): BoundarySystem | 'vn' | null;
	/** Last day the snapshot knows of. */
	readonly newest: string;
	/** What a URL that says nothing means: of the reader's own register, its rows. */
	readonly base?: Base;
}

export interface DecodedCompare {
	readonly state: CompareState;
	/** Parts that mean nothing here, as `name=value`: told to the reader, never ignored in silence. */
	readonly unknown: readonly string[];
}

const baseOf = (word: string | null) =>
	(Object.keys(BASE_WORD) as Base[]).find((base) => BASE_WORD[base] === word) ?? null;

/** URL → comparison. Every part that is not understood, or at odds with another, is reported and left out. */
export function decodeCompare(search: URLSearchParams, known: Known): DecodedCompare {
	const params = new URLSearchParams(search);
	for (const migrate of MIGRATIONS) migrate(params);
	const unknown: string[] = [];
	const refuse = (name: string, value: string) => void unknown.push(`${name}=${value}`);
	/** The one value of a name that `isRight` accepts; every other value is refused. */
	const take = (name: string, isRight: (value: string) => boolean): string | null => {
		let taken: string | null = null;
		for (const value of params.getAll(name)) {
			if (taken === null && isRight(value)) taken = value;
			else refuse(name, value);
		}
		params.delete(name);
		return taken;
	};
	const isDay = (text: string) => isAsOf(text) && text <= known.newest.slice(0, text.length);

	const ids = params.getAll(NAME.places).flatMap((list) => list.split(','));
	params.delete(NAME.places);
	const written = take(PARAM.system, (value) => value === '63' || value === '34');
	const system = (written ?? firstSystem(ids, known) ?? DEFAULT_STATE.system) as BoundarySystem;
	const asOf = take(PARAM.asOf, isDay);
	const otherAsOf = take(
		NAME.otherAsOf,
		(value) => isDay(value) && asOfDay(value, known.newest) !== asOfDay(asOf, known.newest)
	);
	const base =
		baseOf(take(PARAM.base, (value) => baseOf(value) !== null)) ?? known.base ?? DEFAULT_STATE.base;
	const otherBase = baseOf(
		take(NAME.otherBase, (value) => otherAsOf === null && ![null, base].includes(baseOf(value)))
	);

	const most = otherAsOf === null && otherBase === null ? MOST_PLACES : 1;
	const places: string[] = [];
	for (const id of ids) {
		const isRight = [system, 'vn'].includes(known.systemOf(id) ?? '') && !places.includes(id);
		if (isRight && places.length < most) places.push(id);
		else refuse(NAME.places, id);
	}
	for (const name of OF_EVERY_PAGE) params.delete(name);
	for (const [name, value] of params) refuse(name, value);
	return { state: { places, asOf, otherAsOf, system, base, otherBase }, unknown };
}

/** The id of a province, district or commune says its system, so that a link needs not say it twice. */
function firstSystem(ids: readonly string[], known: Known): string | undefined {
	return (
		ids.map((id) => known.systemOf(id)).find((system) => system === '63' || system === '34') ?? undefined
	);
}

/** Comparison → canonical query text: fixed order, defaults left out, '' for the default one. */
export function encodeCompare(state: CompareState, defaultBase: Base = DEFAULT_STATE.base): string {
	const parts: (readonly [string, string | null])[] = [
		[NAME.places, state.places.length > 0 ? state.places.join(',') : null],
		[PARAM.asOf, state.asOf],
		[NAME.otherAsOf, state.otherAsOf],
		[PARAM.system, state.system === DEFAULT_STATE.system ? null : state.system],
		[PARAM.base, state.base === defaultBase ? null : BASE_WORD[state.base]],
		[NAME.otherBase, state.otherBase && BASE_WORD[state.otherBase]]
	];
	// Ids, days and words need no escapes, and a comma reads better than %2C.
	const text = parts.flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`])).join('&');
	return text === '' ? '' : `?${text}`;
}
