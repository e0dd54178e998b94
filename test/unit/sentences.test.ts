import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bridgeFigure } from '../../src/lib/changes/figures';
import { bridgeOf } from '../../src/lib/changes/model';
import { changeRequest, type ChangeQuestion } from '../../src/lib/changes/question';
import { changeSentence } from '../../src/lib/changes/sentence';
import type { CompareSelection } from '../../src/lib/compare/state';
import { chartOf } from '../../src/lib/charts/registry-shape';
import { askExpiry } from '../../src/lib/expiry/answer';
import { expiryFigures } from '../../src/lib/expiry/figures';
import { sentence as expirySentence } from '../../src/lib/expiry/sentence';
import { DEFAULT_EXPIRY } from '../../src/lib/expiry/state';
import type { Row as BreakdownRow } from '../../src/lib/metrics/change-breakdown/metric';
import type { Situation } from '../../src/lib/goal/record';
import type { Ask } from '../../src/lib/register-table/live-answer.svelte';
import { rowsOfAll, snapshot, SNAPSHOTS } from '../../src/lib/server/snapshot';
import { formats, type Lang } from '../../src/lib/text/format';
import { placeView } from '../../src/lib/views/place';
import { textOf } from '../../src/lib/text/grammar';
import type { FigureModel, NumberToken, ViewParams } from '../../src/lib/views/view';
import { faults, hasDossier, reckoned, strayNumbers, WRONG_FORM, type Said } from './said';
import { goalOnDay, saidOfComparison, saidOfExpiryGoals, saidOfGoal, saidOfScorecard } from './said-of-goals';

/**
 * Sentences that the site makes of the newest snapshot, read as a machine would: whatever is a number is a
 * token of a metric, or a date, or reckoned from tokens of the same sentence.
 */
const isBuilt = existsSync(join(SNAPSHOTS, 'index.json'));

// Asked once for both languages.
const ask: Ask = async <R>(request: Parameters<Ask>[0]) =>
	(await rowsOfAll([request]))(request) as unknown as readonly R[];

/** Everywhere in a view where a picture is. */
function figuresIn(value: unknown): FigureModel[] {
	if (value === null || typeof value !== 'object') return [];
	if ('chartId' in value && 'finding' in value) return [value as FigureModel];
	return Object.values(value).flatMap(figuresIn);
}

const ofFigure = ({ chartId, shaped, metric, title }: FigureModel, lang: Lang): Said => ({
	from: `${chartId}, ${title}`,
	clause: chartOf(chartId).told(shaped, { lang, format: formats(lang) }),
	metric
});

async function said(lang: Lang, placeId: string, base: ViewParams['base']): Promise<Said[]> {
	const newest = (await snapshot()).manifest.as_of;
	const system = placeId.startsWith('63') ? '63' : '34';
	// Each year of a place of old is asked once more: a few are enough.
	const asOf = system === '63' ? '2021-12-31' : newest;
	const params: ViewParams = { lang, system, base, asOf, newest, placeId, hasSample: true };
	const requests = placeView.requests(params);
	const view = placeView.build(await rowsOfAll(requests), params);
	const question: ChangeQuestion = {
		place: placeId,
		since: { snapshot: '', day: system === '63' ? '2020-12-31' : '2024-12-31' },
		until: { snapshot: '', day: asOf },
		system,
		sinceSystem: system
	};
	const bridge = bridgeOf(await ask<BreakdownRow>(changeRequest('change-breakdown', question)));
	const slice = { ...DEFAULT_EXPIRY, place: placeId, system, asOf } as const;
	const expiry = await askExpiry(ask, { slice, newest });
	const place = lang === 'vi' ? 'địa bàn' : 'the place';
	return [
		{ from: 'opening', clause: view.opening },
		{ from: 'changes', clause: changeSentence(bridge, question, place, lang) },
		{ from: 'expiry', clause: expirySentence(expiry, place, lang) },
		...[
			...figuresIn(view),
			bridgeFigure(bridge, question, lang),
			...figuresIn(expiryFigures(expiry, slice, lang))
		].map((figure) => ofFigure(figure, lang))
	];
}

