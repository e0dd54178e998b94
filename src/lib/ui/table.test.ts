import { describe, expect, it } from 'vitest';
import { isCountBelowTen, type TableCell } from './table';

describe('counts that official papers write with two digits', () => {
	const cells: readonly [string, TableCell, boolean][] = [
		['6', { value: 6, text: '6' }, true],
		['6 without a text of its own', { value: 6 }, true],
		['zero', { value: 0, text: '0' }, false],
		['two digits', { value: 12, text: '12' }, false],
		['a share', { value: 0.06, text: '6' }, false],
		['a percentage', { value: 6, text: '6 %' }, false],
		['a change', { value: 6, text: '+6' }, false],
		['an approximate number', { value: 6, text: 'hơn 6' }, false],
		['a number after a status', { value: 6, text: '6', status: 'met' }, false],
		['a word', { value: '6' }, false],
		['nothing', { value: null, text: '…' }, false]
	];
	it.each(cells)('%s', (_, cell, isOne) => expect(isCountBelowTen(cell)).toBe(isOne));
});
