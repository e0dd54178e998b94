import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDeck, encodeDeck, SLIDE_WORD, type KnownPlaces } from './codec';
import { DeckFileError, readDeckFile, writeDeckFile } from './deck-file';
import { MOST_NOTE, MOST_TITLE } from './schema';
import { SLIDE_IDS } from './slide';
import { allSlides, DEFAULT_DECK, hasSlide, movedSlide, toggledSlide, type DeckState } from './state';

const PLACES = ['vn', '63-06', '63-24', '34-24', '34-86'];
const known: KnownPlaces = { has: (id) => PLACES.includes(id) };
const read = (search: string) => decodeDeck(new URLSearchParams(search), known);

const cases: {
	title: string;
	search: string;
	state: Partial<DeckState>;
	unknown?: string[];
	canonical?: string;
}[] = [
	{ title: 'nothing is the country', search: '', state: {} },
	{
		title: 'a province says its system',
		search: '?noi=34-24&den=2025&so=dang-ky',
		state: { place: '34-24', system: '34', asOf: '2025', base: 'register' }
	},
	{
		title: 'since the last meeting, a day that does not exist',
		search: '?tu=2026-06-30&den=2026-02-30',
		state: { since: '2026-06-30' },
		unknown: ['den=2026-02-30'],
		canonical: '?tu=2026-06-30'
	},
	{ title: 'the country in 34 provinces', search: '?dia-gioi=34', state: { system: '34' } },
	{
		title: 'chosen and ordered',
		search: '?trang=quyet-dinh_sao',
		state: {
			slides: [
				{ id: 'decisions', title: null, note: null },
				{ id: 'stars', title: null, note: null }
			]
		}
	},
	{
		title: 'named and annotated',
		search: '?trang=sao&ten-sao=Sao+t%C4%83ng&ghi-sao=H%E1%BB%8Fi+S%E1%BB%9F',
		state: { slides: [{ id: 'stars', title: 'Sao tăng', note: 'Hỏi Sở' }] }
	},
	{
		title: 'a place nobody knows, a system at odds, a slide twice or unknown',
		search: '?noi=63-77&trang=sao_sao_ban-do',
		state: { slides: [{ id: 'stars', title: null, note: null }] },
		unknown: ['noi=63-77', 'trang=sao', 'trang=ban-do'],
		canonical: '?trang=sao'
	},
	{
		title: 'the other system of a province',
		search: '?noi=34-24&dia-gioi=63',
		state: { place: '34-24', system: '34' },
		unknown: ['dia-gioi=63'],
		canonical: '?noi=34-24'
	},
	{
		title: 'text of a slide that is left out, an empty one, one too long',
		search: `?trang=sao&ten-chu-y=A&ten-sao=+&ghi-sao=${'a'.repeat(MOST_NOTE + 1)}`,
		state: { slides: [{ id: 'stars', title: null, note: null }] },
		unknown: ['ten-sao= ', `ghi-sao=${'a'.repeat(MOST_NOTE + 1)}`, 'ten-chu-y=A'],
		canonical: '?trang=sao'
	},
	{
		title: 'a part of the register, its slide left out of those named',
		search: '?noi=34-24&phan=noi%3D34-01840%26sao%3D4&trang=sao',
		state: {
			place: '34-24',
			system: '34',
			slice: 'noi=34-01840&sao=4',
			slides: [{ id: 'stars', title: null, note: null }]
		}
	},
	{
		title: 'a part not understood, of a day of its own; its slide where there is none',
		search: '?phan=sao%3D9%26den%3D2020&trang=phan-loc_sao',
		state: { slides: [{ id: 'stars', title: null, note: null }] },
		unknown: ['phan=sao=9', 'trang=phan-loc'],
		canonical: '?trang=sao'
	},
	{
		title: 'old names and words of nobody',
		search: '?nam=2024&utm_source=zalo&noi=63-06&noi=63-24',
		state: { place: '63-06', asOf: '2024' },
		unknown: ['noi=63-24', 'utm_source=zalo'],
		canonical: '?noi=63-06&den=2024'
	}
];

/** Texts as people type them: letters of both languages, signs of addresses, no spaces at the ends. */
const ownText = (most: number) =>
	fc
		.string({ unit: fc.constantFrom(...'aăâđêôơưệỗợ ABC019.,:&=+%#?/"<>–…'), maxLength: most })
		.map((text) => text.replace(/\s+/g, ' ').trim().normalize('NFC'))
		.filter((text) => text.length > 0);
const states: fc.Arbitrary<DeckState> = fc
	.record({
		place: fc.constantFrom(...PLACES),
		system: fc.constantFrom<'63' | '34'>('63', '34'),
		base: fc.constantFrom<'published' | 'register'>('published', 'register'),
		asOf: fc.option(fc.constantFrom('2019', '2025', '2024-02-29')),
		since: fc.option(fc.constantFrom('2019-06-30', '2024-02-29')),
		slice: fc.constantFrom('', 'sao=4&loai=htx_dn', 'noi=34-01840&hieu-luc=tung'),
		ids: fc.shuffledSubarray([...SLIDE_IDS], { minLength: 2 }),
		texts: fc.array(fc.tuple(fc.option(ownText(MOST_TITLE)), fc.option(ownText(MOST_NOTE))), {
			minLength: SLIDE_IDS.length,
			maxLength: SLIDE_IDS.length
		})
	})
	.map(({ ids, texts, place, system, ...rest }) => ({
		...rest,
		place,
		system: place === 'vn' ? system : (place.slice(0, 2) as '63' | '34'),
		slides: ids
			.filter((id) => hasSlide(rest.slice, id))
			.map((id, at) => ({ id, title: texts[at]![0], note: texts[at]![1] }))
	}));

