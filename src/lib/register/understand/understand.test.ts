import { describe, expect, it } from 'vitest';
import { rulesOf, PLAIN, placesOf, understood, wordsOf, type RoundValues, type RowValues } from './testing';

const round = (values: RoundValues, row: RowValues = {}) =>
	understood({ ...row, rounds: [{ ...PLAIN.rounds![0], ...values }] });
const without = (values: RoundValues, ...fields: (keyof RoundValues)[]): RowValues => ({
	rounds: [
		Object.fromEntries(
			Object.entries({ ...PLAIN.rounds![0], ...values }).filter(([field]) => !fields.includes(field as keyof RoundValues))
		)
	]
});

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
		['a set counted as one', { product_name: 'Nhóm sản phẩm (dao, thìa, dĩa)' }, 'several-products-in-one-row'],
		['three grades in a row', { product_name: 'Nước mắm 20, 30, 40°N' }, 'several-products-in-one-row'],
		['an unknown kind', { producer_kind: 'Loại 2' }, 'kind-unknown'],
		['a kind against the name', { producer_kind: 'Doanh nghiệp' }, 'kind-against-name'],
		['an unknown group', { product_group: 'Nông sản' }, 'group-unknown'],
		['group V of an old row', { product_group: 'V' }, 'group-of-two-lists'],
		['a number against a name', { product_group: 'II. Thực phẩm' }, 'group-number-against-name'],
		['coffee under beverages', { product_group: 'Đồ uống', product_set: '13' }, 'group-against-set'],
		['a new name in the note', { note: 'Đổi tên từ Nhút chua' }, 'product-renamed']
	])('%s: %s', (_, values, rule) => expect(rulesOf(understood(values))).toEqual([rule]));

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

describe('ranks', () => {
	it('keeps a proposal beside a rank, and apart from it', () => {
		expect(round({ stars: 'đạt 4 sao, đề nghị 5 sao' }).entry).toMatchObject({
			rounds: [{ stars: 4 }],
			proposals: [{ proposed_stars: 5, proposed_on: '2020-02-04', cells: 'N7:T7' }]
		});
		expect(round({ stars: 'Tiềm năng 5 sao' }).entry).toMatchObject({
			rounds: [],
			proposals: [{ proposed_stars: 5 }]
		});
	});

	it.each<[string, RoundValues, string[]]>([
		['an unreadable rank', { stars: 'tốt' }, ['!stars-unreadable']],
		['six stars', { stars: '6 sao' }, ['!stars-out-of-range']],
		['two ranks', { stars: '3 sao, 4 sao' }, ['!stars-two-ranks']],
		['two stars', { stars: '2 sao' }, ['stars-below-three', '!no-recognition']],
		['no rank yet', { stars: 'Chưa xếp hạng' }, ['!no-recognition']],
		['a day without a rank', { stars: '' }, ['!stars-missing']]
	])('%s', (_, values, rules) => expect(rulesOf(round(values))).toEqual(rules));

	it('says what stood in the cell', () => {
		expect(round({ stars: '6 sao' }).problems).toMatchObject([
			{ at: { file: 'so.xlsx', sheet: 'Loc', row: 7, column: 'N' }, value: '6 sao', vi: expect.stringContaining('6 sao') }
		]);
	});

	it('takes a missing rank from the heading above', () => {
		const row = understood({ ...without({}, 'stars'), groups: ['Sản phẩm đạt 4 sao', 'I. Huyện Thanh Chương'] });
		expect([row.entry?.rounds[0]?.stars, row.problems]).toEqual([4, []]);
	});

	it('takes no rank from below a heading of proposals', () => {
		const groups = ['Sản phẩm tiềm năng 5 sao'];
		const five = round({ stars: 5 }, { groups });
		expect([five.entry?.rounds, five.entry?.proposals[0]?.proposed_stars]).toEqual([[], 5]);
		expect(rulesOf(five)).toEqual(['stars-under-proposal-heading']);
		expect(round({ stars: 4 }, { groups }).entry).toMatchObject({
			rounds: [{ stars: 4 }],
			proposals: [{ proposed_stars: 5 }]
		});
		expect(rulesOf(round({ stars: 3 }, { groups: ['Sản phẩm đạt 4 sao'] }))).toEqual(['stars-against-heading']);
	});

	it('uses the rank of today where no round has one', () => {
		const row = understood({ current_stars: '4 sao', rounds: [{ expires_on: '04/02/2023' }] });
		expect(row.entry?.rounds).toMatchObject([{ stars: 4, valid_from: '2020-02-04', expires_on: '2023-02-04' }]);
		expect(rulesOf(row)).toEqual(['start-from-expiry']);
		expect(rulesOf(understood({ current_stars: 4, rounds: [] }))).toEqual(['recognition-without-day']);
		expect(rulesOf(understood({ current_stars: 4 }))).toEqual(['current-stars-differ']);
	});

	it('leaves aside rounds whose cells hold nothing, and gives a lone expiry to the round before', () => {
		const first = PLAIN.rounds![0]!;
		const empty = { stars: 0, recognised_on: { kind: 'date', value: '1899-12-30' }, expires_on: '04/02/2023' } as const;
		const row = understood({ rounds: [first, empty] });
		expect([row.entry?.rounds, row.problems]).toMatchObject([[{ stars: 3, expires_on: '2023-02-04' }], []]);
	});
});

