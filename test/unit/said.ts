import { METRICS } from '../../src/lib/metrics/registry';
import { decodeDossier } from '../../src/lib/dossier/codec';
import { numberPath } from '../../src/lib/dossier/link';
import { resolve } from '../../src/lib/dossier/resolve';
import { formats, type Lang } from '../../src/lib/text/format';
import { grammar, numbersOf, textOf, UNITS, type Clause } from '../../src/lib/text/grammar';
import type { NumberToken } from '../../src/lib/views/view';

/** A sentence that the site makes, and where. */
export interface Said {
	readonly from: string;
	readonly clause: Clause;
	/** Metric of a picture, whose numbers are all of it; left out, each number names its own. */
	readonly metric?: string;
	/** Titles from the data, which may hold digits. */
	readonly names?: readonly string[];
}

/** Names and constants that hold digits: ranks, a label of a choice, scales and bounds of a rule, draws. */
const NAMES =
	/[345] sao|[345][- ]stars?|(?:63|34) (?:tỉnh|provinces)|(?:90|100)[\s\u202f]?%|\(\d+ (?:trong|of) 300 (?:lần thử|draws)\)/gu;
const DATES =
	/\b\d{1,2}\/\d{1,2}\/\d{4}|\b\d{1,2}\/\d{4}|\b\d{1,2} [A-Z][a-z]{2,3} \d{4}|[A-Z][a-z]{2,3} \d{4}|\b(?:19|20)\d{2}\b/g;
/** Spans of time that a reader chose. */
const SPANS = /\d+ (?:tháng|months?)/g;

/** Numbers of the words between tokens that are neither date nor name. */
export function strayNumbers(clause: Clause, names: readonly string[] = []): string[] {
	const words = clause.map((part) => (typeof part === 'string' ? part : '\u0000')).join('');
	const unnamed = names.reduce((left, name) => left.replaceAll(name, ''), words);
	const left = unnamed.replace(DATES, '').replace(NAMES, '').replace(SPANS, '');
	return (left.match(/[+−]?\d[\d.,]*/g) ?? []).map((number) => number.replace(/[.,]$/, ''));
}

/** Differences, sums, shares and ratios that a sentence may reckon from its tokens, as the language writes them. */
export function reckoned(clause: Clause, lang: Lang): Set<string> {
	const { count, share, signed, decimal } = formats(lang);
	const values = numbersOf(clause).map(({ value }) => value);
	const pairs = values.flatMap((a) => values.map((b) => [a, b] as const));
	return new Set([
		count(0),
		// Twelve months as a pace a month; the least that is more than a goal.
		...values.flatMap((value) => [decimal(value / 12), count(value + 1)]),
		...pairs.flatMap(([a, b]) => [
			...[count(Math.abs(a - b)), count(Math.abs(a + b)), signed(a - b), signed(b - a)],
			decimal(Math.abs(a - b)),
			...(b === 0 ? [] : [share(a / b).replace(/[^\d.,]/g, ''), decimal(a / b, 2)])
		])
	]);
}

/** Whether the dossier that a number leads to exists: metric, column and filters are understood. */
export function hasDossier(number: NumberToken): boolean {
	const path = number.path ?? numberPath(number);
	// Counts of goals or places are of no single row: they lead to the method page.
	if (!path.includes('?')) return path === `/so-lieu/${number.metric}/` && METRICS.has(number.metric);
	const { dossier, unknown } = decodeDossier(new URLSearchParams(path.split('?')[1]));
	return unknown.length === 0 && dossier !== null && resolve(dossier, '2026-09-30').kind === 'found';
}

/** "1 products", "2 product": numbers beside a noun of the wrong form. */
const many = UNITS.map((unit) => grammar('en').noun(unit, 2)).join('|');
/** "Other" is an adjective as well. */
const one = UNITS.filter((unit) => unit !== 'other')
	.map((unit) => grammar('en').noun(unit, 1))
	.join('|');
export const WRONG_FORM = new RegExp(
	`(?<![\\d.,/])1 (?:OCOP |new |more |fewer )?(?:${many})\\b|(?<![\\d.,/])(?:[2-9]|\\d*[\\d.,]\\d) (?:more |fewer )?(?:${one})\\b(?! groups?)`
);
/** Words that only the other language has. */
export const FOREIGN: Readonly<Record<Lang, RegExp>> = {
	vi: /(?<!\p{L})(?:the|of|and|from|with|by|has|have|are|products?|goals?|more|fewer)(?!\p{L})/u,
	en: /sản phẩm|chỉ tiêu|chủ thể|thiếu|vượt|chưa|không|giấy chứng nhận|(?:tăng|giảm) /u
};

/** Why a sentence is none; empty where it is one. */
export function faults({ clause, metric, names }: Said, lang: Lang): string[] {
	const text = textOf(clause);
	const own = reckoned(clause, lang);
	return [
		...strayNumbers(clause, names)
			.filter((number) => !own.has(number))
			.map((number) => `${number} is of no metric`),
		...numbersOf(clause).flatMap((number) => [
			...(Number.isFinite(number.value) && number.text !== '' ? [] : [`${number.text} is no number`]),
			...(METRICS.has(metric ?? (number as NumberToken).metric) ? [] : [`${number.text} has no metric`]),
			...(metric !== undefined || hasDossier(number as NumberToken) ? [] : [`${number.text} has no dossier`])
		]),
		...(/^[\p{Lu}\p{N}“][^]*\.$/u.test(text) ? [] : ['no capital letter or full stop']),
		...(/ {2}| [,.;]|\.\.|;\.|: ;|undefined|null|NaN|\{\w+\}|\(\)/.test(text) ? ['broken'] : []),
		...(text === text.normalize('NFC') ? [] : ['not NFC']),
		...(FOREIGN[lang].test(text) ? [`foreign word: ${FOREIGN[lang].exec(text)?.[0]}`] : []),
		...(lang === 'en' && WRONG_FORM.test(text) ? [`wrong form: ${WRONG_FORM.exec(text)?.[0]}`] : [])
	];
}
