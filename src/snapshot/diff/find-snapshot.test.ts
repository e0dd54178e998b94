import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../lib/schema';
import { findPair } from './find-snapshot';

const folder = mkdtempSync(join(tmpdir(), 'ocop-diff-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ids = ['2026-09-30-aaaaaaaaaaaa', '2026-06-30-bbbbbbbbbbbb', '2025-12-31-cccccccccccc'] as const;
ids.forEach((id, at) => {
	mkdirSync(join(folder, id));
	const manifest = {
		id,
		as_of: id.slice(0, 10),
		schema_version: at === 2 ? SCHEMA_VERSION - 1 : SCHEMA_VERSION
	};
	writeFileSync(join(folder, id, 'manifest.json'), JSON.stringify(manifest));
});
writeFileSync(
	join(folder, 'index.json'),
	JSON.stringify({ snapshots: ids.map((id) => ({ id, as_of: id.slice(0, 10) })) })
);

test('by id, day or folder; the earlier one first', () => {
	for (const [first, second] of [
		[ids[0], ids[1]],
		['2026-06-30', '2026-09-30'],
		[join(folder, ids[1]), ids[0]]
	] as const)
		expect(findPair(first, second, folder).map(({ manifest }) => manifest.id)).toEqual([ids[1], ids[0]]);
});

test.each([
	['2024-01-01', ids[0], 'no such snapshot'],
	[ids[0], '2026-09-30', 'two different days'],
	[ids[0], ids[2], `schema version ${SCHEMA_VERSION - 1}`]
])('%s and %s: %s', (first, second, message) => {
	expect(() => findPair(first, second, folder)).toThrow(message);
});

test('a folder without snapshots says what makes them', () => {
	expect(() => findPair('a', 'b', '/nowhere')).toThrow('"build" makes snapshots');
});
