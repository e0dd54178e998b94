import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bridgeFigure } from '../../src/lib/changes/figures';
import { bridgeOf } from '../../src/lib/changes/model';
import { changeRequest, type ChangeQuestion } from '../../src/lib/changes/question';
import { changeSentence } from '../../src/lib/changes/sentence';
import { chartOf } from '../../src/lib/charts/registry-shape';
import { askExpiry } from '../../src/lib/expiry/answer';
import { expiryFigures } from '../../src/lib/expiry/figures';
import { sentence as expirySentence } from '../../src/lib/expiry/sentence';
import { DEFAULT_EXPIRY } from '../../src/lib/expiry/state';
import type { Row as BreakdownRow } from '../../src/lib/metrics/change-breakdown/metric';
import { METRICS } from '../../src/lib/metrics/registry';
import type { Ask } from '../../src/lib/register-table/live-answer.svelte';
import { rowsOfAll, snapshot, SNAPSHOTS } from '../../src/lib/server/snapshot';
import { formats, type Lang } from '../../src/lib/text/format';
import { numbersOf, textOf, UNITS, grammar, type Clause } from '../../src/lib/text/grammar';
import { placeView } from '../../src/lib/views/place';
import type { FigureModel, NumberToken, ViewParams } from '../../src/lib/views/view';

/**
 * Sentences that the site makes of the newest snapshot, read as a machine would: whatever is a number is a
 * token of a metric, or a date, or reckoned from tokens of the same sentence.
 */
interface Said {
	readonly from: string;
	readonly clause: Clause;
	/** Metric of a picture, whose numbers are all of it; left out, each number names its own. */
	readonly metric?: string;
}

const isBuilt = existsSync(join(SNAPSHOTS, 'index.json'));

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
	// Asked once for both languages.
	const ask: Ask = async <R>(request: Parameters<Ask>[0]) =>
		(await rowsOfAll([request]))(request) as unknown as readonly R[];
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

/** Names and constants that hold digits: ranks, a label of a choice, the scale of a rule. */
const NAMES = /[345] sao|[345][- ]stars?|(?:63|34) (?:tỉnh|provinces)|90\s?%/gu;
const DATES =
	/\b\d{1,2}\/\d{1,2}\/\d{4}|\b\d{1,2}\/\d{4}|\b\d{1,2} [A-Z][a-z]{2,3} \d{4}|[A-Z][a-z]{2,3} \d{4}|\b(?:19|20)\d{2}\b/g;
/** Spans of time that a reader chose. */
const SPANS = /\d+ (?:tháng|months?)/g;

/** Numbers of the words between tokens that are neither date nor name. */
function strayNumbers(clause: Clause): string[] {
	const words = clause.map((part) => (typeof part === 'string' ? part : '\u0000')).join('');
	const left = words.replace(DATES, '').replace(NAMES, '').replace(SPANS, '');
	return left.match(/[+−]?\d[\d.,]*/g) ?? [];
}

/** Differences, sums and shares that a sentence may reckon from its tokens, as the language writes them. */
function reckoned(clause: Clause, lang: Lang): Set<string> {
	const { count, share, signed } = formats(lang);
	const values = numbersOf(clause).map(({ value }) => value);
	const pairs = values.flatMap((a) => values.map((b) => [a, b] as const));
	return new Set([
		count(0),
		...pairs.flatMap(([a, b]) => [
			...[count(Math.abs(a - b)), signed(a - b), signed(b - a)],
			...(b === 0 ? [] : [share(a / b).replace(/[^\d.,]/g, '')])
		])
	]);
}

/** "1 products", "2 product": numbers beside a noun of the wrong form. */
const many = UNITS.map((unit) => grammar('en').noun(unit, 2)).join('|');
const one = UNITS.map((unit) => grammar('en').noun(unit, 1)).join('|');
const WRONG_FORM = new RegExp(
	`(?<![\\d.,/])1 (?:OCOP |new )?(?:${many})\\b|(?<![\\d.,/])(?:[2-9]|\\d*[\\d.,]\\d) (?:${one})\\b(?! groups?)`
);

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

	test('each number is of a metric, a date, or reckoned from such', () => {
		for (const { from, clause, metric } of all) {
			const own = reckoned(clause, lang);
			expect([from, strayNumbers(clause).filter((number) => !own.has(number.replace(/[.,]$/, '')))]).toEqual([
				from,
				[]
			]);
			for (const number of numbersOf(clause)) {
				expect(Number.isFinite(number.value), `${from}: ${number.text}`).toBe(true);
				expect(METRICS.has(metric ?? (number as NumberToken).metric), from).toBe(true);
			}
		}
	});

	test('sentences begin and end as sentences, and hold nothing broken', () => {
		expect(all.length).toBeGreaterThan(10);
		for (const { from, clause } of all) {
			const text = textOf(clause);
			expect(text, from).toMatch(/^[\p{Lu}\p{N}“][^]*\.$/u);
			expect(text, from).not.toMatch(/ {2}| [,.;]|\.\.|undefined|null|NaN|\{\w+\}|\(\)/);
			expect(text, from).toBe(text.normalize('NFC'));
			if (lang === 'en') expect(text, from).not.toMatch(WRONG_FORM);
		}
	});
});

test('the check itself sees what is wrong', () => {
	const number = { value: 3, text: '3' };
	expect(strayNumbers(['Có ', number, ' sản phẩm 4 sao đến 30/06/2026, thêm 7.'])).toEqual(['7.']);
	expect(reckoned([number, { value: 10, text: '10' }], 'en')).toContain('+7');
	expect('1 products').toMatch(WRONG_FORM);
	expect('12 product').toMatch(WRONG_FORM);
	expect('1 product of 21 products').not.toMatch(WRONG_FORM);
});
