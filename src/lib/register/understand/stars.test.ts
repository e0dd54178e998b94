import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingStars, parseStars } from './stars';

const read = (text: string) => {
	const parsed = parseStars(text);
	return parsed.ok ? [parsed.value.stars, parsed.value.proposed] : parsed.refusal.rule;
};

describe('parseStars', () => {
	it.each([
		'3',
		'3 sao',
		'03 sao',
		'hạng 3 sao',
		'Hạng 3',
		'3*',
		'3 *',
		'***',
		'★★★',
		'★★★☆☆',
		'⭐⭐⭐',
		'⭐️⭐️⭐️',
		'OCOP 3 sao',
		'ba sao',
		'Sao: 3',
		'3.0',
		'3,0',
		'3SAO',
		'3 sao (***)',
		'Đạt 3 sao cấp tỉnh',
		'3 sao (2021)',
		'3 sao năm 2022',
		'3 sao (66,5 điểm)',
		'Sản phẩm OCOP đạt hạng 3 sao',
		'3 stars',
		'3 sao (đánh giá lại)',
		'từ 4 sao xuống 3 sao'
	])('%s is rank 3', (text) => expect(read(text)).toEqual([3, null]));

	it.each([
		['4 sao (****)', [4, null]],
		['Sao: 4', [4, null]],
		['4.0', [4, null]],
		['năm sao', [5, null]],
		['đạt 4 sao, đề nghị 5 sao', [4, 5]],
		['4 sao, đang trình Trung ương 5 sao', [4, 5]],
		['đạt 4 sao và được đề xuất 5 sao', [4, 5]],
		['4 sao (tiềm năng 5 sao)', [4, 5]],
		['4 sao; 5 sao tiềm năng', [4, 5]],
		['4 (đề nghị 5 sao)', [4, 5]],
		['nâng hạng 3 lên 4 sao', [4, null]],
		['3 sao → 4 sao', [4, null]],
		['tiềm năng 5 sao', [null, 5]],
		['5 sao tiềm năng', [null, 5]],
		['5 sao (tiềm năng)', [null, 5]],
		['Tiềm năng 4 sao', [null, 4]],
		['đề nghị 5 sao', [null, 5]],
		['được đề xuất 5 sao', [null, 5]],
		['1 sao', [1, null]],
		['2', [2, null]],
		['0', [null, null]],
		['Chưa xếp hạng', [null, null]],
		['không đạt', [null, null]]
	])('%s → %j', (text, expected) => expect(read(text)).toEqual(expected));

	it.each([
		['6 sao', 'stars-out-of-range'],
		['34', 'stars-out-of-range'],
		['3,5 sao', 'stars-out-of-range'],
		['******', 'stars-out-of-range'],
		['3 sao, 4 sao', 'stars-two-ranks'],
		['4 sao (***)', 'stars-two-ranks'],
		['3-4 sao', 'stars-unreadable'],
		['3/5', 'stars-unreadable'],
		['3 4', 'stars-unreadable'],
		['từ 3 sao', 'stars-unreadable'],
		['3 sao trở lên', 'stars-unreadable'],
		['không đạt 3 sao', 'stars-unreadable'],
		['tốt', 'stars-unreadable'],
		['4 sao thu hồi', 'stars-unreadable'],
		['5 sao tiềm năng, 4 sao đề nghị', 'stars-two-ranks']
	])('refuses %s: %s', (text, rule) => expect(read(text)).toBe(rule));

	it('gives every spelling of a rank the same reading', () => {
		const numerals = ['', 'một', 'hai', 'ba', 'bốn', 'năm'];
		const spellings: ((stars: number) => string)[] = [
			(n) => `${n}`,
			(n) => `0${n} sao`,
			(n) => `Hạng ${n} SAO`,
			(n) => `${n}*`,
			(n) => '*'.repeat(n),
			(n) => '★'.repeat(n),
			(n) => `OCOP ${n} sao`,
			(n) => `${numerals[n]} sao`,
			(n) => `${n} sao`.normalize('NFD'),
			(n) => `  ${n}\u00a0sao `
		];
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 5 }), fc.constantFrom(...spellings), (stars, spell) => {
				expect(read(spell(stars))).toEqual([stars, null]);
			})
		);
	});

	it('answers any text with a value or a reason', () => {
		fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void parseStars(text)));
	});
});

describe('headingStars', () => {
	it.each([
		['Sản phẩm đạt 4 sao', { stars: 4, proposed: null }],
		['I. SẢN PHẨM OCOP 3 SAO (12 sản phẩm)', { stars: 3, proposed: null }],
		['B. Sản phẩm tiềm năng 5 sao', { stars: null, proposed: 5 }],
		['DANH SÁCH SẢN PHẨM CHƯƠNG TRÌNH OCOP ĐẠT 4 SAO', { stars: 4, proposed: null }],
		['II. Huyện Cư Jút', null],
		['Danh mục sản phẩm OCOP từ 3 sao trở lên', null],
		['Danh sách sản phẩm đạt 3 sao, 4 sao', null],
		['Năm 2023', null]
	])('%s', (text, expected) => expect(headingStars(text)).toEqual(expected));
});
