import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { miniConnection, miniManifest } from '../../../test/fixtures/mini-register';
import { DEFAULT_SLICE } from '../filters/slice';
import { decodeDossier } from '../dossier/codec';
import { numberPath } from '../dossier/link';
import type { Engine } from '../engine/engine';
import prelude from '../metrics/prelude.sql?raw';
import { engineOver } from '../server/native';
import { partRequest } from '../slice/questions';
import { compile } from '../query/compile';
import { DIRECTORIES, viewContext } from '../views/context';
import type { ViewParams } from '../views/view';
import { lowerColumn, lowerRequests } from './lower-measures';
import type { MeasureId } from './measure';
import { columnOf, columnRequests } from './measures';
import { DEFAULT_SELECTION } from './state';
import { cellsOf, compared, plain, rowsFrom } from './testing';

let engine: Engine;

beforeAll(async () => {
	const connection = await miniConnection();
	await connection.run(prelude);
	engine = engineOver(connection, miniManifest(), () => connection.closeSync());
});
afterAll(() => engine.close());

const PARAMS: ViewParams = {
	...{ lang: 'vi', system: '63', base: 'register', placeId: 'vn', hasSample: true },
	...{ asOf: '2023-08-31', newest: '2026-09-30' }
};
const view = (places: readonly string[], more: Partial<ViewParams> = {}) =>
	compared(engine, { ...PARAMS, compare: { ...DEFAULT_SELECTION, places }, ...more });
const values = (model: Awaited<ReturnType<typeof view>>, id: MeasureId) =>
	cellsOf(model, id).map(({ number }) => number?.value ?? null);

describe('communes side by side', () => {
	test('count what their slices count, and differ from the reference', async () => {
		const model = await view(['63-00001', '63-00002']);
		for (const [at, place] of ['63-00001', '63-00002'].entries()) {
			const slice = { ...DEFAULT_SLICE, place, system: '63' as const, asOf: '2023-08-31' };
			const [row] = await engine.query(compile(partRequest('summary', { slice, newest: '2026-09-30' })));
			expect(values(model, 'total')[at]).toBe(row!['products']);
			expect(values(model, 'producers')[at]).toBe(row!['producers']);
		}
		const [a, b] = values(model, 'total') as [number, number];
		expect(a + b).toBe(3);
		expect(cellsOf(model, 'total')[1]!.difference?.absolute).toBe(b - a);
	});

	test('go by their names, where they lie and the slice they come from', async () => {
		const model = await view(['63-00001', '63-00002']);
		expect(model.columns.map(({ label, href }) => [label, href])).toEqual([
			['Xã A', '/phan-tich/?noi=63-00001&den=2023-08-31'],
			['Xã B', '/phan-tich/?noi=63-00002&den=2023-08-31']
		]);
		expect(model.within).toBe('Hà Giang');
		expect(model.nearby).toEqual([
			{
				within: 'Hà Giang',
				places: [
					{ id: '63-00001', name: 'Xã A' },
					{ id: '63-00002', name: 'Xã B' }
				]
			}
		]);
		const apart = await view(['63-00001', '63-00003', '63-04']);
		expect(apart.columns.map(({ label }) => label)).toEqual([
			'Xã A (Hà Giang)',
			'Xã C (Tuyên Quang)',
			'Cao Bằng'
		]);
		expect(apart.within).toBeNull();
	});

	test.each([
		['vi', /^Xã [AB] có .* sản phẩm OCOP từ 3 sao trở lên \(31\/08\/2023\)/],
		['en', /^Xã [AB] has .* 3 stars and up/]
	] as const)('are told of in %s', async (lang, words) => {
		const model = await view(['63-00001', '63-00002'], { lang });
		expect(plain(model.finding)).toMatch(words);
		expect(model.figures.length).toBeGreaterThan(0);
		expect(model.table.rows[0]).toMatchObject({ value_0: { data: { metric: 'slice-summary' } } });
	});

	test('each number leads to a dossier of its own slice', async () => {
		const model = await view(['63-00001', '63-00002']);
		const numbers = model.groups
			.flatMap(({ rows }) => rows)
			.flatMap(({ cells }) => cells)
			.flatMap(({ number }) => number ?? []);
		expect(numbers.length).toBeGreaterThan(10);
		for (const number of numbers) {
			const { dossier, unknown } = decodeDossier(new URLSearchParams(numberPath(number).split('?')[1]));
			expect(unknown).toEqual([]);
			expect(dossier).toMatchObject({ metric: number.metric, column: number.column });
			expect(dossier?.slice).toMatchObject({ place: number.place, asOf: '2023-08-31', system: '63' });
		}
	});
});