describe('days', () => {
	it('takes the day of the decision where no other is given', () => {
		const row = understood(without({ decision_no: '303/QĐ-UBND ngày 4/2/2020 của UBND tỉnh Nghệ An' }, 'recognised_on', 'authority'));
		expect(row.entry?.rounds).toMatchObject([
			{ valid_from: '2020-02-04', decision_date: '2020-02-04', issuing_authority: 'UBND tỉnh Nghệ An', issuing_level: 'province' }
		]);
		expect(row.problems).toEqual([]);
	});

	it.each<[string, RowValues, string[]]>([
		['only a year', without({ recognised_on: '2020' }), ['recognition-without-day']],
		['a month', without({ recognised_on: 'tháng 5/2020' }), ['recognition-without-day']],
		['nothing', without({}, 'recognised_on'), ['recognition-without-day']],
		['a typo', without({ recognised_on: '13/7/20222' }), ['!date-year-mistyped']],
		['no day of the calendar', without({ recognised_on: '31/02/2020' }), ['!date-impossible']],
		['no date', without({ recognised_on: 'quý II' }), ['!date-unreadable']],
		['the month first', without({ recognised_on: '02/15/2020' }), ['date-in-us-order']],
		['a typo, the decision telling the day', without({ recognised_on: '13/7/20222', decision_date: '13/7/2022' }), ['date-year-mistyped']],
		['an old year that disagrees', without({ recognised_year: 2019 }), ['year-against-date']],
		['a new year that disagrees', without({ recognised_on: '04/02/2024', recognised_year: '2023' }), ['!year-against-date']],
		['an unreadable expiry', without({ expires_on: 'hết năm' }), ['date-unreadable']],
		['an expiry before the start', without({ expires_on: '04/02/2013' }), ['expires-before-start']],
		['the rule for an expiry', without({ expires_on: '36 tháng' }), []]
	])('%s', (_, values, rules) => expect(rulesOf(understood(values))).toEqual(rules));

	it('suggests what a mistyped year may have meant', () => {
		expect(round({ recognised_on: '13/7/20222' }).problems[0]).toMatchObject({
			value: '13/7/20222',
			suggestion: '13/07/2022'
		});
	});
});

