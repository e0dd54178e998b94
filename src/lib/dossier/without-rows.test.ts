import { describe, expect, test } from 'vitest';
import { METRICS } from '../metrics/registry';
import { compile } from '../query/compile';
import { miniAsk } from '../records/testing';
import type { Row } from '../engine/engine';
import { decodeDossier } from './codec';
import { evidenceOf } from './evidence';
import { numberPath, type NumberRef } from './link';
import { resolve, rowsOf, type ResolvedDossier } from './resolve';
import { statedText } from './stated';
import { wordsWithoutRows } from './without-rows';

const NEWEST = '2026-09-30';
const ask = async (request: Parameters<typeof compile>[0]) => [...(await (await miniAsk())<Row>(request))];

async function opened(number: NumberRef): Promise<{ found: ResolvedDossier; row: Row }> {
	const path = numberPath(number);
	const { dossier } = decodeDossier(new URLSearchParams(path.slice(path.indexOf('?'))));
	const resolved = resolve(dossier!, NEWEST);
	if (resolved.kind !== 'found') throw new Error(`${path}: ${resolved.kind}`);
	const rows = rowsOf(resolved.found, await ask(resolved.found.request));
	expect(rows).toHaveLength(1);
	return { found: resolved.found, row: rows[0]! };
}
const register = (day: string) => ({ system: '63' as const, base: 'register' as const, day });

describe('rows that no slice holds', () => {
	test('open dossiers for 5 stars, also of a product never recognised', async () => {
		const number = {
			metric: 'products-by-star',
			column: 'potential',
			place: '63-08',
			scope: register('2023-12-31')
		};
		const { found, row } = await opened(number);
		const { slices, listed } = await evidenceOf(found, 'potential', row, [], ask);
		expect(slices).toEqual([]);
		expect(listed).toMatchObject({ count: 1, of: row['potential'], counts: 'products', isNumerator: false });
		expect(listed!.rows[0]).toMatchObject({ product_id: 'p7', proposed_on: '2023-10-01', stars: 5 });
	});

	test('the actual of a goal: its products; of a share its numerator', async () => {
		const scope = register('2023-08-31');
		const goal = await opened({
			metric: 'target-attainment',
			column: 'actual',
			place: '63-02',
			row: 't1',
			scope
		});
		const products = await evidenceOf(goal.found, 'actual', goal.row, [], ask);
		expect(products.listed).toMatchObject({ count: 3, of: 3, counts: 'products', entries: 3 });
		const share = await opened({
			metric: 'target-attainment',
			column: 'actual',
			place: 'vn',
			row: 't6',
			scope
		});
		const producers = await evidenceOf(share.found, 'actual', share.row, [], ask);
		expect(producers.listed).toMatchObject({ counts: 'producers', isNumerator: true });
		expect(producers.listed!.count).toBe(share.row['numerator']);
	});

	test('published figures have no rows of the register', async () => {
		const scope = { ...register('2023-12-31'), base: 'published' as const };
		const { found, row } = await opened({
			metric: 'products-by-star',
			column: 'total',
			place: '63-02',
			scope
		});
		expect((await evidenceOf(found, 'potential', row, [], ask)).listed).toBeNull();
	});
});

describe('a number without rows says why', () => {
	test('a projection has a dossier; its rows are months', async () => {
		const scope = register('2023-08-31');
		const { found, row } = await opened({
			metric: 'target-projection',
			column: 'q50',
			place: '63-02',
			row: 't1',
			scope
		});
		expect(row['target_id']).toBe('t1');
		expect(wordsWithoutRows(found, 'q50', row, 'vi')).toMatch(
			/^Đây là dự báo.*\d+ lần thay đổi.*31\/08\/2023/
		);
		expect(wordsWithoutRows(found, 'goal', row, 'en')).toContain('set by a document');
	});
	test('others are told by their rows', async () => {
		const { found, row } = await opened({
			...{ metric: 'products-by-star', column: 'total', place: '63-02', scope: register('2023-08-31') }
		});
		expect(wordsWithoutRows(found, 'total', row, 'vi')).toBeNull();
	});
});

test('a number is told as its publication states it', () => {
	const metric = METRICS.get('products-by-star')!;
	const row = { total: 17000, total_qualifier: 'more_than' };
	expect(statedText(metric, 'total', row, 'vi')).toBe('hơn 17.000');
	expect(statedText(metric, 'total', row, 'en')).toBe('more than 17,000');
	expect(statedText(metric, 'total', { ...row, total_qualifier: 'exact' }, 'vi')).toBe('17.000');
	for (const { id, qualifiers = {}, columns } of METRICS.values())
		for (const name of Object.entries(qualifiers).flat()) expect(Object.keys(columns), id).toContain(name);
});
