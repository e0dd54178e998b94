import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUSES } from '../charts/kit/status';
import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import { formats } from '../text/format';
import type { Goal } from './goals';
import { pathRows } from './paths';
import { goalsToDecide, goodGoals, worryingGoals } from './picks';
import { ranks } from './ranks';
import { speaker } from './speaker';
import { VERDICTS, verdictOf } from './verdict';

let next = 0;
/** A goal of a province for 2021–2025, met at 12 of 10. */
function goal(row: Partial<TargetRow>, more: Partial<Goal> = {}): Goal {
	const id = row.target_id ?? `t${next++}`;
	return {
		id,
		row: {
			target_id: id,
			place_id: `63-${id}`,
			level: 'province',
			applies_to: 'place',
			target_metric: 'm',
			target_kind: 'T1',
			unit: 'products',
			comparator: '>=',
			goal: 10,
			period_start: '2021-01-01',
			period_end: '2025-12-31',
			actual: 12,
			attainment: 1.2,
			status: 'met',
			is_used: true,
			is_over: true,
			...row
		} as TargetRow,
		need: null,
		projection: null,
		flags: [],
		explanations: [],
		...more
	};
}
const flag = (name: string) => ({ flag: name, is_problem: true }) as Goal['flags'][number];
const ids = (goals: readonly Goal[]) => goals.map(({ id }) => id);

describe('three good, three worrying, three to decide', () => {
	test('good: the country first, recent periods, then furthest over; neither met from the start nor unused', () => {
		const goals = [
			goal({ target_id: 'a', attainment: 1.1 }),
			goal({ target_id: 'b', attainment: 1.5 }),
			goal({ target_id: 'old', attainment: 9, period_end: '2023-12-31' }),
			goal({ target_id: 'same place', place_id: '63-b', attainment: 1.4 }),
			goal({ target_id: 'vn', place_id: 'vn', level: 'national', attainment: 1 }),
			goal({ target_id: 'free', attainment: 3 }, { flags: [flag('met_from_start')] }),
			goal({ target_id: 'replaced', attainment: 4, is_used: false }),
			goal({ target_id: 'behind', attainment: 5, status: 'behind' })
		];
		expect(ids(goodGoals(goals))).toEqual(['vn', 'b', 'a']);
	});

	test('worrying: furthest short first, one a place', () => {
		const goals = [
			goal({ target_id: 'a', status: 'behind', attainment: 0.5 }),
			goal({ target_id: 'b', status: 'not_met', attainment: 0.2 }),
			goal({ target_id: 'c', status: 'regressing', attainment: 0.9, is_over: false }),
			goal({ target_id: 'b2', place_id: '63-b', status: 'below', attainment: 0.3 }),
			goal({ target_id: 'no figure', status: 'no_data', attainment: null }),
			goal({ target_id: 'not closed', status: 'not_closed', attainment: 0.1 })
		];
		expect(ids(worryingGoals(goals))).toEqual(['c', 'b', 'a']);
	});

	test('to decide: one goal a question, the weightiest questions first, with how many more', () => {
		const need = { verdict: 'beyond_record' } as Goal['need'];
		const goals = [
			goal({ target_id: 'versions' }, { flags: [flag('two_versions')] }),
			goal({ target_id: 'open', status: 'not_closed' }),
			goal({ target_id: 'open too', status: 'not_closed', attainment: 0.4 }),
			goal({ target_id: 'silent', status: 'no_data', actual: null, is_over: false }),
			goal({ target_id: 'hard', status: 'behind', is_over: false }, { need })
		];
		expect(goalsToDecide(goals).map(({ question, goal: { id }, others }) => [question, id, others])).toEqual([
			['pace', 'hard', 0],
			['no_figure', 'silent', 0],
			['not_closed', 'open too', 1]
		]);
	});

	test('nothing to say is nothing, not a made-up three', () => {
		expect([goodGoals([]), worryingGoals([]), goalsToDecide([])]).toEqual([[], [], []]);
	});
});

test('every status has a verdict', () => {
	for (const status of STATUSES) expect(VERDICTS).toContain(verdictOf(status));
});

test('a cell tells the goal with a figure, running, ending last, longest', () => {
	const row = (target_id: string, more: Partial<TargetRow>) => goal({ target_id, ...more }).row;
	const longest = row('longest', { period_start: '2021-01-01' });
	const year = row('year', { period_start: '2025-01-01' });
	const silent = row('silent', { actual: null, is_over: false, period_end: '2030-12-31' });
	expect(speaker([silent, year, longest])).toBe(longest);
	expect(speaker([year, row('running', { is_over: false, period_end: '2025-06-30' })])?.target_id).toBe(
		'running'
	);
	expect(speaker([silent])).toBe(silent);
});

describe('the path of a goal', () => {
	const history = (rows: Partial<TargetRow>[]) => rows.map((row) => goal(row).row);
	const points = (row: Partial<TargetRow>, past: Partial<TargetRow>[]) =>
		pathRows({ format: formats('vi') }, goal(row).row, history(past)).map(({ date, value, expected }) => [
			date,
			value,
			expected
		]);

	test('begins at the figure before the period, ends at the goal; a figure known for years is one point', () => {
		expect(
			points({ baseline: 4, baseline_as_of: '2020-12' }, [
				{ actual: 6, actual_as_of: '2022-06', expected: 5.7 },
				{ actual: 6, actual_as_of: '2022-06', expected: 5.7 }
			])
		).toEqual([
			['2020-12-31', 4, 4],
			['2022-06-30', 6, 5.7],
			['2025-12-31', null, 10]
		]);
	});
	test('a count nobody printed before its period starts at nothing, but its line does not', () => {
		expect(
			points({ baseline: 0, baseline_as_of: null }, [{ actual: 3, actual_as_of: '2023', expected: 6 }])[0]
		).toEqual(['2021-01-01', null, 0]);
	});
	test('the first share of a period is where its path begins', () => {
		expect(
			points({ baseline: 38, baseline_as_of: '2021', unit: 'percent' }, [
				{ actual: 38, actual_as_of: '2021', expected: null },
				{ actual: 32, actual_as_of: '2024', expected: 39 }
			])
		).toEqual([
			['2021-12-31', 38, 38],
			['2024-12-31', 32, 39],
			['2025-12-31', null, 10]
		]);
	});
});

test('equal values share a rank; the best is 1; a rank is one more than those above', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 }), (values) => {
			const items = values.map((value) => ({ value }));
			const found = ranks(items, ({ value }) => value);
			for (const a of items) {
				expect(found.get(a)).toBe(1 + values.filter((value) => value > a.value).length);
				for (const b of items) if (a.value === b.value) expect(found.get(a)).toBe(found.get(b));
			}
		})
	);
});