describe('decisions', () => {
	it('takes the annex’s decision where the row has none', () => {
		const titles = [
			'PHỤ LỤC',
			'Thực hiện Quyết định số 148/QĐ-TTg ngày 24/02/2023',
			'(Kèm theo Quyết định số 12/QĐ-UBND',
			'ngày 01 tháng 02 năm 2024 của UBND huyện Thanh Chương)'
		];
		const row = understood({ ...without({}, 'recognised_on', 'decision_no', 'authority'), titles });
		expect(row.entry?.rounds).toMatchObject([
			{
				decision_no: '12/QĐ-UBND',
				decision_date: '2024-02-01',
				valid_from: '2024-02-01',
				issuing_authority: 'UBND huyện Thanh Chương',
				issuing_level: 'district'
			}
		]);
		expect(understood({ ...without({}, 'decision_no'), titles }).entry?.rounds[0]?.decision_no).toBeNull();
	});

	it('takes of several decisions the one of the day, else none of their days', () => {
		const decision_no = '303/QĐ-UBND ngày 4/2/2020; 512/QĐ-UBND ngày 3/2/2023';
		expect(round({ decision_no, recognised_on: '03/02/2023' }).entry?.rounds[0]?.decision_no).toBe('512/QĐ-UBND');
		const open = round({ decision_no, recognised_on: '01/01/2022' });
		expect([open.entry?.rounds[0]?.decision_no, rulesOf(open)]).toEqual(['303/QĐ-UBND; 512/QĐ-UBND', ['decision-several']]);
	});

	it.each<[RoundValues, string]>([
		[{ decision_no: 'đang trình' }, 'decision-unreadable'],
		[{ authority: 'UBND xã Thanh Lĩnh' }, 'authority-of-commune'],
		[{ authority: 'UBND' }, 'authority-unknown'],
		[{ score: 'cao' }, 'score-unreadable'],
		[{ score: '7866' }, 'score-out-of-range'],
		[{ outcome: 'tốt' }, 'outcome-unknown']
	])('%j: %s', (values, rule) => {
		const row = round(values);
		expect([rulesOf(row), row.entry === null]).toEqual([[rule], false]);
	});
});

describe('withdrawals', () => {
	it('reads day and reason from their columns', () => {
		expect(round({ withdrawn_on: '21/12/2024', withdrawal: 'Không đánh giá lại' }).entry?.rounds).toMatchObject([
			{ withdrawn_on: '2024-12-21', withdrawal_reason: 'Không đánh giá lại' }
		]);
	});
	it('keeps the day of a note, never its text', () => {
		const row = understood({ note: 'Thu hồi theo QĐ 99/QĐ-UBND ngày 21/12/2024, ông Nguyễn Văn Bí 0912345678' });
		expect(row.entry?.rounds).toMatchObject([{ withdrawn_on: '2024-12-21', withdrawal_reason: null }]);
		expect(JSON.stringify(row)).not.toMatch(/Bí|0912/);
	});
	it('stops a row that is withdrawn nobody knows when', () => {
		const row = understood({ note: 'Đã thu hồi; bà Lê Thị Kín' });
		expect([rulesOf(row), JSON.stringify(row).includes('Kín')]).toEqual([['!withdrawal-without-day'], false]);
		expect(rulesOf(round({ withdrawal: 'x' }))).toEqual(['!withdrawal-without-day']);
		expect(rulesOf(round({ withdrawal: 'Không' }))).toEqual([]);
	});
	it('takes the annex of a withdrawal for what it is', () => {
		const titles = ['Danh sách sản phẩm bị thu hồi giấy chứng nhận (kèm theo Quyết định số 99/QĐ-UBND ngày 21/12/2024)'];
		expect(understood({ titles }).entry?.rounds).toMatchObject([
			{ decision_no: '303/QĐ-UBND', valid_from: '2020-02-04', withdrawn_on: '2024-12-21' }
		]);
	});
});

describe('places', () => {
	it('passes on everything a row says of its place, and the day of its latest decision', () => {
		const { resolver, asked } = placesOf();
		understood({ address: 'Xóm 3, xã Thanh Lĩnh', district: 'H. Thanh Chương', groups: ['I. Huyện Thanh Chương'] }, wordsOf(), resolver);
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
		const odd = { rule: 'commune-unknown', severity: 'error', vi: 'x', en: 'x', value: 'Xóm 3', suggestion: 'y' } as const;
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
		const nowhere = { commune_63: null, commune_34: null, district_63: null, province_63: null, province_34: null };
		expect(rulesOf(understood({}, wordsOf(), placesOf([], nowhere).resolver))).toEqual(['!place-without-province']);
	});
});
