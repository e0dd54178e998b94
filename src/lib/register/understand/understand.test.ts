import { describe, expect, it } from 'vitest';
import { placesOf, rulesOf, understood, wordsOf, type RowValues } from './testing';

describe('understand', () => {
	it('reads a plain row without a problem', () => {
		const { entry, problems } = understood({});
		expect(problems).toEqual([]);
		expect(entry).toEqual({
			at: { file: 'so.xlsx', sheet: 'Loc', row: 7 },
			cells: 'A7:T7',
			product_name: 'Nhút Thanh Chương',
			group_no: 1,
			set_no: null,
			producer_name: 'HTX Nông nghiệp Thanh Chương',
			producer_kind: 'cooperative',
			kind_as_written: 'HTX',
			place: expect.objectContaining({ province_34: '34-40' }),
			current_stars: null,
			rounds: [
				{
					round: 1,
					stars: 3,
					score: null,
					decision_no: '303/QĐ-UBND',
					decision_date: null,
					valid_from: '2020-02-04',
					expires_on: null,
					issuing_level: 'province',
					issuing_authority: 'UBND tỉnh Nghệ An',
					outcome: null,
					withdrawn_on: null,
					withdrawal_reason: null,
					cells: 'N7:T7'
				}
			],
			proposals: []
		});
	});

	it.each<[string, RowValues, string]>([
		['no product name', { product_name: ' ' }, '!product-name-missing'],
		['a number for a name', { product_name: 12 }, '!product-name-missing'],
		['no producer', { producer_name: '-' }, '!producer-missing'],
		['a hidden row', { hidden: true }, 'hidden-row'],
		['a formula error', { product_group: { kind: 'error', value: '#REF!' } }, 'cell-error'],
		[
			'a set counted as one',
			{ product_name: 'Nhóm sản phẩm (dao, thìa, dĩa)' },
			'several-products-in-one-row'
		],
		['three grades in a row', { product_name: 'Nước mắm 20, 30, 40°N' }, 'several-products-in-one-row'],
		['an unknown kind', { producer_kind: 'Loại 2' }, 'kind-unknown'],
		['a kind against the name', { producer_kind: 'Doanh nghiệp' }, 'kind-against-name'],
		['an unknown group', { product_group: 'Nông sản' }, 'group-unknown'],
		['group V of an old row', { product_group: 'V' }, 'group-of-two-lists'],
		['a number against a name', { product_group: 'II. Thực phẩm' }, 'group-number-against-name'],
		['coffee under beverages', { product_group: 'Đồ uống', product_set: '13' }, 'group-against-set'],
		['a new name in the note', { note: 'Đổi tên từ Nhút chua' }, 'product-renamed']
	])('%s: %s', (_, values, rule) => expect(rulesOf(understood(values))).toEqual([rule]));

	it('takes a page of text in a cell for nothing', () => {
		const { entry, problems } = understood({ product_group: 'Thực phẩm '.repeat(300) });
		expect([entry?.group_no, rulesOf({ problems })]).toEqual([null, ['cell-too-long']]);
	});

	it.each(['1', '3* ', ' ', 'công ty ', '303/QĐ', '(', 'ngày '])('ends soon on 64 kB of "%s"', (seed) => {
		const text = seed.repeat(65_536 / seed.length);
		const row = {
			product_name: text,
			producer_name: text,
			address: text,
			note: text,
			titles: [text],
			groups: [text]
		};
		const { entry } = understood({
			...row,
			rounds: [{ stars: text, recognised_on: text, decision_no: text, score: text }]
		});
		expect(entry).toBeNull();
	});

	it('quarantines exactly the rows with an error', () => {
		expect(understood({ product_name: '' }).entry).toBeNull();
		expect(understood({ producer_kind: 'Loại 2' }).entry).toMatchObject({ producer_kind: 'cooperative' });
	});

	it('takes the kind of the name where no column tells it, and asks where neither does', () => {
		expect(understood({ producer_kind: '' }).entry).toMatchObject({ kind_as_written: 'HTX Nông nghiệp' });
		const unknown = understood({ producer_kind: '', producer_name: 'Nguyễn Văn A' });
		expect([unknown.entry?.producer_kind, rulesOf(unknown)]).toEqual(['other', ['kind-missing']]);
	});

	it('gathers unknown words and the use of the steward’s', () => {
		const words = wordsOf({ 'Nhà máy': 'enterprise' }, { 'Nông sản': ['1', ''] });
		understood({ product_group: 'Nông sản', producer_kind: 'Loại 2' }, words);
		expect(words.producerKinds.problems()).toMatchObject([
			{ rule: 'harmonise-word-unused', value: 'Nhà máy' },
			{ rule: 'harmonise-word-unknown', value: 'Loại 2', at: { row: 7, column: 'E' } }
		]);
		expect(words.productGroups.problems()).toEqual([]);
	});
});

describe('private parts of public cells', () => {
	it('are dropped and reported, and leave the name of the business', () => {
		const row = understood({
			product_name: 'Gạo ST24 (ĐT: 0987.650.124)',
			producer_name: 'Hộ kinh doanh Trần Văn Giữ (ĐD: Đặng Thị Mật, 0987650123)',
			producer_kind: 'Loại 0987650125'
		});
		expect(row.entry).toMatchObject({
			product_name: 'Gạo ST24',
			producer_name: 'Hộ kinh doanh Trần Văn Giữ'
		});
		expect(rulesOf(row).sort()).toEqual(['kind-unknown', ...Array(3).fill('private-part-removed')]);
		expect(JSON.stringify(row)).not.toMatch(/0987|Mật/);
	});
});

describe('places', () => {
	it('passes on everything a row says of its place, and the day of its latest decision', () => {
		const { resolver, asked } = placesOf();
		understood(
			{ address: 'Xóm 3, xã Thanh Lĩnh', district: 'H. Thanh Chương', groups: ['I. Huyện Thanh Chương'] },
			wordsOf(),
			resolver
		);
		expect(asked).toEqual([
			{
				commune: 'Xã Thanh Lĩnh',
				district: 'H. Thanh Chương',
				province: undefined,
				code: undefined,
				address: 'Xóm 3, xã Thanh Lĩnh',
				context: ['I. Huyện Thanh Chương'],
				on: '2020-02-04'
			}
		]);
	});
	it('gives problems of a place their cell, and no value of an address', () => {
		const odd = {
			rule: 'commune-unknown',
			severity: 'error',
			vi: 'x',
			en: 'x',
			value: 'Xóm 3',
			suggestion: 'y'
		} as const;
		const { resolver } = placesOf([
			{ ...odd, field: 'commune' },
			{ ...odd, field: 'address' }
		]);
		const { entry, problems } = understood({ address: 'Xóm 3' }, wordsOf(), resolver);
		expect(entry).toBeNull();
		expect(problems.map(({ at, value }) => [at.column, value])).toEqual([
			['G', 'Xóm 3'],
			['K', undefined]
		]);
	});
	it('quarantines a product without a province', () => {
		const nowhere = {
			commune_63: null,
			commune_34: null,
			district_63: null,
			province_63: null,
			province_34: null
		};
		expect(rulesOf(understood({}, wordsOf(), placesOf([], nowhere).resolver))).toEqual([
			'!place-without-province'
		]);
	});
});