describe.runIf(isBuilt).each([
	['vi', '34-24', 'published'],
	['en', '34-24', 'published'],
	['vi', '63-10', 'register'],
	['en', '63-10', 'register']
] as const)('%s, %s, %s', (lang, place, base) => {
	let all: Said[];
	beforeAll(async () => {
		all = await said(lang, place, base);
	});

	test('whatever is a number is of a metric, a date, or reckoned from such', () => {
		expect(all.length).toBeGreaterThan(10);
		expect(
			all.map((each) => [each.from, faults(each, lang)]).filter(([, found]) => found!.length > 0)
		).toEqual([]);
	});
});

/** A total of two places, of five, of one without; two days; two bases. */
const COMPARED: readonly [Partial<ViewParams>, CompareSelection][] = [
	[{}, { places: ['63-02', '63-08'], otherAsOf: null, otherBase: null }],
	[{}, { places: [], otherAsOf: null, otherBase: null }],
	[{ base: 'register' }, { places: ['63-08'], otherAsOf: '2023', otherBase: null }],
	[{ base: 'register' }, { places: ['63-218', '63-222', '63-07561'], otherAsOf: null, otherBase: null }],
	[{ base: 'register' }, { places: ['63-218'], otherAsOf: '2023', otherBase: null }],
	[{}, { places: ['vn'], otherAsOf: '2023', otherBase: null }],
	[{}, { places: ['63-08'], otherAsOf: null, otherBase: 'register' }]
];
/** Running; a share; of the country, over and "more than"; with districts; counted in the register. */
const GOALS = [
	['t2', 'published', '2024-12-31'],
	['t72', 'published', '2024-12-31'],
	['t109', 'published', '2026-09-30'],
	['t167', 'published', '2024-12-31'],
	// Of one year: its register is asked for one day alone.
	['t141', 'register', '2025-06-30']
] as const;

describe.runIf(isBuilt).each(['vi', 'en'] as const)('goals and comparisons, %s', (lang) => {
	let all: Said[];
	beforeAll(async () => {
		const newest = (await snapshot()).manifest.as_of;
		const params: ViewParams = {
			...{ lang, system: '63', base: 'published', asOf: newest, newest, placeId: 'vn', hasSample: true }
		};
		const goals = await Promise.all(
			GOALS.map(([id, base, day]) => goalOnDay(ask, { id, base, day, newest }))
		);
		all = [
			...(await saidOfScorecard(params)),
			...(await saidOfScorecard({ ...params, asOf: '2024-12-31' })),
			...goals.flatMap(({ situation, page }) => saidOfGoal(page, situation, lang)),
			...(await saidOfExpiryGoals(ask, '63-10', '2025-06-30', newest, lang)),
			...(await saidOfExpiryGoals(ask, '34-14', newest, newest, lang)),
			...(await Promise.all(
				COMPARED.map(([more, compare]) => saidOfComparison({ ...params, ...more }, compare))
			))
		];
	});

	test('keep the same laws', () => {
		expect(all.length).toBeGreaterThan(300);
		expect(
			all.map((each) => [each.from, faults(each, lang)]).filter(([, found]) => found!.length > 0)
		).toEqual([]);
	});
});

