import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MINI_AS_OF, miniConnection, miniManifest } from '../../../test/fixtures/mini-register';
import type { Engine, Row } from '../engine/engine';
import prelude from '../metrics/prelude.sql?raw';
import { compile } from '../query/compile';
import { engineOver } from '../server/native';
import { decodeDossier } from './codec';
import { evidenceOf } from './evidence';
import { resolve, rowsOf, type ResolvedDossier } from './resolve';

let engine: Engine;

beforeAll(async () => {
	const connection = await miniConnection();
	await connection.run(prelude);
	engine = engineOver(connection, miniManifest(), () => connection.closeSync());
});
afterAll(() => engine.close());

const ask: Parameters<typeof evidenceOf>[4] = (request) => engine.query(compile(request));

async function opened(search: string): Promise<{ found: ResolvedDossier; rows: Row[] }> {
	const resolved = resolve(decodeDossier(new URLSearchParams(search)).dossier!, MINI_AS_OF);
	if (resolved.kind !== 'found') throw new Error(resolved.kind);
	return { found: resolved.found, rows: rowsOf(resolved.found, await ask(resolved.found.request)) };
}

async function behind(search: string, predecessors: readonly string[] = []) {
	const { found, rows } = await opened(search);
	const evidence = await evidenceOf(found, found.dossier.column!, rows[0]!, predecessors, ask);
	return { value: rows[0]![found.dossier.column!], ...evidence };
}

const idsOf = (figures: readonly { figure_id: string | null }[]) => figures.map(({ figure_id }) => figure_id);

describe('published numbers', () => {
	test('a total is the figure its publication prints', async () => {
		const { value, figures, slices, sources } = await behind('?m=products-by-star&c=total&noi=63-02');
		expect(value).toBe(12);
		expect(slices).toEqual([]);
		expect(figures.map(({ figures }) => idsOf(figures))).toEqual([['f2']]);
		expect(sources.get('s2')?.title).toBe('Nguồn s2');
	});

	test('a share is numerator and denominator of one publication, or the printed share', async () => {
		const printed = await behind('?m=producers-by-kind&c=cooperative_share&noi=63-08');
		expect(idsOf(printed.figures[0]!.figures)).toEqual(['f11', 'f10']);
		const share = await behind('?m=producers-by-kind&c=cooperative_share&dia-gioi=63');
		expect(idsOf(share.figures[0]!.figures)).toEqual(['f17']);
	});

	test('a merged province is the sum of its parts, each with its figure', async () => {
		const { value, figures } = await behind('?m=products-by-star&c=total&noi=34-08', ['63-02', '63-08']);
		expect(value).toBe(32);
		expect(figures.map(({ placeId, part, figures }) => [placeId, part, idsOf(figures)])).toEqual([
			['63-02', 12, ['f2']],
			['63-08', 20, ['f6']]
		]);
	});

	test('the figure itself, named by its row', async () => {
		const { value, figures } = await behind('?m=published-figures&c=value&dong=f7&noi=63-08');
		expect(value).toBe(21);
		expect(idsOf(figures[0]!.figures)).toEqual(['f7']);
	});
});

describe('numbers of the register', () => {
	test('products with their recognition, and the decisions', async () => {
		const search = '?m=products-by-star&c=stars_4&noi=34-08&den=2023-08-31&so=dang-ky';
		const { value, slices, figures } = await behind(search);
		expect(figures).toEqual([]);
		expect(slices.map(({ count }) => count)).toEqual([value]);
		expect(slices[0]!.products.map(({ product_id, stars }) => [product_id, stars])).toEqual([
			['p1', 4],
			['p2', 4]
		]);
		expect(slices[0]!.decisions.map(({ products }) => products)).toEqual([1, 1]);
	});

	test('a share has the rows of its numerator and of its denominator', async () => {
		const { slices } = await behind(
			'?m=producers-by-kind&c=cooperative_share&den=2023-08-31&dia-gioi=63&so=dang-ky'
		);
		expect(slices.map(({ behind, count }) => [behind.column, count])).toEqual([
			['cooperative', 2],
			['denominator', 4]
		]);
	});
});

describe('a link that fits nothing', () => {
	test.each([
		['?m=no-such-metric', 'unknown-metric'],
		['?m=product-profile', 'unknown-metric'],
		['?m=products-by-star&c=nothing', 'unknown-column'],
		['?m=products-by-star&c=constructor', 'unknown-column']
	])('%s', (search, kind) => {
		expect(resolve(decodeDossier(new URLSearchParams(search)).dossier!, MINI_AS_OF).kind).toBe(kind);
	});

	test('a place without a row has none; a filter the metric does not have is told', async () => {
		expect((await opened('?m=products-by-star&c=total&noi=63-99')).rows).toEqual([]);
		expect((await opened('?m=products-by-star&c=total&noi=63-02&sao=4')).found.unused).toEqual(['sao=4']);
	});
});
