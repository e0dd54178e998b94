import { describe, expect, it } from 'vitest';
import { PLAIN, rulesOf, understood, type RoundValues, type RowValues } from './testing';

const round = (values: RoundValues, row: RowValues = {}) =>
	understood({ ...row, rounds: [{ ...PLAIN.rounds![0], ...values }] });
const without = (values: RoundValues, ...fields: (keyof RoundValues)[]): RowValues => ({
	rounds: [
		Object.fromEntries(
			Object.entries({ ...PLAIN.rounds![0], ...values }).filter(
				([field]) => !fields.includes(field as keyof RoundValues)
			)
		)
	]
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
			{
				at: { file: 'so.xlsx', sheet: 'Loc', row: 7, column: 'N' },
				value: '6 sao',
				vi: expect.stringContaining('6 sao')
			}
		]);
	});

	it('takes a missing rank from the heading above', () => {
		const row = understood({
			...without({}, 'stars'),
			groups: ['Sản phẩm đạt 4 sao', 'I. Huyện Thanh Chương']
		});
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
		expect(rulesOf(round({ stars: 3 }, { groups: ['Sản phẩm đạt 4 sao'] }))).toEqual([
			'stars-against-heading'
		]);
	});

	it('uses the rank of today where no round has one', () => {
		const row = understood({ current_stars: '4 sao', rounds: [{ expires_on: '04/02/2023' }] });
		expect(row.entry?.rounds).toMatchObject([
			{ stars: 4, valid_from: '2020-02-04', expires_on: '2023-02-04' }
		]);
		expect(rulesOf(row)).toEqual(['start-from-expiry']);
		expect(rulesOf(understood({ current_stars: 4, rounds: [] }))).toEqual(['recognition-without-day']);
		expect(rulesOf(understood({ current_stars: 4 }))).toEqual(['current-stars-differ']);
	});

	it('leaves aside rounds whose cells hold nothing, and gives a lone expiry to the round before', () => {
		const first = PLAIN.rounds![0]!;
		const empty = {
			stars: 0,
			recognised_on: { kind: 'date', value: '1899-12-30' },
			expires_on: '04/02/2023'
		} as const;
		const row = understood({ rounds: [first, empty] });
		expect([row.entry?.rounds, row.problems]).toMatchObject([[{ stars: 3, expires_on: '2023-02-04' }], []]);
	});
});

describe('days', () => {
	it('takes the day of the decision where no other is given', () => {
		const row = understood(
			without(
				{ decision_no: '303/QĐ-UBND ngày 4/2/2020 của UBND tỉnh Nghệ An' },
				'recognised_on',
				'authority'
			)
		);
		expect(row.entry?.rounds).toMatchObject([
			{
				valid_from: '2020-02-04',
				decision_date: '2020-02-04',
				issuing_authority: 'UBND tỉnh Nghệ An',
				issuing_level: 'province'
			}
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
		[
			'a typo, the decision telling the day',
			without({ recognised_on: '13/7/20222', decision_date: '13/7/2022' }),
			['date-year-mistyped']
		],
		['an old year that disagrees', without({ recognised_year: 2019 }), ['year-against-date']],
		[
			'a new year that disagrees',
			without({ recognised_on: '04/02/2024', recognised_year: '2023' }),
			['!year-against-date']
		],
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
		expect(round({ decision_no, recognised_on: '03/02/2023' }).entry?.rounds[0]?.decision_no).toBe(
			'512/QĐ-UBND'
		);
		const open = round({ decision_no, recognised_on: '01/01/2022' });
		expect([open.entry?.rounds[0]?.decision_no, rulesOf(open)]).toEqual([
			'303/QĐ-UBND; 512/QĐ-UBND',
			['decision-several']
		]);
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
		expect(
			round({ withdrawn_on: '21/12/2024', withdrawal: 'Không đánh giá lại' }).entry?.rounds
		).toMatchObject([{ withdrawn_on: '2024-12-21', withdrawal_reason: 'Không đánh giá lại' }]);
	});
	it('keeps the day of a note, never its text', () => {
		const row = understood({
			note: 'Thu hồi theo QĐ 99/QĐ-UBND ngày 21/12/2024, ông Nguyễn Văn Bí 0912345678'
		});
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
		const titles = [
			'Danh sách sản phẩm bị thu hồi giấy chứng nhận (kèm theo Quyết định số 99/QĐ-UBND ngày 21/12/2024)'
		];
		expect(understood({ titles }).entry?.rounds).toMatchObject([
			{ decision_no: '303/QĐ-UBND', valid_from: '2020-02-04', withdrawn_on: '2024-12-21' }
		]);
	});
});
