import fc from 'fast-check';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MINI_AS_OF, miniConnection, miniManifest } from '../../../test/fixtures/mini-register';
import { keptDays } from '../engine/kept-days';
import type { Engine } from '../engine/engine';
import { DEFAULT_SLICE, systemOf, type Slice } from '../filters/slice';
import { CLOSED, STANDINGS } from '../metrics/metric';
import prelude from '../metrics/prelude.sql?raw';
import { compile, type MetricRequest } from '../query/compile';
import { engineOver } from '../server/native';
import { snapshot, SNAPSHOTS } from '../server/snapshot';
import {
	partRequest,
	yearsRequest,
	type BreakdownRow,
	type PlacesRow,
	type SummaryRow,
	type YearRow
} from './questions';

/** Whether the sample register has been built; the mini register stands in for it where it has not. */
const isBuilt = existsSync(join(SNAPSHOTS, 'index.json'));

let engine: Engine;
let newest: string;
let places: string[];

beforeAll(async () => {
	if (isBuilt) engine = await snapshot();
	else {
		const connection = await miniConnection();
		await connection.run(prelude);
		engine = engineOver(connection, miniManifest(), () => connection.closeSync());
	}
	newest = isBuilt ? engine.manifest.as_of : MINI_AS_OF;
	const found = await engine.query(
		`SELECT DISTINCT unnest(['vn', province_63, province_34, district_63, commune_63, commune_34]) AS id,
			hash(product_id) AS shuffled FROM product ORDER BY shuffled, id LIMIT 400`
	);
	places = [...new Set(found.map(({ id }) => id).filter((id): id is string => id !== null))];
});
afterAll(async () => {
	if (!isBuilt) await engine.close();
});

/** As the engine of the browser does: each day's products are put together once. */
const statements: string[] = [];
const withKeptDays = keptDays({ query: (sql) => (statements.push(sql), []) });
async function ask<R>(request: MetricRequest): Promise<R[]> {
	const sql = withKeptDays(compile(request));
	for (const statement of statements.splice(0)) await engine.query(statement);
	return (await engine.query(sql)) as unknown as R[];
}

const some = <T>(values: readonly T[]) =>
	fc.oneof(fc.constant([]), fc.subarray([...values], { minLength: 1 }));
const slices = () =>
	fc
		.record({
			place: fc.oneof(fc.constant('vn'), fc.constantFrom(...places)),
			system: fc.constantFrom('63' as const, '34' as const),
			asOf: fc.constantFrom(null, '2021', '2024', '2025-06-30'),
			standing: fc.constantFrom(...STANDINGS),
			within_months: fc.constantFrom(3, 12, 36),
			stars: some([3, 4, 5]),
			potential: fc.constantFrom('any' as const, 'any' as const, 'yes' as const, 'no' as const),
			kinds: some(CLOSED.kinds!),
			groups: some([1, 2, 3, 4, 5, 6]),
			outcomes: some(CLOSED.outcomes!),
			levels: some(CLOSED.levels!),
			words: fc.constantFrom('', '', 'mat ong', 'che')
		})
		.map((slice): Slice => ({
			...DEFAULT_SLICE,
			...slice,
			system: systemOf(slice.place) ?? slice.system
		}));

const sum = (rows: readonly { readonly products: number | null }[]) =>
	rows.reduce((total, row) => total + (row.products ?? 0), 0);