describe('URL of a deck', () => {
	test.each(cases)('$title: "$search"', ({ search, state, unknown, canonical }) => {
		const decoded = read(search);
		expect(decoded.state).toEqual({ ...DEFAULT_DECK, ...state });
		expect(decoded.unknown).toEqual(unknown ?? []);
		expect(encodeDeck(decoded.state)).toBe(canonical ?? search);
	});

	test('state → URL → state is the identity', () => {
		fc.assert(
			fc.property(states, (state) => {
				expect(read(encodeDeck(state))).toEqual({ state, unknown: [] });
			})
		);
	});

	test('any query text decodes to a valid state and a canonical URL', () => {
		const word = fc.constantFrom(
			'noi',
			'den',
			'dia-gioi',
			'so',
			'trang',
			'ten-sao',
			'ghi-mo-dau',
			'ten-',
			'x'
		);
		const value = fc.oneof(
			fc.string(),
			fc.constantFrom(...PLACES, ...Object.values(SLIDE_WORD), 'sao_chu-y', '34', '2023')
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(word, value)), (pairs) => {
				const { state } = decodeDeck(new URLSearchParams(pairs), known);
				const again = read(encodeDeck(state));
				expect(again).toEqual({ state, unknown: [] });
			})
		);
	});

	test("of the reader's own register, its rows are the default", () => {
		const own: KnownPlaces = { ...known, base: 'register' };
		const { state } = decodeDeck(new URLSearchParams('?noi=34-24'), own);
		expect(state.base).toBe('register');
		expect(encodeDeck(state, 'register')).toBe('?noi=34-24');
		expect(encodeDeck({ ...state, base: 'published' }, 'register')).toBe('?noi=34-24&so=cong-bo');
	});
});

describe('file of a deck', () => {
	test('written and read again it is the same', () => {
		fc.assert(
			fc.property(states, (state) => {
				expect(readDeckFile(writeDeckFile(state))).toEqual(state);
			})
		);
	});

	test('saved before there were slides of a slice, it opens', () => {
		const before: Partial<DeckState> = { ...DEFAULT_DECK, slice: undefined };
		const text = JSON.stringify({ format: 'ocop-deck', version: 1, deck: before });
		expect(readDeckFile(text)).toEqual(DEFAULT_DECK);
	});

	const file = (deck: object, more: object = {}) =>
		JSON.stringify({ format: 'ocop-deck', version: 1, deck: { ...DEFAULT_DECK, ...deck }, ...more });
	test.each([
		['no JSON', '{"format":', 'not_json', ''],
		['a table', 'STT;Tên', 'not_json', ''],
		['something else', '{"a":1}', 'not_a_deck', 'format'],
		['of another version', file({}, { version: 2 }), 'not_a_deck', 'version'],
		['a place that is none', file({ place: '../x' }), 'not_a_deck', 'deck.place'],
		['a place of the other system', file({ place: '34-24', system: '63' }), 'not_a_deck', 'deck'],
		['no slide', file({ slides: [] }), 'not_a_deck', 'deck.slides'],
		[
			'an unknown slide',
			file({ slides: [{ id: 'map', title: null, note: null }] }),
			'not_a_deck',
			'deck.slides.0.id'
		],
		['a slide twice', file({ slides: [allSlides('')[0], allSlides('')[0]] }), 'not_a_deck', 'deck.slides'],
		[
			'a title too long',
			file({ slides: [{ id: 'stars', title: 'a'.repeat(MOST_TITLE + 1), note: null }] }),
			'not_a_deck',
			'deck.slides.0.title'
		],
		[
			'the slide of a slice without one',
			file({ slides: [{ id: 'selection', title: null, note: null }] }),
			'not_a_deck',
			'deck'
		],
		['too big', ' '.repeat(70_000), 'too_big', '']
	])('%s', (_, text, reason, part) => {
		let caught: unknown;
		try {
			readDeckFile(text);
		} catch (error) {
			caught = error;
		}
		expect(caught).toBeInstanceOf(DeckFileError);
		expect(caught).toMatchObject({ reason, part });
		expect((caught as DeckFileError).expected).not.toBe('');
	});
});

describe('editing', () => {
	const ids = (slides: DeckState['slides']) => slides.map(({ id }) => id);

	test('a slide moves by one and stays within the deck', () => {
		expect(ids(movedSlide(allSlides(''), 'stars', -1)).slice(0, 3)).toEqual(['opening', 'stars', 'measures']);
		const all = allSlides('');
		expect(movedSlide(all, 'opening', -1)).toBe(all);
		expect(ids(movedSlide(allSlides(''), 'opening', 99)).at(-1)).toBe('opening');
	});

	test('a slide is taken out, put back at the end; the last one stays', () => {
		const without = toggledSlide(allSlides(''), 'opening');
		expect(ids(without)).not.toContain('opening');
		expect(ids(toggledSlide(without, 'opening')).at(-1)).toBe('opening');
		const one = [allSlides('')[0]!];
		expect(toggledSlide(one, 'opening')).toBe(one);
	});
});
