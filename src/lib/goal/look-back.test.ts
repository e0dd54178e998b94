import { expect, test } from 'vitest';
import { monthsBefore, projectionDay } from './look-back';

test.each([
	['a running goal', '2026-09-30', '2021-01-01', '2030-12-31', '2026-09-30'],
	['five years, over', '2026-09-30', '2021-01-01', '2025-12-31', '2024-12-31'],
	['a year, over', '2026-09-30', '2024-01-01', '2024-12-31', '2024-06-30'],
	['its last day', '2024-12-31', '2024-01-01', '2024-12-31', '2024-06-30'],
	['two months, over', '2026-09-30', '2024-11-01', '2024-12-31', '2024-11-30']
])('%s is projected from', (_, day, period_start, period_end, from) => {
	expect(projectionDay(day, { period_start, period_end })).toBe(from);
});

test.each([
	['2024-12-31', 6, '2024-06-30'],
	['2024-02-29', 12, '2023-02-28'],
	['2024-03-31', 1, '2024-02-29'],
	['2024-03-15', 3, '2023-12-15']
])('%s, %i months before', (day, months, before) => {
	expect(monthsBefore(day, months)).toBe(before);
});
