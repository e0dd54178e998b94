import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { miniConnection, miniManifest } from '../../../test/fixtures/mini-register';
import type { Engine, Row, Value } from '../engine/engine';
import prelude from '../metrics/prelude.sql?raw';
import { compile } from '../query/compile';
import { engineOver } from '../server/native';
import { Catalogue } from './catalogue';
import type { EntryKind } from './entry';
import { packBase, packCommunes, packRegister } from './index-files';
import { packTable, unpackTable } from './pack-table';

const value: fc.Arbitrary<Value> = fc.oneof(
	fc.constant(null),
	fc.string(),
	fc
		.tuple(fc.constantFrom('sp-', '63-', ''), fc.nat(2000))
		.map(([head, n]) => head + String(n).padStart(5, '0')),
	fc.bigInt({ min: 0n, max: 10n ** 24n }).map(String)
);

describe('a packed table', () => {
	test('is the same when unpacked', () => {
		const rows = fc.array(fc.record({ id: value, n: fc.option(fc.double()), all: fc.constant('x') }));
		fc.assert(
			fc.property(rows, (table) => {
				expect(unpackTable(packTable(table))).toEqual(table);
			})
		);
	});
	test('says ids in a row in few characters', () => {
		const rows = ['sp-00009', 'sp-00010', 'sp-00012', 'ct-1', null, 'ct-2'].map((id) => ({ id }));
		expect(packTable(rows).columns['id']).toEqual({ each: ['sp-00009', 1, 2, 'ct-1', null, 'ct-2'] });
	});
});

describe('the index of a snapshot', () => {
	let engine: Engine;
	const rowsOf = (metric: string) => engine.query(compile({ metric, params: {} }));

	beforeAll(async () => {
		const connection = await miniConnection();
		await connection.run(prelude);
		await connection.run(
			`UPDATE recognition SET decision_no = '12/QĐ-UBND' WHERE product_id IN ('p1', 'p5')`
		);
		engine = engineOver(connection, miniManifest(), () => connection.closeSync());
	});
	afterAll(() => engine.close());

	test('has every place, product, producer, decision and target', async () => {
		const [places, targets, register] = [
			await rowsOf('search-places'),
			await rowsOf('search-targets'),
			await rowsOf('search-register')
		];
		const catalogue = new Catalogue();
		const base = packBase(places, targets, { aliases: [], metrics: [{ id: 'm', vi: 'Số', en: 'Number' }] });
		catalogue.addPlaces(unpackTable(base.places), base.aliases);
		catalogue.addTargets(unpackTable(base.targets));
		catalogue.addMetrics(base.metrics);
		catalogue.addPlaces(unpackTable(packCommunes(places).places));
		for (const table of Object.values(packRegister(register))) catalogue.addRegister(unpackTable(table));

		const ids = async (sql: string) => (await engine.query(sql)).map((row: Row) => row['id']).sort();
		const held = (kind: EntryKind) =>
			catalogue
				.shelf(kind)
				.entries.map(({ id }) => id)
				.sort();
		expect(held('place').filter((id) => !id.startsWith('vung-'))).toEqual(
			await ids(`SELECT place_id AS id FROM place WHERE level <> 'national'`)
		);
		expect(held('product')).toEqual(await ids('SELECT product_id AS id FROM product'));
		expect(held('producer')).toEqual(await ids('SELECT producer_id AS id FROM producer'));
		expect(held('target')).toEqual(await ids('SELECT DISTINCT target_metric AS id FROM target'));
		expect(held('decision')).toEqual(['12/QĐ-UBND']);
		expect(held('metric')).toEqual(['m']);
		expect(catalogue.shelf('product').entries[0]).toMatchObject({
			id: 'p1',
			producer: { id: 'c1', products: 2 },
			places: [{ id: '34-00001' }, { id: '63-00001' }]
		});
		expect(catalogue.shelf('decision').entries[0]).toMatchObject({
			products: 2,
			firstOn: '2020-06-01',
			lastOn: '2025-03-01'
		});
	});
});