/** A goal of 165 products, as it could be. */
const CASES: readonly [
	string,
	Partial<Situation['goal']>,
	Partial<NonNullable<Situation['need']>>,
	string,
	string
][] = [
	[
		'over by one',
		{ actual: 166, gap: 1, status: 'met' },
		{ missing: 0 },
		'Thực hiện 166 (tháng 01/2025), chỉ tiêu ≥ 165 sản phẩm đến 31/12/2025; vượt 1 sản phẩm.',
		'Actual 166 (Jan 2025), goal ≥ 165 products by 31 Dec 2025; over by 1 product.'
	],
	[
		'just met',
		{ actual: 165, gap: 0, status: 'met' },
		{ missing: 0 },
		'Thực hiện 165 (tháng 01/2025), chỉ tiêu ≥ 165 sản phẩm đến 31/12/2025; vừa đủ.',
		'Actual 165 (Jan 2025), goal ≥ 165 products by 31 Dec 2025; just met.'
	],
	[
		'more than was asked, of a publication that says "more than"',
		{ actual: 200, gap: 35, status: 'met', actual_qualifier: 'more_than' },
		{ missing: 0 },
		'Thực hiện hơn 200 (tháng 01/2025), chỉ tiêu ≥ 165 sản phẩm đến 31/12/2025; vượt hơn 35 sản phẩm.',
		'Actual more than 200 (Jan 2025), goal ≥ 165 products by 31 Dec 2025; over by more than 35 products.'
	],
	[
		'equal to a goal that asks for more',
		{ actual: 165, gap: 0, status: 'behind', comparator: '>' },
		{ missing: 1 },
		'Thực hiện 165 (tháng 01/2025), chỉ tiêu > 165 sản phẩm đến 31/12/2025; còn thiếu 1 sản phẩm (phải hơn 165, tức ít nhất 166).',
		'Actual 165 (Jan 2025), goal > 165 products by 31 Dec 2025; short by 1 product (more than 165 means at least 166).'
	],
	[
		'one product, one producer to go',
		{ actual: 1, gap: -1, goal: 2, status: 'behind', unit: 'producers' },
		{ missing: 1 },
		'Thực hiện 1 (tháng 01/2025), chỉ tiêu ≥ 2 chủ thể đến 31/12/2025; còn thiếu 1 chủ thể.',
		'Actual 1 (Jan 2025), goal ≥ 2 producers by 31 Dec 2025; short by 1 producer.'
	],
	[
		'missing',
		{ actual: null, gap: null, status: 'no_data' },
		{ missing: null },
		'Đến 30/09/2026 chưa có số liệu thực hiện. Chỉ tiêu ≥ 165 sản phẩm đến 31/12/2025.',
		'By 30 Sept 2026 there is no actual figure. Goal ≥ 165 products by 31 Dec 2025.'
	]
];

describe.runIf(isBuilt)('a goal as it could be', () => {
	test.each(CASES)('%s', async (_, goal, need, vietnamese, english) => {
		const newest = (await snapshot()).manifest.as_of;
		const { situation, page } = await goalOnDay(ask, { id: 't11', base: 'published', day: newest, newest });
		const patched = {
			...situation,
			goal: { ...situation.goal, ...goal },
			need: { ...situation.need!, ...need }
		};
		for (const [lang, expected] of [
			['vi', vietnamese],
			['en', english]
		] as const) {
			const all = saidOfGoal(page, patched, lang);
			expect(textOf(all[0]!.clause)).toBe(expected);
			expect(faults(all[0]!, lang)).toEqual([]);
		}
	});
});

test('the check itself sees what is wrong', () => {
	const number = { value: 3, text: '3' };
	expect(strayNumbers(['Có ', number, ' sản phẩm 4 sao đến 30/06/2026, thêm 7.'])).toEqual(['7']);
	expect(reckoned([number, { value: 10, text: '10' }], 'en')).toContain('+7');
	expect('1 products').toMatch(WRONG_FORM);
	expect('12 product').toMatch(WRONG_FORM);
	expect('1 product of 21 products').not.toMatch(WRONG_FORM);
	const broken = { from: '', metric: 'target-need', clause: ['còn thiếu  ', number, ' products'] };
	expect(faults(broken, 'vi')).toEqual([
		'no capital letter or full stop',
		'broken',
		'foreign word: products'
	]);
	const lost: NumberToken = { ...number, metric: 'target-need', place: 'vn', asOf: '2026' };
	expect(hasDossier(lost)).toBe(true);
	expect(
		hasDossier({ ...lost, column: 'none', scope: { system: '63', base: 'published', day: '2026' } })
	).toBe(false);
});
