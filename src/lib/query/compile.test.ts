import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_SLICE } from '../filters/slice';
import type { Params } from '../metrics/metric';
import { compile, requestKey } from './compile';

const params = { ...DEFAULT_SLICE, as_of: '2026-09-30' };
const compiled = (more: Partial<Params>) =>
	compile({ metric: 'product-rows', params: { ...params, ...more } });

describe('compile', () => {
	test.each<[string, Record<string, unknown>]>([
		['a day that does not exist', { as_of: '2026-02-30' }],
		['a place that is no text', { place: 7 }],
		['a text with a line break', { words: 'a\n-- b' }],
		['a text with a NUL', { decision: 'a\u0000b' }],
		['an unknown standing', { standing: "in_force' OR true --" }],
		['a kind nobody knows', { kinds: ['cooperative', "x'] OR true --"] }],
		['stars that are no numbers', { stars: ['3'] }],
		['a fraction of a star', { stars: [3.5] }],
		['a list that is none', { stars: '3' }],
		['months that are no number', { within_months: Number.NaN }],
		['nothing where a value must be', { system: undefined }]
	])('refuses %s', (_, more) => {
		expect(() => compiled(more as Partial<Params>)).toThrow(RangeError);
	});

	test('leaves no name of a parameter and no part to fill in', () => {
		const sql = compiled({ stars: [3, 4], kinds: ['cooperative'] });
		expect(sql.replace(/^\s*--.*$/gm, '')).not.toMatch(/\$[a-z_]+|\{\{/);
		expect(sql).toContain('CAST([3, 4] AS INTEGER[])');
		expect(sql).toContain("CAST(['cooperative'] AS VARCHAR[])");
	});

	test('equal questions have equal keys, others not', () => {
		const key = (more: Partial<Params>) =>
			requestKey({ metric: 'product-rows', params: { ...params, ...more } });
		expect(key({ stars: [3, 4], base: 'register' })).toBe(key({ stars: [3, 4] }));
		expect(key({ stars: [3, 4] })).not.toBe(key({ stars: [4] }));
	});
});

describe('a text in a statement', () => {
	let connection: DuckDBConnection;
	beforeAll(async () => {
		connection = await (await DuckDBInstance.create(':memory:')).connect();
	});
	afterAll(() => connection.closeSync());

	test('is that text to the engine, whatever it holds', async () => {
		const hostile = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 40 }),
			fc.constantFrom(
				"'; DROP TABLE product; --",
				"''",
				"\\'",
				'$as_of',
				'{{slice}}',
				'$1',
				"E'\\n'",
				'$$',
				'/*'
			)
		);
		const isPlain = (text: string) => !/[\p{Cc}\p{Cs}]/u.test(text);
		await fc.assert(
			fc.asyncProperty(hostile.filter(isPlain), async (text) => {
				const [, literal] = /decision_no = ('(?:[^']|'')*') THEN/.exec(compiled({ decision: text })) ?? [];
				const [row] = (await connection.runAndReadAll(`SELECT ${literal} AS it`)).getRows();
				expect(row).toEqual([text]);
			}),
			{ numRuns: 300 }
		);
	});
});