test('what is not counted below a province says why', async () => {
	const model = await view(['63-00001', '63-02']);
	const [commune, province] = cellsOf(model, 'communes');
	expect([commune!.missing, province!.number?.value]).toEqual(['Chỉ tính cho cấp tỉnh', 2]);
	const published = await view(['63-00001', '63-02'], { base: 'published' });
	expect(cellsOf(published, 'total').map(({ number, missing }) => number?.value ?? missing)).toEqual([
		'Chỉ công bố đến cấp tỉnh',
		12
	]);
	expect(published.asksRegister).toBe(true);
	expect(model.asksRegister).toBe(false);
	expect(model.notes.join(' ')).toContain('tính cho cấp tỉnh');
});

test('one alone stands beside its province; two dates and two bases are of it', async () => {
	const alone = await view(['63-00001']);
	expect(alone.columns.map(({ label }) => label)).toEqual(['Xã A', 'Hà Giang']);
	expect([alone.origin, ...alone.columns.map(({ placeId }) => placeId)]).toEqual([
		'province',
		'63-00001',
		'63-02'
	]);
	const dates = await view([], { compare: { places: ['63-00001'], otherAsOf: '2021', otherBase: null } });
	expect(dates.columns.map(({ name, label }) => [name, label])).toEqual([
		['Xã A (Hà Giang)', '31/12/2021'],
		['Xã A (Hà Giang)', '31/08/2023']
	]);
	expect(plain(dates.finding)).toMatch(/^Xã A \(Hà Giang\): /);
	const bases = await view([], {
		base: 'published',
		compare: { places: ['63-00001'], otherAsOf: null, otherBase: 'register' }
	});
	expect(cellsOf(bases, 'total').map(({ missing }) => missing)).toEqual(['Chỉ công bố đến cấp tỉnh', null]);
	expect(bases.peers).toBeNull();
});

test('places the data do not know are left out and told', async () => {
	const model = await view(['63-99999', '63-00001', '63-00002']);
	expect(model.unknown).toEqual(['63-99999']);
	expect(model.columns.map(({ placeId }) => placeId)).toEqual(['63-00001', '63-00002']);
	expect((await view(['63-999'])).origin).toBe('regions');
});

const rounded = (value: number | null) => (value === null ? null : Math.round(value * 1e4) / 1e4);

/** The two ways of counting meet at a province, which both can be asked of. */
test.each(['63-02', '63-04', '63-08', '34-08'])(
	'%s is counted alike as a province and as a slice',
	async (placeId) => {
		for (const asOf of ['2022-05-31', '2023-08-31', '2026-09-30']) {
			const params = { ...PARAMS, system: placeId.slice(0, 2) as '63' | '34', asOf };
			const subject = { placeId, asOf, base: 'register' as const };
			const requests = [
				...DIRECTORIES,
				...columnRequests(subject, params),
				...lowerRequests(subject, params)
			];
			const context = viewContext(await rowsFrom(engine, requests), params);
			const [province, slice] = [columnOf(context, subject), lowerColumn(context, subject)];
			const ids = (Object.keys(slice) as MeasureId[]).filter(
				(id) => !/^communes|attainment|potential/.test(id)
			);
			const told = (column: typeof slice) =>
				Object.fromEntries(ids.map((id) => [id, rounded(column[id].value)]));
			expect(told(slice)).toEqual(told(province));
		}
	}
);
