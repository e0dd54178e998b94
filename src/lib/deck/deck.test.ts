import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MINI_AS_OF, MINI_TABLES, miniConnection, miniManifest } from '../../../test/fixtures/mini-register';
import { decodeDossier } from '../dossier/codec';
import { numberPath } from '../dossier/link';
import { isSame, resolve, rowsOf as rowsOfNumber } from '../dossier/resolve';
import type { Engine, Row } from '../engine/engine';
import prelude from '../metrics/prelude.sql?raw';
import { compile, requestKey } from '../query/compile';
import { place, type PlaceRow } from '../schema/place';
import { engineOver } from '../server/native';
import { formats, type Lang } from '../text/format';
import { numbersOf, textOf } from '../text/grammar';
import type { NumberToken, RowsOf, ViewParams } from '../views/view';
import { buildDeck, deckRequests } from './deck';
import type { Deck, DeckOptions, Slide, SlideBody } from './slide';
import { allSlides } from './state';

let engine: Engine;

/** The maps name Hoàng Sa and Trường Sa by their provinces, which the mini register lacks; 63-99 has nothing. */
const PLACES = MINI_TABLES.get(place) as PlaceRow[];
const like = (id: string, name?: string): PlaceRow => ({
	...PLACES.find(({ place_id }) => place_id === `${id.slice(0, 2)}-04`)!,
	...{ place_id: id, code: id.slice(3), province_id: id },
	...(name ? { name_vi: name, name_en: name } : {})
});
const MORE = ['63-48', '63-56', '34-48', '34-56'].map((id) => like(id));

beforeAll(async () => {
	const rows = [...PLACES, ...MORE, like('63-99', 'Nơi Trống')];
	const connection = await miniConnection(new Map([[place, rows]]));
	await connection.run(prelude);
	engine = engineOver(connection, miniManifest(), () => connection.closeSync());
});
afterAll(() => engine.close());

const answers = new Map<string, Promise<Row[]>>();
function ask(sql: string): Promise<Row[]> {
	const held = answers.get(sql) ?? engine.query(sql);
	answers.set(sql, held);
	return held;
}

interface Asked {
	placeId?: string;
	base?: ViewParams['base'];
	asOf?: string;
	lang?: Lang;
	options?: DeckOptions;
}

async function deckOf({ placeId = 'vn', base = 'register', asOf = MINI_AS_OF, lang = 'vi', options }: Asked) {
	const system = placeId.startsWith('34') ? '34' : '63';
	const params: ViewParams = { lang, system, base, asOf, newest: MINI_AS_OF, placeId, hasSample: true };
	const rows = new Map<string, Row[]>();
	for (const request of deckRequests(params, options))
		rows.set(requestKey(request), await ask(compile(request)));
	const rowsOf: RowsOf = (request) => {
		const found = rows.get(requestKey(request));
		if (!found) throw new Error(`not requested: ${requestKey(request)}`);
		return found;
	};
	return buildDeck(rowsOf, params, options);
}

const slideOf = (deck: Deck, id: Slide['id']) => deck.slides.find((slide) => slide.id === id)!;
const kindOf = (deck: Deck, id: Slide['id']): SlideBody['kind'] => slideOf(deck, id).body.kind;

/** Every number that a slide shows. */
function numbersOn({ headline = [], body }: Slide): NumberToken[] {
	const own =
		body.kind === 'sentence'
			? [body.text, ...body.points].flatMap((text) => numbersOf(text))
			: body.kind === 'list'
				? body.points.flatMap((text) => numbersOf(text))
				: body.kind === 'measures'
					? body.measures.flatMap(({ number }) => (number ? [number] : []))
					: body.kind === 'figure'
						? body.series.series.flatMap(({ numbers = [] }) => numbers.filter((number) => number !== null))
						: [];
	return [...numbersOf(headline), ...own];
}

/** Few years: each asks every metric over time once more. */
const asked: [string, Asked][] = [
	['the country, register', { asOf: '2022-12-31' }],
	['the country, published, in English', { base: 'published', asOf: '2022-12-31', lang: 'en' }],
	[
		'a merged province and a part of it',
		{ placeId: '34-08', asOf: '2023-12-31', options: { slice: 'noi=34-08&loai=htx' } }
	],
	['a province as published', { placeId: '63-02', base: 'published', asOf: '2022-12-31' }],
	['a place without anything, in English', { placeId: '63-99', asOf: '2022-12-31', lang: 'en' }],
	['a place without anything, published', { placeId: '63-99', base: 'published', asOf: '2022-12-31' }],
	[
		'a place with one product, a part without any',
		{ placeId: '63-04', asOf: '2022-12-31', options: { slice: 'noi=63-04&sao=5' } }
	],
	['the first days', { placeId: '63-04', asOf: '2019-12-31' }]
];

