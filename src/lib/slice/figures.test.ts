import { describe, expect, test } from 'vitest';
import { DEFAULT_SLICE } from '../filters/slice';
import { dayAfter, expiryRows } from './expiry';
import { choiceRows, sliceFigures } from './figures';
import { emptyPlaces } from './place-rows';
import { answer, cell, child, decoded, slice } from './testing';

describe('choices of a filter', () => {
	const breakdown = [
		cell('kind', 'cooperative', 30, 10),
		cell('kind', 'household', 10, 8),
		cell('kind', null, 2, 2)
	];
	test('all values are there, also those with nothing, and what is not stated', () => {
		const rows = choiceRows('kinds', answer({ breakdown }), DEFAULT_SLICE, 'vi');
		expect(rows.map((row) => [row.key, row.producers, row.total])).toEqual([
			['cooperative', 10, 20],
			['cooperative_group', 0, 20],
			['enterprise', 0, 20],
			['household', 8, 20],
			['other', 0, 20],
			['unstated', 2, 20]
		]);
		expect(rows.at(-1)!.href).toBeNull();
	});
	test('a bar puts its value in or takes it out', () => {
		const at = slice({ kinds: ['household'] });
		const rows = choiceRows('kinds', answer({ breakdown, slice: at }), at, 'vi');
		expect(rows[3]).toMatchObject({
			is_chosen: true,
			href: './',
			title: 'bỏ lọc loại hình chủ thể: hộ kinh doanh'
		});
		expect(decoded(rows[0]!.href!).kinds).toEqual(['cooperative', 'household']);
	});
	test('while a choice is on its way, links start from it and numbers stay', () => {
		const [three] = choiceRows('stars', answer({}), slice({ stars: [3] }), 'en');
		expect(three).toMatchObject({ is_chosen: null, href: './', title: 'remove filter stars: 3-star' });
	});
	test('figures are whole for a slice with nothing in it', () => {
		const figures = sliceFigures(answer({}), DEFAULT_SLICE, 'vi');
		expect(figures.places).toBeNull();
		expect(figures.stars.finding).toContain('Không có sản phẩm');
		expect(figures.expiry.shaped).toEqual([]);
	});
});

describe('expiry', () => {
	test('counts months as the metrics do', () => {
		expect(dayAfter('2026-01-31', 1)).toBe('2026-02-28');
		expect(dayAfter('2026-09-30', 36)).toBe('2029-09-30');
	});
	test('has 37 months and says what lies beyond', () => {
		const { rows, later } = expiryRows(
			answer({ breakdown: [cell('expiry', '2026-10', 4), cell('expiry', '2099-01', 1)] }),
			DEFAULT_SLICE,
			'vi'
		);
		expect(rows).toHaveLength(37);
		expect(rows[1]).toMatchObject({ month: '2026-10', products: 4, href: '?hieu-luc=sap-het-1' });
		expect(rows[1]!.title).toContain('đến 30/10/2026');
		expect(later).toBe(1);
	});
});

describe('places below', () => {
	const places = [
		child('63-643', 'B', 4),
		child('63-645', 'C', 0),
		child('63-644', 'A', 0),
		child(null, null, 1)
	];
	test('those with nothing are listed by name; what has no place is none of them', () => {
		const found = emptyPlaces(answer({ places }), DEFAULT_SLICE, 'vi');
		expect(found).toMatchObject({ all: 3, level: 'district' });
		expect(found.places.map(({ name }) => name)).toEqual(['A', 'C']);
	});
	test('what is not known so finely has a row of its own without a link', () => {
		const figure = sliceFigures(answer({ places }), DEFAULT_SLICE, 'vi').places!;
		expect(figure.title).toBe('Theo huyện');
		expect(figure.shaped.at(-1)).toMatchObject({ place: 'Chưa rõ huyện', total: 1, href: null });
	});
});
