import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MINI_AS_OF, MINI_TABLES, miniConnection, miniManifest } from '../../../test/fixtures/mini-register';
import type { Engine, Row } from '../engine/engine';
import prelude from '../metrics/prelude.sql?raw';
import { METRICS } from '../metrics/registry';
import { compile, requestKey } from '../query/compile';
import { place, type PlaceRow } from '../schema/place';
import { engineOver } from '../server/native';
import { VIEWS } from '../views/registry';
import type { ViewParams } from '../views/view';
import { decodeDossier } from './codec';
import { numberPath, type NumberRef } from './link';
import { isSame, resolve, rowsOf } from './resolve';

let engine: Engine;

/** The maps name Hoàng Sa and Trường Sa by their provinces, which the mini register lacks. */
const PLACES = MINI_TABLES.get(place) as PlaceRow[];
const ISLANDS = ['63-48', '63-56', '34-48', '34-56'].map((id) => ({
	...PLACES.find(({ place_id }) => place_id === `${id.slice(0, 2)}-04`)!,
	place_id: id,
	code: id.slice(3),
	province_id: id
}));

beforeAll(async () => {
	const connection = await miniConnection(new Map([[place, [...PLACES, ...ISLANDS]]]));
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

/** Every number of a model that names its metric, wherever it stands. */
function numbersIn(model: unknown): NumberRef[] {
	if (typeof model !== 'object' || model === null) return [];
	const { metric, value, data } = model as { metric?: unknown; value?: unknown; data?: NumberRef };
	if (typeof metric === 'string' && typeof value === 'number') return [model as NumberRef];
	if (typeof value === 'number' && data) return [{ ...data, value }];
	return Object.values(model).flatMap(numbersIn);
}

const params = (placeId: string, system: '63' | '34', base: ViewParams['base']): ViewParams => ({
	lang: 'vi',
	system,
	base,
	asOf: '2023-12-31',
	newest: MINI_AS_OF,
	placeId,
	hasSample: true
});

const compared = (base: ViewParams['base'], ...places: string[]): ViewParams => ({
	...params('vn', '63', base),
	compare: { places, otherAsOf: null, otherBase: null }
});

const views = [
	['place', params('vn', '63', 'published')],
	['place', params('63-02', '63', 'register')],
	['place', params('34-08', '34', 'published')],
	['stars', params('vn', '34', 'register')],
	['producers', params('vn', '63', 'published')],
	['targets', params('vn', '34', 'published')],
	['targets', params('vn', '34', 'register')],
	['compare', compared('register', '63-04', '63-02', '63-08')],
	['compare', compared('published', '63-02', '63-08')],
	['compare', { ...compared('register'), compare: { places: [], otherAsOf: '2021', otherBase: null } }]
] as const;

describe('every number of a view is found again by its dossier', () => {
	test.each(views)('%s %o', async (id, of) => {
		const view = VIEWS[id];
		const rows = new Map<string, Row[]>();
		for (const request of view.requests(of)) rows.set(requestKey(request), await ask(compile(request)));
		const numbers = numbersIn(view.build((request) => rows.get(requestKey(request))!, of));
		expect(numbers.length).toBeGreaterThan(3);
		const withoutWords = new Set<string>();
		for (const number of numbers) {
			const path = numberPath(number);
			// How many goals or places there are is of no single row: it leads to the method page.
			if (number.column === undefined && number.scope === undefined) {
				expect(METRICS.has(number.metric), path).toBe(true);
				continue;
			}
			const { dossier, unknown } = decodeDossier(new URLSearchParams(path.slice(path.indexOf('?'))));
			expect(unknown, path).toEqual([]);
			const resolved = resolve(dossier!, MINI_AS_OF);
			if (resolved.kind !== 'found') throw new Error(`${path}: ${resolved.kind} ${resolved.name}`);
			const { found } = resolved;
			const { column } = found.dossier;
			const same = rowsOf(found, await ask(compile(found.request)));
			expect(same, path).toHaveLength(1);
			const again = same[0]![column!];
			expect(typeof again === 'number' && isSame(Number(number.value), again), `${path}: ${again}`).toBe(
				true
			);
			if (!METRICS.get(number.metric)!.text.vi.columns?.[column!])
				withoutWords.add(`${number.metric}.${column}`);
		}
		expect([...withoutWords]).toEqual([]);
	});
});
