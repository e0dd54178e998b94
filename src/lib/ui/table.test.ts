import { describe, expect, it, test } from 'vitest';
import { columnsOfLooks, isCountBelowTen, type TableCell } from './table';

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

test('columns of official papers alone stand after the ones they follow', () => {
	const columns = [
		{ key: 'goal', label: 'Mức', official: 'Kế hoạch' },
		{ key: 'done', label: 'Thực hiện' },
		{ key: 'gap', label: 'Chênh lệch', official: null }
	];
	const officialColumns = [
		{ after: 'done', key: 'percent', label: 'Tỷ lệ (%)' },
		{ after: 'period', key: 'measured_in', label: 'Đơn vị tính' }
	];
	const both = columnsOfLooks({ caption: '', columns, officialColumns, rows: [] });
	expect(both.map(({ key }) => key)).toEqual(['goal', 'done', 'percent', 'gap']);
	expect(both.filter(({ isOfficialOnly }) => isOfficialOnly).map(({ key }) => key)).toEqual(['percent']);
});