describe.each(asked)('%s', (_, of) => {
	test('every slide is there, says one thing in few words, and why where it is empty', async () => {
		const { slides } = await deckOf(of);
		expect(slides.map(({ id }) => id)).toEqual(allSlides(of.options?.slice ?? '').map(({ id }) => id));
		for (const { id, title, headline, body, notes } of slides) {
			expect(title.length).toBeGreaterThan(8);
			// The sentence of a slice names each of its filters.
			if (id !== 'selection') expect(title.split(' ').length, title).toBeLessThanOrEqual(18);
			expect(textOf(headline ?? [])).toBe(title);
			expect(title).toMatch(/^[\p{Lu}\p{N}]/u);
			const said = [title, ...notes, JSON.stringify(body)].join(' ');
			expect(said).not.toMatch(/undefined|NaN|\[object/);
			expect(said).toBe(said.normalize('NFC'));
			if (body.kind === 'empty') expect(body.reason.length).toBeGreaterThan(20);
			if (body.kind === 'list') expect(body.points.length).toBeGreaterThan(0);
			if (body.kind === 'figure') expect(body.series.categories.length).toBeGreaterThan(0);
		}
	});

	test('every number says its value and is found again by its dossier', async () => {
		const deck = await deckOf(of);
		for (const number of deck.slides.flatMap(numbersOn)) {
			const { count, share, percent, decimal } = formats(of.lang ?? 'vi');
			// Words say on which side of a goal a gap is.
			const size = Math.abs(number.value);
			const written = [count(size), share(size), percent(size), decimal(size)];
			expect(
				written.some((text) => number.text.endsWith(text)),
				`${number.text} of ${number.value}`
			).toBe(true);
			const path = number.path ?? numberPath(number);
			// How many places are silent is of no single row: it leads to the method page.
			if (number.column === undefined && number.scope === undefined) continue;
			const { dossier, unknown } = decodeDossier(new URLSearchParams(path.slice(path.indexOf('?'))));
			expect(unknown, path).toEqual([]);
			const resolved = resolve(dossier!, MINI_AS_OF);
			if (resolved.kind !== 'found') throw new Error(`${path}: ${resolved.kind}`);
			const { found } = resolved;
			const same = rowsOfNumber(found, await ask(compile(found.request)));
			expect(same, path).toHaveLength(1);
			const again = same[0]![found.dossier.column!];
			expect(typeof again === 'number' && isSame(number.value, again), `${path}: ${again}`).toBe(true);
		}
	});
});

test('the total is the sum of the stars', async () => {
	const deck = await deckOf({ asOf: '2022-12-31' });
	expect(slideOf(deck, 'opening').title).toMatch(/^Đến .*, cả nước có \d+ sản phẩm OCOP$/);
	const [total] = numbersOf(slideOf(deck, 'opening').headline ?? []);
	const stars = slideOf(deck, 'stars').body;
	if (stars.kind !== 'figure') throw new Error(stars.kind);
	const last = stars.series.series.reduce((sum, { values }) => sum + (values.at(-1) ?? 0), 0);
	expect(last).toBe(total?.value);
	expect(slideOf(deck, 'stars').sample).toBe(true);
});

test('a place without anything: nothing is shown as zero, all is said', async () => {
	const deck = await deckOf({ placeId: '63-99', base: 'published', asOf: '2022-12-31' });
	for (const id of ['stars', 'producers', 'attainment', 'changes', 'expiry'] as const)
		expect(kindOf(deck, id), id).toBe('empty');
	expect(slideOf(deck, 'opening').title).toBe('Chưa có tổng số sản phẩm OCOP của Nơi Trống');
	const { body } = slideOf(deck, 'decisions');
	expect(body.kind === 'list' && body.points.map((point) => textOf(point))).toEqual([
		'Yêu cầu báo cáo tổng số sản phẩm của Nơi Trống: chưa có số công bố',
		'Giao chỉ tiêu kỳ mới cho Nơi Trống: chưa có chỉ tiêu nào đang trong kỳ'
	]);
});

test('a place with one product says it in the singular, and every slide stands', async () => {
	const deck = await deckOf({ placeId: '63-04', lang: 'en', asOf: '2022-12-31' });
	expect(slideOf(deck, 'opening').title).toBe('By 31 Dec 2022, Cao Bằng had 1 OCOP product');
	expect(slideOf(deck, 'stars').title).toBe('From 2021 to 2022: up from 0 to 1 product');
	expect(slideOf(deck, 'changes').title).toBe('Up from 0 to 1 product since 31 Dec 2021');
	expect(slideOf(deck, 'expiry').body).toEqual({
		kind: 'empty',
		reason: '1 certificate in force here, of which none lapses in the next 12 months.'
	});
});

test('without the register the deck is whole, and says what it has not counted', async () => {
	const deck = await deckOf({ base: 'published', asOf: '2022-12-31', options: { withRegister: false } });
	expect(deck.slides).toHaveLength(allSlides('').length);
	expect(slideOf(deck, 'expiry').title).toBe('Chưa đếm từ sổ đăng ký');
	expect(kindOf(deck, 'expiry')).toBe('empty');
});
