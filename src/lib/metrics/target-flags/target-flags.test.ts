import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishedData } from '../../../../test/fixtures/published-data';
import type { Engine } from '../../engine/engine';
import { compile } from '../../query/compile';
import { aim, goal, withGoals } from '../target-attainment/testing';
import type { Row } from './metric';

let engine: Engine;
beforeAll(async () => {
	engine = await publishedData();
});
afterAll(() => engine.close());

async function flags(of: Engine, base: 'published' | 'register', asOf: string): Promise<Row[]> {
	return (await of.query(
		compile({ metric: 'target-flags', params: { base, as_of: asOf } })
	)) as unknown as Row[];
}

/** The published flags of one day, asked once. */
let asked: Promise<Row[]> | null = null;
const published = () => (asked ??= flags(engine, 'published', '2025-09-30'));

test.each([
	['two_versions', 't52', 'Bắc Giang 2022: 35 used, 30 beside it: 5', '35 30', 35, 30, 5, true],
	['two_versions', 't162', 'Yên Bái 2023: 34 used, 66 beside it: −32', '34 66', 34, 66, -32, true],
	['competing_shares', 't13', 'Trà Vinh: 30 + 50 = 80 leaves 20', '30 50', 80, 100, 20, false],
	[
		'competing_shares',
		't112',
		'country: 40 + 30 leaves 30; others had 100 − 32.7 − 24.1 = 43.2',
		'40 30',
		70,
		100,
		30,
		true
	],
	[
		'districts_sum',
		't167',
		'Yên Bái: nine districts make up 315',
		'51 47 46 39 35 31 28 21 17',
		315,
		315,
		0,
		false
	],
	['districts_sum', 't54', 'Bắc Ninh: 25 in each of 8 districts is 200', '25', 200, 200, 0, false],
	['districts_sum', 't105', 'Kiên Giang: 2 in each of 15 districts is 30', '2', 30, 30, 0, false],
	[
		'districts_sum',
		't22',
		'Cao Bằng: Hòa An’s 7 of 30; the other districts are not known',
		'7',
		7,
		30,
		-23,
		false
	],
	[
		'met_from_start',
		't73',
		'An Giang: 13/28 = 46.4286 % in 2020, goal 30 %',
		'46.4286',
		46.4286,
		30,
		16.4286,
		true
	],
	[
		'met_from_start',
		't161',
		'Quảng Ngãi: 38.7097 % in 2020, goal 10 %',
		'38.7097',
		38.7097,
		10,
		28.7097,
		true
	],
	['percent_of_plan', 't97', 'Lào Cai 2024: 57/30 = 190 %, printed 190', '57 30', 190, 190, 0, false],
	[
		'percent_of_plan',
		't162',
		'Yên Bái 2023: 43/34 = 126.47 %, printed 126.5',
		'43 34',
		126.4706,
		126.5,
		-0.0294,
		false
	],
	[
		'percent_of_plan',
		't117',
		'Hà Nội: 2,711/2,000 = 135.55 %, printed 89: another plan',
		'2711 2000',
		135.55,
		89,
		46.55,
		true
	],
	[
		'percent_of_plan',
		't98',
		'Lào Cai 06/2023: 163/240 = 67.92 %, printed 63',
		'163 240',
		67.9167,
		63,
		4.9167,
		true
	]
])('%s %s, %s', async (flag, target, _, terms, total, reference, difference, isProblem) => {
	const found = (await published()).filter((row) => row.flag === flag && row.target_id === target);
	expect(found).toHaveLength(1);
	expect(found[0]).toMatchObject({ terms, total, reference, difference, is_problem: isProblem });
});

test('a goal that begins below its goal is not met from the start', async () => {
	const rows = await published();
	expect(rows.filter((row) => row.flag === 'met_from_start').map((row) => row.target_id)).not.toContain(
		't112'
	);
});

test('register: what was in force on the last day before the period', async () => {
	// Three products of 63-02 were in force on 31/12/2023: p1, p2, p3.
	const mini = await withGoals(
		[aim('stock', 'stock', { register_rule: 'products_in_force' })],
		[
			goal('t1', '63-02', 'stock', 3, [2024, 2024]),
			goal('t2', '63-02', 'stock', 3, [2024, 2024], { comparator: '>' })
		]
	);
	const rows = await flags(mini, 'register', '2024-12-31');
	expect(rows.map((row) => [row.flag, row.target_id, row.total, row.difference])).toEqual([
		['met_from_start', 't1', 3, 0]
	]);
	await mini.close();
});

test('goals of all districts that do not make up the province’s are a problem', async () => {
	const { modelData } = await import('../../../../test/pipeline/real-data');
	const target = modelData().tables['target']!.map((row) =>
		row['target_id'] === 't178' ? { ...row, value: 15 } : row
	);
	const changed = await publishedData({ target });
	const rows = await flags(changed, 'published', '2025-09-30');
	expect(rows.find((row) => row.flag === 'districts_sum' && row.target_id === 't167')).toMatchObject({
		total: 313,
		difference: -2,
		is_problem: true
	});
	await changed.close();
});
