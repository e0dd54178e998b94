import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../engine/engine';
import type { TargetMetricRow } from '../../../schema/target_metric';
import { aim, attained, goal, withGoals } from '../testing';
import { KINDS } from './index';

const dictionary = parse(readFileSync('data/harmonise/target_metrics.csv', 'utf8'), {
	columns: true
}) as Record<string, string>[];
const rules = [...KINDS.values()].flatMap((kind) => kind.rules);

describe('folders of kinds', () => {
	test('T1 to T20 are there, each told in both languages with the same entries', () => {
		expect([...KINDS.keys()]).toEqual(Array.from({ length: 20 }, (_, i) => `T${i + 1}`));
		for (const { code, text } of KINDS.values()) {
			expect(Object.keys(text.vi), code).toEqual(Object.keys(text.en));
			for (const words of Object.values(text.vi)) expect(words).toBe(words.normalize('NFC'));
		}
	});
	test('every rule of the dictionary has one file, and every file is a rule of the dictionary', () => {
		expect(new Set(rules).size).toBe(rules.length);
		const named = dictionary.map((row) => row['register_rule']).filter((rule) => rule !== '');
		expect([...new Set(named)].sort()).toEqual([...rules].sort());
	});
	test('every metric is of a kind, and one without a way to an actual says why', () => {
		for (const row of dictionary) {
			expect([...KINDS.keys()], row['target_metric']).toContain(row['target_kind']);
			if (!row['register_rule']) expect(row['not_computable_vi'], row['target_metric']).not.toBe('');
		}
	});
});

