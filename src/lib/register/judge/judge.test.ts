import { describe, expect, it } from 'vitest';
import type { Entry, EntryRound } from '../understand/entry';
import { judge } from './judge';
import { levelsFor, regimeOn } from './regime';

const AS_OF = '2026-09-30';
const ROUND: EntryRound = {
	round: 1,
	stars: 3,
	score: 66,
	decision_no: '303/QĐ-UBND',
	decision_date: '2020-02-04',
	valid_from: '2020-02-04',
	expires_on: '2023-02-04',
	issuing_level: 'province',
	issuing_authority: 'UBND tỉnh Nghệ An',
	outcome: 'new',
	withdrawn_on: null,
	withdrawal_reason: null,
	cells: 'N7:T7'
};

/** A round of another start, with days and authority that go with it. */
function on(day: string, more: Partial<EntryRound> = {}): EntryRound {
	return {
		...ROUND,
		valid_from: day,
		decision_date: day,
		expires_on: null,
		decision_no: `1/QĐ-${day}`,
		...more
	};
}

function rules(rounds: readonly EntryRound[], proposals: Entry['proposals'] = []): string[] {
	const entry: Entry = {
		at: { file: 'so.xlsx', sheet: 'Loc', row: 7 },
		cells: 'A7:T7',
		product_name: 'Nhút',
		group_no: 1,
		set_no: null,
		producer_name: 'HTX',
		producer_kind: 'cooperative',
		kind_as_written: null,
		place: {
			commune_63: null,
			commune_34: null,
			district_63: null,
			province_63: '63-40',
			province_34: '34-40'
		},
		rounds,
		proposals
	};
	return judge(entry, AS_OF).map(({ rule, severity }) => (severity === 'error' ? `!${rule}` : rule));
}

describe('judge', () => {
	it('finds nothing in a sound history', () => {
		expect(
			rules([
				ROUND,
				on('2023-03-01', { round: 2, issuing_level: 'district' }),
				on('2026-02-01', { round: 3 })
			])
		).toEqual([]);
	});

	it.each([
		[3, 50, []],
		[3, 69.99, []],
		[3, 49.99, ['score-against-stars']],
		[3, 70, ['score-against-stars']],
		[4, 70, []],
		[4, 89.99, []],
		[4, 90, ['score-against-stars']]
	])('%i stars with %d points: %j', (stars, score, found) =>
		expect(rules([{ ...ROUND, stars, score }])).toEqual(found)
	);

	it('accepts 90 points with 4 stars where 5 are proposed', () => {
		expect(
			rules([{ ...ROUND, stars: 4, score: 91 }], [{ proposed_stars: 5, proposed_on: null, cells: 'N7' }])
		).toEqual([]);
	});

	it.each<[string, number, EntryRound['issuing_level'], string[]]>([
		['2019-09-01', 3, 'province', []],
		['2019-09-01', 3, 'district', ['authority-against-regime']],
		['2023-02-23', 3, 'province', []],
		['2023-02-24', 3, 'province', ['authority-against-regime']],
		['2023-02-24', 3, 'district', []],
		['2024-05-01', 4, 'province', []],
		['2024-05-01', 4, 'district', ['authority-against-regime']],
		['2025-06-30', 3, 'district', []],
		['2025-07-01', 3, 'district', ['district-decision-after-abolition']],
		['2025-07-02', 3, 'province', []],
		['2025-07-06', 3, 'province', []],
		['2026-06-01', 4, 'province', []],
		['2026-06-01', 4, 'national', ['authority-against-regime']],
		['2019-01-01', 3, 'district', []],
		['2024-05-01', 5, 'national', []],
		['2024-05-01', 5, 'province', ['!five-stars-not-by-centre']],
		['2024-05-01', 3, null, []]
	])('%s, %i stars from the %s: %j', (day, stars, issuing_level, found) => {
		expect(rules([on(day, { stars, issuing_level, score: null })])).toEqual(found);
	});

	it.each<[string, Partial<EntryRound>, string[]]>([
		['the last day in force for an expiry', { expires_on: '2023-02-03' }, []],
		['another expiry', { expires_on: '2023-04-02' }, ['expiry-not-36-months']],
		['a withdrawal', { withdrawn_on: '2022-01-01' }, []],
		['a withdrawal before the start', { withdrawn_on: '2019-12-31' }, ['!withdrawn-before-recognised']],
		['a withdrawal in the future', { withdrawn_on: '2026-10-01' }, ['!day-after-as-of']],
		['a start weeks before the decision', { valid_from: '2020-01-10', expires_on: null }, []],
		[
			'a start far from the decision',
			{ valid_from: '2021-01-27', expires_on: null },
			['start-far-from-decision']
		],
		['no days at all', { valid_from: null, decision_date: null, expires_on: null }, []]
	])('%s', (_, more, found) => expect(rules([{ ...ROUND, ...more }])).toEqual(found));

	it('reports days after the as-of date and before the programme', () => {
		expect(rules([on('2026-10-01')])).toEqual(['!day-after-as-of']);
		expect(rules([on('2018-05-06')])).toEqual(['decision-before-programme']);
	});

	it('asks for rounds in order, each by its own decision', () => {
		expect(rules([on('2023-01-01'), on('2020-01-01', { round: 2 })])).toEqual(['rounds-not-in-order']);
		expect(rules([ROUND, { ...ROUND, round: 2 }])).toEqual([
			'rounds-not-in-order',
			'two-rounds-one-decision'
		]);
		expect(rules([ROUND, on('2026-02-01', { round: 2, decision_no: ROUND.decision_no })])).toEqual([]);
	});

	it('says what is wrong in both languages, with the cell and what would be right', () => {
		const entry = {
			rounds: [{ ...ROUND, expires_on: '2023-04-02' }],
			proposals: [],
			at: { file: 'so.xlsx', sheet: 'Loc', row: 7 }
		};
		expect(judge(entry as unknown as Entry, AS_OF)).toEqual([
			{
				rule: 'expiry-not-36-months',
				severity: 'warning',
				at: { file: 'so.xlsx', sheet: 'Loc', row: 7, column: 'N' },
				value: '02/04/2023',
				suggestion: '04/02/2023',
				vi: 'Hết hạn 02/04/2023 không phải 36 tháng sau 04/02/2020 (04/02/2023); lấy theo ô.',
				en: 'Expiry 2 Apr 2023 is not 36 months after 4 Feb 2020 (4 Feb 2023); the cell is taken.'
			}
		]);
	});
});

describe('regimes', () => {
	it('change on the days of their decisions', () => {
		const days = [
			'2019-08-20',
			'2019-08-21',
			'2023-02-23',
			'2023-02-24',
			'2025-07-05',
			'2025-07-06',
			'2026-05-21',
			'2026-05-22'
		];
		expect(days.map(regimeOn)).toEqual([null, 'R1', 'R1', 'R2', 'R2', 'R3', 'R3', 'R4']);
		expect(levelsFor(2, '2024-01-01')).toEqual([]);
	});
});
