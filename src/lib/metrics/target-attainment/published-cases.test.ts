import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedData } from '../../../../test/fixtures/published-data';
import type { Engine } from '../../engine/engine';
import { compile } from '../../query/compile';
import type { Row as StarRow } from '../products-by-star/metric';
import type { Row } from './metric';
import { PUBLISHED_CASES } from './published-cases';

let engine: Engine;
beforeAll(async () => {
	engine = await publishedData();
});
afterAll(() => engine.close());

const onDay = new Map<string, Promise<Row[]>>();

/** Every goal on a day; asked once. */
function attained(day: string): Promise<Row[]> {
	let rows = onDay.get(day);
	if (!rows) {
		const sql = compile({ metric: 'target-attainment', params: { base: 'published', as_of: day } });
		onDay.set(day, (rows = engine.query(sql) as unknown as Promise<Row[]>));
	}
	return rows;
}

describe('targets from the published numbers', () => {
	test.each(
		PUBLISHED_CASES.map((each) => [`${each.place}, ${each.metric}, ${each.day}: ${each.says}`, each] as const)
	)('%s', async (_, { place, metric, years, day, want }) => {
		const { id, ...values } = want;
		const [first, last] = years.split('-');
		const rows = (await attained(day)).filter(
			(row) =>
				row.place_as_written === place &&
				row.target_metric === metric &&
				row.period_start === `${first}-01-01` &&
				row.period_end === `${last}-12-31` &&
				(id === undefined || row.target_id === id)
		);
		expect(rows).toHaveLength(1);
		expect(rows[0]).toMatchObject(values);
	});

	test('no goal is lost: all 188 are there with an actual or the reason why none', async () => {
		const rows = await attained('2026-09-30');
		expect(rows.map((row) => row.target_id)).toHaveLength(188);
		expect(rows.filter((row) => (row.actual === null) === (row.reason === null))).toEqual([]);
	});
});

describe('Đồng Tháp before and after the merger', () => {
	const total = async (system: '63' | '34', day: string, place: string) => {
		const params = { base: 'published', as_of: day, system } as const;
		const rows = await engine.query(compile({ metric: 'products-by-star', params }));
		return (rows as unknown as StarRow[]).find((row) => row.place_id === place);
	};

	test('453 (2023-12) and Tiền Giang 174 (2023) are summed, 627, while the new province has no figure of its own', async () => {
		expect(await total('63', '2025-06-30', '63-87')).toMatchObject({ total: 453, total_as_of: '2023-12' });
		expect(await total('63', '2025-06-30', '63-82')).toMatchObject({ total: 174, total_as_of: '2023' });
		expect(await total('34', '2025-06-30', '34-82')).toMatchObject({ total: 627, basis: 'parts' });
	});
	test('1,002 (2025-11) is the new province’s own; the old goals stay with the old provinces', async () => {
		expect(await total('34', '2025-12-31', '34-82')).toMatchObject({ total: 1002, basis: 'own' });
		const goals = (await attained('2025-12-31')).filter((row) => row.place_id === '34-82');
		expect(goals).toEqual([]);
	});
});
