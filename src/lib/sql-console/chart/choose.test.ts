import { describe, expect, test } from 'vitest';
import type { Row } from '../../engine/engine';
import type { ResultColumn } from '../result/column-type';
import { defaultChoice, obstacle, rolesOf } from './choose';

const column = (name: string, kind: ResultColumn['kind']): ResultColumn => ({ name, kind, type: '' });
const rowsOf = (columns: readonly ResultColumn[], values: readonly (readonly Row[string][])[]): Row[] =>
	values.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])));

function choose(columns: readonly ResultColumn[], ...values: Row[string][][]) {
	return defaultChoice(columns, rowsOf(columns, values));
}

describe('the picture that suits the columns', () => {
	const province = column('tỉnh', 'text');
	const kind = column('loại', 'text');
	const n = column('n', 'integer');

	test('one text and one number: bars', () => {
		expect(choose([province, n], ['A', 250], ['B', 3])).toEqual({
			mark: 'bars',
			x: 'tỉnh',
			y: 'n',
			series: null
		});
	});
	test('two texts and a number: stacked bars, the finer parts as colours', () => {
		const rows = [
			['A', 'x', 200],
			['A', 'y', 100],
			['B', 'x', 5]
		];
		expect(choose([province, kind, n], ...rows)).toMatchObject({
			mark: 'stacked',
			x: 'tỉnh',
			series: 'loại'
		});
		const many = Array.from({ length: 9 }, (_, i) => ['A', `k${i}`, 200 + i]);
		expect(choose([province, kind, n], ...many, ['B', 'k1', 1])).toMatchObject({ x: 'loại', series: 'tỉnh' });
	});
	test('years or days and a number: a line, one for each class', () => {
		expect(choose([column('năm', 'integer'), n], [2024, 200], [2025, 300])).toMatchObject({
			mark: 'line',
			x: 'năm'
		});
		const columns = [column('ngày', 'date'), column('sao', 'integer'), n];
		const rows = [
			['2025-01-01', 3, 900],
			['2025-01-01', 4, 300],
			['2026-01-01', 3, 1000],
			['2026-01-01', 4, 400]
		];
		expect(choose(columns, ...rows)).toEqual({ mark: 'line', x: 'ngày', y: 'n', series: 'sao' });
	});
	test('classes in the first column', () => {
		expect(choose([column('sao', 'integer'), n], [3, 900], [4, 300])).toMatchObject({
			mark: 'bars',
			x: 'sao',
			y: 'n'
		});
	});
	test.each([
		['no-rows', [province, n], []],
		['no-number', [province, kind], [['A', 'B']]],
		['no-category', [n], [[300]]],
		[
			'repeats',
			[province, n],
			[
				['A', 100],
				['A', 200]
			]
		],
		[
			'negative',
			[province, n],
			[
				['A', -100],
				['B', 200]
			]
		]
	] as const)('none: %s', (reason, columns, values) => {
		expect(defaultChoice(columns, rowsOf(columns, values))).toBe(reason);
	});
	test('a choice of the reader is held to the same truth', () => {
		const columns = [column('ngày', 'date'), n];
		const rows = rowsOf(columns, [['2026-01-01', 1]]);
		expect(obstacle({ mark: 'line', x: 'ngày', y: 'n', series: null }, rows, rolesOf(columns, rows))).toBe(
			'one-moment'
		);
		expect(obstacle({ mark: 'line', x: 'n', y: 'n', series: null }, rows, rolesOf(columns, rows))).toBe(
			'no-time'
		);
	});
});
