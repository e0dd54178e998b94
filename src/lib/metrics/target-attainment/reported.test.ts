import { expect, test } from 'vitest';
import { aim, attained, goal, withGoals } from './testing';

const report = (targetId: string, value: number, asOf: string, more: object = {}) => ({
	reported_actual_id: `a-${targetId}-${asOf}`,
	target_id: targetId,
	value,
	as_of: asOf,
	as_of_to: asOf,
	source_id: 's2',
	note_vi: 'theo báo cáo',
	note_en: 'as reported',
	...more
});

const METRICS = [
	aim('fairs', 'flow', { not_computable_vi: 'không có', not_computable_en: 'none' }),
	aim('trained', 'ratio', { not_computable_vi: 'không có', not_computable_en: 'none' }),
	aim('products', 'stock', { published_value: 'products_total', register_rule: 'products_in_force' })
];
const GOALS = [
	goal('t1', '63-02', 'fairs', 4, [2021, 2024], { unit: 'count' }),
	goal('t2', '63-02', 'trained', 80, [2021, 2024], { unit: 'percent' }),
	goal('t3', '63-02', 'products', 12, [2021, 2025]),
	goal('t4', '63-04', 'products', 2, [2023, 2023]),
	goal('t5', '63-08', 'fairs', 1, [2021, 2024], { applies_to: 'each_district', unit: 'count' })
];
const REPORTED = [
	report('t1', 1, '2021-12-31'),
	report('t1', 3, '2023-12-31'),
	report('t2', 60, '2021-12-31'),
	report('t2', 50, '2022-12-31'),
	report('t3', 99, '2025-06-30'),
	report('t4', 2, '2023-12-31'),
	report('t5', 1, '2022-12-31')
];
const engine = () => withGoals(METRICS, GOALS, { reported_actual: REPORTED });

test.each(['published', 'register'] as const)(
	'%s: a kind no register holds takes the newest reported actual with its source',
	async (base) => {
		const rows = await attained(await engine(), base, '2023-12-31');
		// 3 of 4 with path 4 × 1094/1460 days = 2.997.
		expect(rows.get('t1')).toMatchObject({
			actual: 3,
			actual_as_of: '2023-12-31',
			actual_source_id: 's2',
			actual_basis: 'reported',
			baseline: 0,
			status: 'on_track',
			reason: null,
			note_en: 'as reported'
		});
		expect(rows.get('t1')!.expected).toBeCloseTo((4 * 1094) / 1460, 3);
		// A share begins at its first report and moves away from the goal.
		expect(rows.get('t2')).toMatchObject({
			actual: 50,
			baseline: 60,
			baseline_as_of: '2021-12-31',
			status: 'regressing'
		});
		expect(rows.get('t5')).toMatchObject({ actual: null, reason: 'each_unit' });
	}
);

test('nothing is known before it was reported', async () => {
	const rows = await attained(await engine(), 'published', '2021-12-30');
	expect(rows.get('t1')).toMatchObject({ actual: null, reason: 'not_computable' });
});

test('a report stands in only where a publication or the register has none', async () => {
	const connection = await engine();
	const published = await attained(connection, 'published', '2025-12-31');
	expect(published.get('t3')).toMatchObject({ actual: 12, actual_basis: 'published' });
	expect(published.get('t4')).toMatchObject({ actual: 2, actual_basis: 'reported', status: 'met' });
	const register = await attained(connection, 'register', '2025-12-31');
	expect(register.get('t3')).toMatchObject({ actual: 2, actual_basis: 'register' });
});
