import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { miniConnection, miniManifest } from '../../../../test/fixtures/mini-register';
import type { Engine, Row } from '../../engine/engine';
import { compile } from '../../query/compile';
import { engineOver } from '../../server/native';
import prelude from '../prelude.sql?raw';

let engine: Engine;
let isolate: (region: string, placeId: string) => Promise<void>;

beforeAll(async () => {
	const connection = await miniConnection();
	await connection.run(prelude);
	engine = engineOver(connection, miniManifest(), () => connection.closeSync());
	isolate = async (region, placeId) => {
		await connection.run(`UPDATE place SET region_en = '${region}' WHERE place_id = '${placeId}'`);
	};
});
afterAll(() => engine.close());

async function peersOf(
	placeId: string,
	base: 'published' | 'register',
	system: '63' | '34' = '63'
): Promise<Row[]> {
	const rows = await engine.query(
		compile({ metric: 'place-peers', params: { as_of: '2023-08-31', system, base } })
	);
	return rows.filter((row) => row['place_id'] === placeId);
}
const nearness = (rows: readonly Row[]) =>
	rows.map((row) => [row['peer_rank'], row['peer_id'], row['distance'], row['criteria_compared']]);

describe('place-peers', () => {
	// Register on 2023-08-31, by hand from the stories of the fixture. z over the three provinces:
	//          communes    products/commune   cooperatives    products end of 2020
	// 63-02    2  1.41     3/2   0            1/2   0         1 (p1)  1.41
	// 63-04    1 -0.71     2/1   1.22         1/1   1.22      0      -0.71
	// 63-08    1 -0.71     1/1  -1.22         0/1  -1.22      0      -0.71
	// No district anywhere: that criterion says nothing; the region is one: five of six criteria.
	test('distances are those computed by hand; a tie goes by place id', async () => {
		// 02–04 and 02–08: √((2.12² + 1.22² + 1.22² + 2.12² + 0) · 6/5) = 3.79
		expect(nearness(await peersOf('63-02', 'register'))).toEqual([
			[0, '63-02', 0, 5],
			[1, '63-04', 3.79, 5],
			[2, '63-08', 3.79, 5]
		]);
		// 04–08: √((2.44² + 2.44²) · 6/5) = 3.78
		expect(nearness(await peersOf('63-04', 'register'))).toEqual([
			[0, '63-04', 0, 5],
			[1, '63-08', 3.78, 5],
			[2, '63-02', 3.79, 5]
		]);
	});

	test('every criterion stands beside its score', async () => {
		expect((await peersOf('63-02', 'register'))[1]).toMatchObject({
			communes: 1,
			communes_z: -0.71,
			parts: 0,
			parts_z: null,
			products: 2,
			products_per_commune: 2,
			products_per_commune_z: 1.22,
			cooperative_share: 1,
			cooperative_share_z: 1.22,
			start_products: 0,
			start_products_z: -0.71,
			same_region: true
		});
	});

	test('what is not published is left out, and who published no total is nobody’s peer', async () => {
		// 63-08: 20 products in 1 commune, 63-02: 12 in 2; communes, products per commune and region are
		// known of both: √((2.12² + 2²) · 6/3) = 4.12. 63-04 published no total.
		expect(nearness(await peersOf('63-02', 'published'))).toEqual([
			[0, '63-02', 0, 3],
			[1, '63-08', 4.12, 3]
		]);
	});

	test('system 34 counts old provinces instead of districts', async () => {
		const rows = await peersOf('34-08', 'register', '34');
		expect(rows.map((row) => [row['peer_id'], row['parts'], row['parts_z']])).toEqual([
			['34-08', 2, 1],
			['34-04', 1, -1]
		]);
	});

	test('another region is one standard deviation away', async () => {
		await isolate('South', '63-08');
		// √((11.9656 + 1) · 6/5) = 3.94
		expect(nearness(await peersOf('63-02', 'register')).at(-1)).toEqual([2, '63-08', 3.94, 5]);
	});
});