/** rule, more of the metric, nature, place, years, day, actual, numerator, denominator, baseline: counted by hand. */
type Case = readonly [
	says: string,
	rule: string,
	more: Partial<TargetMetricRow>,
	nature: string,
	place: string,
	years: readonly [number, number],
	day: string,
	actual: number | null,
	fraction: readonly [number | null, number | null],
	baseline: number | null
];
const count: readonly [null, null] = [null, null];
const THREE_YEARS = [2021, 2023] as const;
const END = '2023-12-31';
const CASES: readonly Case[] = [
	[
		'p1 p2 p3 p5 p6; p4 withdrawn; p1 before',
		'products_in_force',
		{},
		'stock',
		'vn',
		THREE_YEARS,
		END,
		5,
		count,
		1
	],
	[
		'p1 p2; p3 ran out on 2024-05-01; three before',
		'products_in_force',
		{},
		'stock',
		'63-02',
		[2024, 2024],
		'2024-12-31',
		2,
		count,
		3
	],
	[
		'p3 still in force the day before it runs out',
		'products_in_force',
		{},
		'stock',
		'63-02',
		[2024, 2024],
		'2024-04-30',
		3,
		count,
		3
	],
	[
		'4 stars: p1 p2 p6; p1 had 3 before',
		'products_in_force_by_star',
		{ counted_stars: '4' },
		'stock',
		'vn',
		THREE_YEARS,
		END,
		3,
		count,
		0
	],
	['group VI: p5', 'products_group', {}, 'stock', 'vn', THREE_YEARS, END, 1, count, 0],
	['first recognised: p2 p3 p4 p5 p6', 'products_new', {}, 'flow', 'vn', THREE_YEARS, END, 5, count, 0],
	[
		'first at 3 stars: p3 p4',
		'products_new',
		{ counted_stars: '3' },
		'flow',
		'vn',
		THREE_YEARS,
		END,
		2,
		count,
		0
	],
	[
		'to 4 stars: p2 p6 new, p1 raised',
		'products_reaching_star',
		{ counted_stars: '4' },
		'flow',
		'vn',
		THREE_YEARS,
		END,
		3,
		count,
		0
	],
	['six recognitions', 'products_recognised', {}, 'flow', 'vn', THREE_YEARS, END, 6, count, 0],
	[
		'none in 2025 at 63-08',
		'products_recognised',
		{},
		'flow',
		'63-08',
		[2025, 2025],
		'2025-12-31',
		0,
		count,
		0
	],
	['only p1 had one before', 'products_reevaluated', {}, 'flow', 'vn', THREE_YEARS, END, 1, count, 0],
	['p1 raised', 'products_upgraded', {}, 'flow', 'vn', THREE_YEARS, END, 1, count, 0],
	[
		'none raised to 5',
		'products_upgraded',
		{ counted_stars: '5' },
		'flow',
		'vn',
		THREE_YEARS,
		END,
		0,
		count,
		0
	],
	['p1 of the one in force before', 'upgraded_share', {}, 'ratio', 'vn', THREE_YEARS, END, 100, [1, 1], 0],
	[
		'of p2 and p3, due in 2024, p2 came back',
		'reevaluated_share',
		{},
		'ratio',
		'63-02',
		[2024, 2024],
		'2024-12-31',
		50,
		[1, 2],
		0
	],
	['nothing due', 'reevaluated_share', {}, 'ratio', '63-08', [2021, 2021], '2021-12-31', null, [0, 0], null],
	[
		'p1 p2 of p1 p2 p3',
		'retention_share',
		{},
		'ratio',
		'63-02',
		[2024, 2024],
		'2024-12-31',
		66.6667,
		[2, 3],
		null
	],
	['two dossiers sent', 'potential_five_star', {}, 'flow', 'vn', THREE_YEARS, END, 2, count, 0],
	['one open, the other answered', 'potential_five_star', {}, 'stock', 'vn', THREE_YEARS, END, 1, count, 0],
	[
		'one open of five in force',
		'potential_five_star_share',
		{},
		'ratio',
		'vn',
		THREE_YEARS,
		END,
		20,
		[1, 5],
		0
	],
	['c1 c2 c4; c1 before', 'producers_count', {}, 'stock', 'vn', THREE_YEARS, END, 3, count, 1],
	['c2 c3 c4; c1 was recognised in 2020', 'producers_new', {}, 'flow', 'vn', THREE_YEARS, END, 3, count, 0],
	[
		'cooperatives c1 c4',
		'producers_kind_count',
		{ counted_kinds: 'cooperative' },
		'stock',
		'vn',
		THREE_YEARS,
		END,
		2,
		count,
		1
	],
	[
		'two of three; before one of one',
		'producers_kind_share',
		{ counted_kinds: 'cooperative' },
		'ratio',
		'vn',
		THREE_YEARS,
		END,
		66.6667,
		[2, 3],
		100
	],
	[
		'enterprise or household: c2 of three',
		'producers_kind_share',
		{ counted_kinds: 'enterprise household' },
		'ratio',
		'vn',
		THREE_YEARS,
		END,
		33.3333,
		[1, 3],
		0
	],
	['communes A B D; A before', 'communes_covered', {}, 'stock', 'vn', THREE_YEARS, END, 3, count, 1],
	['three of four communes', 'communes_covered_share', {}, 'ratio', 'vn', THREE_YEARS, END, 75, [3, 4], 25],
	[
		'the merged province: its one commune has some',
		'communes_covered_share',
		{},
		'ratio',
		'34-08',
		THREE_YEARS,
		END,
		100,
		[1, 1],
		100
	]
];

describe('what the register counts', () => {
	let engine: Engine;
	/** Rows of a day, which many cases share. */
	const answers = new Map<string, ReturnType<typeof attained>>();
	function on(day: string): ReturnType<typeof attained> {
		const held = answers.get(day) ?? attained(engine, 'register', day);
		answers.set(day, held);
		return held;
	}
	beforeAll(async () => {
		engine = await withGoals(
			CASES.map(([, rule, more, nature], i) => aim(`m${i}`, nature, { register_rule: rule, ...more })),
			CASES.map(([, , , nature, place, years], i) =>
				goal(`t${i}`, place, `m${i}`, 50, years, { unit: nature === 'ratio' ? 'percent' : 'products' })
			)
		);
	});
	afterAll(() => engine.close());

	test.each(CASES.map((each, i) => [`${each[1]} ${each[4]} ${each[6]}: ${each[0]}`, i] as const))(
		'%s',
		async (_, i) => {
			const [, , , , , , day, actual, [numerator, denominator], baseline] = CASES[i]!;
			const row = (await on(day)).get(`t${i}`);
			expect(row).toMatchObject({ actual, numerator, denominator, baseline, actual_basis: 'register' });
		}
	);
	test('the cases use every rule', () => {
		expect([...new Set(CASES.map(([, rule]) => rule))].sort()).toEqual([...rules].sort());
	});
});
