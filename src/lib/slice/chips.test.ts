import { describe, expect, test } from 'vitest';
import { chips } from './chips';
import { filterGroups } from './filter-options';
import { decoded, slice } from './testing';

describe('chips', () => {
	test('every value is said and removed on its own', () => {
		const found = chips(
			slice({ stars: [3, 4], kinds: ['cooperative'], standing: 'expiring', within_months: 6, words: 'che' }),
			'vi'
		);
		expect(found.map(({ remove }) => remove)).toEqual([
			'bỏ lọc hiệu lực: hết hạn trong 6 tháng',
			'bỏ lọc hạng sao: 3 sao',
			'bỏ lọc hạng sao: 4 sao',
			'bỏ lọc loại hình chủ thể: hợp tác xã',
			'bỏ lọc tên có chữ: che'
		]);
		expect(decoded(found[1]!.href).stars).toEqual([4]);
		expect(decoded(found[0]!.href).standing).toBe('in_force');
	});
	test('none without a filter', () => {
		expect(chips(slice({ place: '63-06', system: '63', asOf: '2024' }), 'en')).toEqual([]);
	});
});

describe('filter options', () => {
	test('mark what is chosen, in both languages the same links', () => {
		const at = slice({ standing: 'expiring', within_months: 3, groups: [2] });
		const chosen = filterGroups(at, 'vi').flatMap(({ options }) =>
			options.filter(({ isChosen }) => isChosen)
		);
		expect(chosen.map(({ label }) => label)).toEqual(['hết hạn trong 3 tháng', 'tất cả', 'Đồ uống']);
		const hrefs = (lang: 'vi' | 'en') =>
			filterGroups(at, lang).flatMap((group) => group.options.map((o) => o.href));
		expect(hrefs('en')).toEqual(hrefs('vi'));
	});
});