describe('whatever is filtered', () => {
	test('the parts of a slice add up to it', async () => {
		await fc.assert(
			fc.asyncProperty(slices(), async (slice) => {
				const question = { slice, newest };
				const [summary] = await ask<SummaryRow>(partRequest('summary', question));
				const breakdown = await ask<BreakdownRow>(partRequest('breakdown', question));
				const below = await ask<PlacesRow>(partRequest('places', question));
				const products = summary!.products!;
				const chosen = (name: string) => breakdown.filter((row) => row.dimension === name && row.is_chosen);

				expect(summary!.stars_3! + summary!.stars_4! + summary!.stars_5!).toBe(products);
				for (const name of ['stars', 'potential', 'kind', 'group', 'level'])
					expect(sum(chosen(name)), name).toBe(products);
				// Those about to run out are a part of those in force.
				if (slice.standing === 'expiring') expect(sum(chosen('state'))).toBeGreaterThanOrEqual(products);
				else expect(sum(chosen('state')), 'state').toBe(products);
				// Below a commune there is nothing.
				if (below.length > 0) expect(sum(below), 'places').toBe(products);
				expect(summary!.producers).toBeLessThanOrEqual(products);
				expect(sum(chosen('expiry'))).toBeLessThanOrEqual(products);
				for (const filter of ['stars', 'kinds', 'groups', 'outcomes', 'levels', 'words'] as const)
					expect(summary![`without_${filter}`]).toBeGreaterThanOrEqual(products);
				expect(summary!.without_standing).toBeGreaterThanOrEqual(products);
			}),
			{ numRuns: 40 }
		);
	});

	test('at the end of a year before it is what it is on that day', async () => {
		await fc.assert(
			fc.asyncProperty(slices(), async (slice) => {
				const before = await ask<YearRow>(yearsRequest({ slice, newest }));
				const year = Number((slice.asOf ?? newest).slice(0, 4));
				const ends = Array.from({ length: year - 2019 }, (_, at) => `${2019 + at}-12-31`);
				expect(before.map(({ as_of }) => as_of)).toEqual(ends);
				for (const row of before.slice(-2)) {
					const question = { slice: { ...slice, asOf: row.as_of }, newest };
					const [summary] = await ask<SummaryRow>(partRequest('summary', question));
					expect(summary).toMatchObject(row);
				}
			}),
			{ numRuns: 20 }
		);
	});
});

describe('unfiltered', () => {
	test.each(
		(['63', '34'] as const).flatMap((system) =>
			['2023-12-31', '2025-12-31'].map((day) => [system, day] as const)
		)
	)('the outcomes of system %s in the year to %s are its changes', async (system, day) => {
		const changes = await ask<Record<string, string | number>>({
			metric: 'product-changes',
			params: { as_of: day, period_start: `${day.slice(0, 4)}-01-01`, system, base: 'register' }
		});
		for (const change of [changes.find((row) => row['place_id'] === 'vn')!, ...changes.slice(0, 5)]) {
			const slice: Slice = {
				...DEFAULT_SLICE,
				place: String(change['place_id']),
				system,
				asOf: day,
				standing: 'ever'
			};
			const rows = await ask<BreakdownRow>(partRequest('breakdown', { slice, newest }));
			const count = (event: string) =>
				rows.find((row) => row.dimension === 'outcome' && row.key === event)?.products ?? 0;
			const expected = [
				['new', 'new_products'],
				['re_evaluated', 're_evaluated'],
				['upgraded', 'upgraded'],
				['downgraded', 'downgraded'],
				['lapsed', 'lapsed'],
				['withdrawn', 'withdrawn']
			].map(([event, column]) => [event, change[column!]]);
			expect(expected.map(([event]) => [event, count(String(event))])).toEqual(expected);
		}
	});

	test('a region is the sum of its provinces', async () => {
		for (const system of ['63', '34'] as const) {
			const country: Slice = { ...DEFAULT_SLICE, system };
			const family = await ask<{ relation: string; place_id: string }>(
				partRequest('family', { slice: country, newest })
			);
			const regions = family.filter(({ relation }) => relation === 'region');
			const [all] = await ask<SummaryRow>(partRequest('summary', { slice: country, newest }));
			let total = 0;
			for (const { place_id } of regions) {
				const slice = { ...country, place: place_id };
				const [one] = await ask<SummaryRow>(partRequest('summary', { slice, newest }));
				expect(sum(await ask<PlacesRow>(partRequest('places', { slice, newest })))).toBe(one!.products);
				total += one!.products!;
			}
			expect(total).toBe(all!.products);
		}
	});
});
