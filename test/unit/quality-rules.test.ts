import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/lib/register/judge/rules';

/** Files whose rules end the build with a message and are never rows of `quality`. */
const FATAL = ['postgres-error.ts'];

const read = (path: string) => readFileSync(path, 'utf8');
const filesBelow = (folder: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));

const scores = new Map(
	(
		parse(read('data/harmonise/quality_rules.csv'), { columns: true }) as Record<'rule' | 'score', string>[]
	).map(({ rule, score }) => [rule, score])
);

/** Ids in `rule: 'a-b'` and `rule: condition ? 'a-b' : 'c-d'`. */
const reported = [...filesBelow('src/snapshot'), ...filesBelow('src/lib/register')]
	.filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !FATAL.includes(basename(path)))
	.flatMap((path) => [...read(path).matchAll(/\brule: ([^\n]*'[^\n]*)/g)])
	.flatMap(([, expression = '']) => [...expression.matchAll(/'([a-z0-9]+(?:-[a-z0-9]+)+)'/g)])
	.map(([, id = '']) => id);
const checks = readdirSync('src/snapshot/checks')
	.filter((name) => name.endsWith('.sql'))
	.map((name) => name.slice(0, -'.sql'.length));
const known = new Set([...reported, ...checks, ...Object.keys(RULES)]);

describe('data/harmonise/quality_rules.csv', () => {
	test('gives every rule of the pipeline a score, or none', () => {
		expect(known.size).toBeGreaterThan(100);
		expect([...known].filter((rule) => !scores.has(rule))).toEqual([]);
	});
	test('names no rule that does not exist', () => {
		expect([...scores.keys()].filter((rule) => !known.has(rule))).toEqual([]);
	});
	test('says what the rules of registers say of themselves', () => {
		const own = Object.fromEntries(Object.entries(RULES).map(([id, { score }]) => [id, score]));
		expect(Object.fromEntries(Object.keys(own).map((id) => [id, scores.get(id)]))).toEqual(own);
	});
});
