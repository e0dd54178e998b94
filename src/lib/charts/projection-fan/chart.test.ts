import { describe, expect, it } from 'vitest';
import { contextOf, drawAll } from '../../../../test/unit/charts-drawing';
import { chart } from './chart';
import type { FanRow } from './shape';

const month = (at: number, spread: number): FanRow => ({
	...{ kind: 'draws', day: `2025-${String(at).padStart(2, '0')}-28`, value: 200 + at * 2, probability: 0.4 },
	...{ q05: 200 - spread * at, q25: 200, q75: 205 + at * 3, q95: 210 + spread * at }
});
const rows: FanRow[] = [
	...Array.from({ length: 12 }, (_, i) => month(12 - i, 5)),
	{ kind: 'actual', day: '2024-12-31', value: 200 },
	{ kind: 'actual', day: '2022-12-31', value: 120 },
	{ kind: 'later', day: '2025-12-31', value: 215 },
	{ kind: 'path', day: '2021-01-01', value: 0 },
	{ kind: 'path', day: '2025-12-31', value: 230 },
	{ kind: 'goal', day: '2025-12-31', from: '2021-01-01', value: 230, comparator: '>', upper: null }
];

describe('projection fan', () => {
	const shaped = chart.shape(rows, contextOf('vi'));
	it('says range, middle, goal and what came of it', () => {
		expect(chart.finding(shaped, contextOf('vi'))).toBe(
			'Từ 200 vào 31/12/2024: đến 28/12/2025, chín phần mười số lần thử rơi vào khoảng 140–270, mức giữa 224; chỉ tiêu >\u00a0230. Thực tế về sau: 215 vào 31/12/2025.'
		);
	});
	it('says so where every draw is the same, where there is no projection, and where there is nothing', () => {
		const flat = rows.map((row) => (row.kind === 'draws' ? { ...row, q05: 224, q95: 224 } : row));
		expect(chart.finding(chart.shape(flat, contextOf('vi')), contextOf('vi'))).toContain(
			'mọi lần thử đều ra 224'
		);
		const known = rows.filter((row) => row.kind !== 'draws' && row.kind !== 'later');
		expect(chart.finding(chart.shape(known, contextOf('en')), contextOf('en'))).toBe(
			'200 on 31 Dec 2024; goal >\u00a0230 by 31 Dec 2025. No projection.'
		);
		expect(chart.finding([], contextOf('en'))).toBe('No figures to draw yet.');
	});
	it('has everything drawn in its table, in order of days', () => {
		const table = chart.table(shaped, contextOf('en'));
		expect(table.rows).toHaveLength(rows.length);
		const days = table.rows
			.filter((row) => row['kind']?.value === 'Projection')
			.map((row) => row['day']?.value);
		expect(days).toEqual([...days].sort());
	});
	it('draws both widths', async () => {
		await expect(drawAll('projection-fan', shaped)).toMatchFileSnapshot('chart.svg');
	});
	it('draws a goal of which nothing is known not at all', () => {
		expect(
			drawAll(
				'projection-fan',
				shaped.filter((row) => row.kind === 'goal')
			)
		).toBe('');
	});
});
