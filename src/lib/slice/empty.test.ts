import { describe, expect, test } from 'vitest';
import { emptySlice } from './empty';
import type { SummaryRow } from './questions';
import { decoded, slice } from './testing';

describe('an empty slice', () => {
	const summary = {
		products: 0,
		place_in_force: 13,
		place_ever: 17,
		without_standing: 0,
		without_stars: 2,
		without_outcomes: 5
	} as SummaryRow;
	const at = slice({ stars: [5], outcomes: ['new'] });
	test('says which filter empties it, most first', () => {
		const empty = emptySlice({ slice: at, summary }, 'Đắk Lắk', at, 'vi')!;
		expect(empty.filters.map(({ text }) => text)).toEqual([
			'biến động trong năm: công nhận mới: bỏ đi thì còn 5 sản phẩm',
			'hạng sao: 5 sao: bỏ đi thì còn 2 sản phẩm',
			'hiệu lực: còn hiệu lực: bỏ đi vẫn không có sản phẩm nào'
		]);
		expect(decoded(empty.filters[1]!.href)).toEqual(slice({ outcomes: ['new'] }));
		expect(empty.several).toBeNull();
	});
	test('says that several must go, or that the place has none', () => {
		const none = { ...summary, without_stars: 0, without_outcomes: 0 };
		expect(emptySlice({ slice: at, summary: none }, 'X', at, 'en')!.several).toContain('several');
		const never = emptySlice({ slice: at, summary: { ...none, place_ever: 0 } }, 'X', at, 'vi')!;
		expect(never).toMatchObject({ filters: [], several: null });
		expect(never.place).toContain('chưa từng có');
	});
	test('a slice with products is not empty', () => {
		expect(emptySlice({ slice: at, summary: { ...summary, products: 1 } }, 'X', at, 'vi')).toBeNull();
	});
});
