import { describe, expect, it } from 'vitest';
import { harmoniseWords } from './harmonise-words';
import { parseGroup, parseSet } from './product-group';
import { groupOfSet } from './product-sets';
import { wordsOf } from './testing';

const group = (text: string, words = wordsOf()) => {
	const parsed = parseGroup(text, words);
	return parsed.ok ? [parsed.value.group_no, parsed.value.set_no] : parsed.refusal.rule;
};

describe('parseGroup', () => {
	it.each([
		['I', [1, null]],
		['1', [1, null]],
		['Nhóm I', [1, null]],
		['Nhóm 2: Đồ uống', [2, null]],
		['I. Thực phẩm', [1, null]],
		['THỰC PHẨM', [1, null]],
		['Ngành thực phẩm', [1, null]],
		['Thao duoc', [3, null]],
		['Dược liệu và sản phẩm từ dược liệu', [3, null]],
		['Vải và may mặc', [4, null]],
		['Lưu niệm - nội thất - trang trí', [4, null]],
		['V. Lưu niệm - nội thất - trang trí', [4, null]],
		['Hàng thủ công mỹ nghệ', [4, null]],
		['Sinh vật cảnh', [5, null]],
		['Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch', [6, null]],
		['Dịch vụ du lịch nông thôn, bán hàng', [6, null]],
		['VI', [6, null]],
		['Chè tươi, chế biến', [1, 11]],
		['II. Thực phẩm', 'group-number-against-name'],
		['7', 'group-unknown'],
		['Nông sản', 'group-unknown']
	])('%s → %j', (text, expected) => expect(group(text)).toEqual(expected));

	it('says that the number V is of two lists', () => {
		expect(parseGroup('V', wordsOf())).toEqual({
			ok: true,
			value: { group_no: 5, set_no: null, ofTwoLists: true }
		});
	});

	it('takes a steward’s word first and notes its use', () => {
		const words = wordsOf({}, { 'Nông sản': ['1', ''], 'Cà phê': ['1', '13'], Trà: ['1', '11'] });
		expect([group('nông sản', words), group('CÀ PHÊ', words)]).toEqual([
			[1, null],
			[1, 13]
		]);
		expect(words.productGroups.problems()).toMatchObject([{ rule: 'harmonise-word-unused', value: 'Trà' }]);
	});
});

describe('parseSet', () => {
	it.each([
		['11', 1, 11],
		['Bộ 14', 2, 14],
		['Bộ sản phẩm số 26', 6, 26],
		['Cà phê, ca cao', 1, 13],
		['Tương, nước mắm, gia vị dạng lỏng khác', 1, 9]
	])('%s', (text, group_no, set_no) => {
		expect(parseSet(text, wordsOf())).toEqual({ ok: true, value: { group_no, set_no } });
	});
	it('refuses numbers outside 1–26', () => {
		expect(parseSet('27', wordsOf())).toMatchObject({ ok: false });
		expect([groupOfSet(0), groupOfSet(27), groupOfSet(1.5)]).toEqual([null, null, null]);
	});
});

describe('harmoniseWords', () => {
	it('reports entries that cannot be used', () => {
		const { problems } = harmoniseWords(
			[{ line: 2, cells: { as_written: 'Nhà máy', kind: 'factory' } }],
			[{ line: 3, cells: { as_written: 'Cà phê', group_no: '2', set_no: '13' } }]
		);
		expect(problems).toMatchObject([
			{
				rule: 'harmonise-word-invalid',
				at: { row: 2, file: 'harmonise/producer_words.csv' },
				value: 'factory'
			},
			{ rule: 'harmonise-word-invalid', at: { row: 3, file: 'harmonise/product_groups.csv' }, value: '2/13' }
		]);
	});
	it('notes each unknown word once, with its times and first cell', () => {
		const words = wordsOf();
		const at = { file: 'so.xlsx', sheet: 'Loc', row: 7, column: 'D' };
		words.producerKinds.miss('Nhà máy', at);
		words.producerKinds.miss('NHÀ MÁY', { ...at, row: 9 });
		expect(words.producerKinds.problems()).toMatchObject([
			{ rule: 'harmonise-word-unknown', at, value: 'Nhà máy', vi: expect.stringContaining('2 dòng') }
		]);
	});
});
