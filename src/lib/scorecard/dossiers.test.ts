import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishedData } from '../../../test/fixtures/published-data';
import { decodeDossier } from '../dossier/codec';
import { evidenceOf } from '../dossier/evidence';
import { resolve, rowsOf } from '../dossier/resolve';
import type { Engine } from '../engine/engine';
import { compile, type MetricRequest } from '../query/compile';

let engine: Engine;
beforeAll(async () => {
	engine = await publishedData();
});
afterAll(() => engine.close());

async function behind(search: string) {
	const resolved = resolve(decodeDossier(new URLSearchParams(search)).dossier!, '2026-09-30');
	if (resolved.kind !== 'found') throw new Error(resolved.kind);
	const { found } = resolved;
	const ask = (request: MetricRequest) => engine.query(compile(request));
	const [row] = rowsOf(found, await ask(found.request));
	return { row: row!, ...(await evidenceOf(found, found.dossier.column!, row!, [], ask)) };
}

test('behind a merged number stand the goals it is the sum of', async () => {
	const { row, goals, figures } = await behind('?m=target-merged&c=actual&dong=t69_t104&noi=34-91');
	expect(row['actual']).toBe(301);
	expect(goals.map(({ target_id, actual, goal }) => [target_id, actual, goal])).toEqual([
		['t69', 125, 170],
		['t104', 176, 120]
	]);
	expect(figures).toEqual([]);
});

test('behind a goal’s number stands what was printed: the value, or numerator and denominator', async () => {
	const printed = async (search: string) =>
		(await behind(search)).figures.flatMap(({ figures }) =>
			figures.map(({ figure_metric, value }) => [figure_metric, value])
		);
	expect(await printed('?m=target-attainment&c=actual&dong=t109&dia-gioi=63')).toEqual([
		['products_total', 17_000]
	]);
	expect(await printed('?m=target-attainment&c=actual&dong=t72&noi=63-89')).toEqual([
		['producers_cooperative', 5],
		['producers_total', 62]
	]);
});
