import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishedData } from '../../../../test/fixtures/published-data';
import type { Engine } from '../../engine/engine';
import type { Row } from '../../metrics/projection-backtest/metric';
import { compile } from '../../query/compile';
import { coverageOf, coverageTable, rangeRows } from './backtest';

let engine: Engine;
beforeAll(async () => {
	engine = await publishedData();
});
afterAll(() => engine.close());

const tested = async (asOf: string) =>
	(await engine.query(
		compile({ metric: 'projection-backtest', params: { as_of: asOf } })
	)) as unknown as Row[];

test('the coverage that the page reports is that of the published figures of 2023 and 2024', async () => {
	const years = [
		{ year: '2023', rows: await tested('2022-12-31') },
		{ year: '2024', rows: await tested('2023-12-31') }
	];
	expect(years.map(({ rows }) => coverageOf(rows))).toEqual([
		{ tried: 20, wide: 16, half: 4, lower: 18, untried: 20 },
		{ tried: 14, wide: 14, half: 8, lower: 5, untried: 10 }
	]);
	const total = coverageTable(years, 'vi').rows.at(-1);
	expect([total?.['tried'], total?.['wide'], total?.['half']].map((cell) => cell?.value)).toEqual([
		34, 30, 12
	]);
	expect(rangeRows(years[0]!.rows, (id) => id)).toHaveLength(20);
});
