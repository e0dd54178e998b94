import * as v from 'valibot';
import { decode, encode, isAsOf } from '../filters/codec';
import { systemOf } from '../filters/slice';
import { DEFAULT_FILTERS, PARAM, type Base } from '../filters/vocabulary';
import { noteText, titleText } from './schema';
import { SLIDE_IDS, type SlideId } from './slide';
import { ALL_SLIDES, type DeckState, type SlideChoice } from './state';

/** Words of the slides in links, which never change meaning. */
export const SLIDE_WORD: Readonly<Record<SlideId, string>> = {
	opening: 'mo-dau',
	measures: 'so-do',
	stars: 'sao',
	producers: 'chu-the',
	attainment: 'chi-tieu',
	changes: 'thay-doi',
	exceptions: 'chu-y',
	expiry: 'het-han',
	decisions: 'quyet-dinh'
};
const NAME = { place: 'noi', since: 'tu', slides: 'trang', title: 'ten-', note: 'ghi-' } as const;

/** What a link is read against. */
export interface KnownPlaces {
	/** Whether a deck can be made of a place. */
	has(placeId: string): boolean;
	/** What a link that says nothing means: of the reader's own register, its rows. */
	readonly base?: Base;
}

export interface DecodedDeck {
	readonly state: DeckState;
	/** `name=value` of what is not understood: told to the reader, never ignored in silence. */
	readonly unknown: readonly string[];
}

export function slideOfWord(word: string): SlideId | null {
	return SLIDE_IDS.find((id) => SLIDE_WORD[id] === word) ?? null;
}

const defaultsOf = (base: Base | undefined) => ({ ...DEFAULT_FILTERS, base: base ?? DEFAULT_FILTERS.base });

/** Slides named by `trang=`: each known and none twice; null where none is named. */
function slidesOf(written: string): { slides: SlideChoice[]; unknown: string[] } {
	const slides: SlideChoice[] = [];
	const unknown: string[] = [];
	for (const word of written.split('_')) {
		const id = slideOfWord(word);
		if (id && !slides.some((each) => each.id === id)) slides.push({ id, title: null, note: null });
		else unknown.push(word);
	}
	return { slides, unknown };
}

/** URL → deck. A place belongs to one boundary system, which then is the deck's. */
export function decodeDeck(search: URLSearchParams, known: KnownPlaces): DecodedDeck {
	const unknown: string[] = [];
	const rest = new URLSearchParams();
	const seen = new Set<string>();
	const texts = new Map<string, string>();
	let place = 'vn';
	let since: string | null = null;
	let slides: readonly SlideChoice[] = ALL_SLIDES;
	for (const [name, value] of search) {
		const refuse = () => void unknown.push(`${name}=${value}`);
		const isOwnText = name.startsWith(NAME.title) || name.startsWith(NAME.note);
		const isSecond = seen.has(name);
		seen.add(name);
		if (![NAME.place, NAME.since, NAME.slides].some((own) => own === name) && !isOwnText)
			rest.append(name, value);
		else if (isSecond) refuse();
		else if (name === NAME.place) {
			if (known.has(value)) place = value;
			else refuse();
		} else if (name === NAME.since) {
			if (value.length === 10 && isAsOf(value)) since = value;
			else refuse();
		} else if (name === NAME.slides) {
			const read = slidesOf(value);
			unknown.push(...read.unknown.map((word) => `${name}=${word}`));
			if (read.slides.length > 0) slides = read.slides;
		} else texts.set(name, value);
	}
	const withTexts = slides.map((choice): SlideChoice => {
		const own = (prefix: string, schema: typeof titleText) => {
			const name = prefix + SLIDE_WORD[choice.id];
			const value = texts.get(name);
			if (value === undefined) return null;
			texts.delete(name);
			const read = v.safeParse(schema, value);
			if (!read.success) unknown.push(`${name}=${value}`);
			return read.success ? read.output : null;
		};
		return { ...choice, title: own(NAME.title, titleText), note: own(NAME.note, noteText) };
	});
	const filters = decode(rest, defaultsOf(known.base));
	const { asOf, base } = filters.filters;
	const own = systemOf(place);
	const written = rest.get(PARAM.system);
	const isAtOdds = own !== null && written !== null && filters.filters.system !== own;
	return {
		state: { place, asOf, system: own ?? filters.filters.system, base, since, slides: withTexts },
		unknown: [
			...unknown,
			...[...texts].map(([name, value]) => `${name}=${value}`),
			...filters.unknown,
			...(isAtOdds ? [`${PARAM.system}=${written}`] : [])
		]
	};
}

/** Deck → canonical query text: fixed order, defaults left out, '' for the default deck. */
export function encodeDeck(state: DeckState, defaultBase?: Base): string {
	const { place, asOf, base, since, slides } = state;
	const params = new URLSearchParams();
	if (place !== 'vn') params.set(NAME.place, place);
	const defaults = defaultsOf(defaultBase);
	const system = systemOf(place) === null ? state.system : defaults.system;
	for (const [name, value] of new URLSearchParams(encode({ asOf, base, system }, defaults)))
		params.set(name, value);
	if (since !== null) params.set(NAME.since, since);
	const isDefault = slides.length === SLIDE_IDS.length && slides.every(({ id }, at) => id === SLIDE_IDS[at]);
	if (!isDefault) params.set(NAME.slides, slides.map(({ id }) => SLIDE_WORD[id]).join('_'));
	for (const [prefix, key] of [
		[NAME.title, 'title'],
		[NAME.note, 'note']
	] as const)
		for (const choice of slides) {
			const text = choice[key];
			if (text !== null) params.set(prefix + SLIDE_WORD[choice.id], text);
		}
	const text = params.toString();
	return text === '' ? '' : `?${text}`;
}
