import * as v from 'valibot';
import { decode, isAsOf } from '../filters/codec';
import { encodePresented, PRESENTED } from '../filters/present';
import { systemOf } from '../filters/slice';
import { DEFAULT_FILTERS, PARAM, type Base } from '../filters/vocabulary';
import { noteText, titleText } from './schema';
import { readSelection } from './selection';
import { SLIDE_IDS, type SlideId } from './slide';
import { allSlides, hasSlide, type DeckState, type SlideChoice } from './state';

/** Words of the slides in links, which never change meaning. */
export const SLIDE_WORD: Readonly<Record<SlideId, string>> = {
	opening: 'mo-dau',
	selection: 'phan-loc',
	measures: 'so-do',
	stars: 'sao',
	producers: 'chu-the',
	attainment: 'chi-tieu',
	changes: 'thay-doi',
	exceptions: 'chu-y',
	expiry: 'het-han',
	decisions: 'quyet-dinh'
};
const NAME = { ...PRESENTED, slides: 'trang', title: 'ten-', note: 'ghi-' } as const;
/** Names that are a deck's own, besides the texts of slides. */
const OWN: readonly string[] = [NAME.place, NAME.since, NAME.slice, NAME.slides];

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
function slidesOf(written: string, slice: string): { slides: SlideChoice[]; unknown: string[] } {
	const slides: SlideChoice[] = [];
	const unknown: string[] = [];
	for (const word of written.split('_')) {
		const id = slideOfWord(word);
		if (id && hasSlide(slice, id) && !slides.some((each) => each.id === id))
			slides.push({ id, title: null, note: null });
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
	let slice = '';
	let written: string | null = null;
	for (const [name, value] of search) {
		const refuse = () => void unknown.push(`${name}=${value}`);
		const isOwnText = name.startsWith(NAME.title) || name.startsWith(NAME.note);
		const isSecond = seen.has(name);
		seen.add(name);
		if (!OWN.includes(name) && !isOwnText) rest.append(name, value);
		else if (isSecond) refuse();
		else if (name === NAME.place) {
			if (known.has(value)) place = value;
			else refuse();
		} else if (name === NAME.since) {
			if (value.length === 10 && isAsOf(value)) since = value;
			else refuse();
		} else if (name === NAME.slice) {
			const read = readSelection(value);
			slice = read.slice;
			unknown.push(...read.unknown.map((part) => `${name}=${part}`));
		} else if (name === NAME.slides) {
			written = value;
		} else texts.set(name, value);
	}
	const named = written === null ? null : slidesOf(written, slice);
	unknown.push(...(named?.unknown ?? []).map((word) => `${NAME.slides}=${word}`));
	const slides = named && named.slides.length > 0 ? named.slides : allSlides(slice);
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
	const system = rest.get(PARAM.system);
	const isAtOdds = own !== null && system !== null && filters.filters.system !== own;
	return {
		state: { place, asOf, system: own ?? filters.filters.system, base, since, slice, slides: withTexts },
		unknown: [
			...unknown,
			...[...texts].map(([name, value]) => `${name}=${value}`),
			...filters.unknown,
			...(isAtOdds ? [`${PARAM.system}=${system}`] : [])
		]
	};
}

/** Deck → canonical query text: fixed order, defaults left out, '' for the default deck. */
export function encodeDeck(state: DeckState, defaultBase?: Base): string {
	const { slides } = state;
	const params = encodePresented(state, defaultBase);
	const all = allSlides(state.slice);
	const isDefault = slides.length === all.length && slides.every(({ id }, at) => id === all[at]!.id);
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
