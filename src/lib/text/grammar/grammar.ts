import { formats, type Lang } from '../format';
import { join, textOf, type Clause, type Spoken } from './clause';
import { enWords } from './en';
import { noun, type Unit } from './units';
import { viWords } from './vi';
import type { GrammarWords, Versus } from './words';

/** How a number is stated in its source. */
export type Qualifier = 'exact' | 'more_than' | 'about';

/** What data say of it (schema/figure.ts); what is derived or a forecast says so behind the number. */
export const qualifierOf = (stated: unknown): Qualifier =>
	stated === 'more_than' || stated === 'about' ? stated : 'exact';

/** A frame of a sentence; in English one for a single thing and one for none or more. */
export type Forms = string | readonly [one: string, many: string];

/** As the language writes the days of two numbers. */
export type Days = readonly [from: string, to: string];

/** Makes a number that a clause has written a token of its metric. */
export type As<N extends Spoken> = (number: Spoken) => N;

const WORDS: Readonly<Record<Lang, GrammarWords>> = { vi: viWords, en: enWords };

/**
 * The clauses that sentences of the site are made of, in one language. Numbers go in as tokens and come out
 * as the same objects, so whoever shows the sentence can lead from each to its metric.
 */
export class Grammar {
	readonly #words: GrammarWords;

	constructor(readonly lang: Lang) {
		this.#words = WORDS[lang];
	}

	/** "chưa có số liệu": not recorded, which is not zero. */
	get missing(): string {
		return this.#words.missing;
	}

	/** "chưa vượt mức": equal to a goal that asks for more. */
	get notOver(): string {
		return this.#words.notOver;
	}

	/** The noun with its attribute: "sản phẩm 4 sao", "4-star products". */
	noun(unit: Unit, value: number, attribute = ''): string {
		const word = noun(unit, value, this.lang);
		return attribute === '' ? word : this.#words.attributed(word, attribute);
	}

	/** "12 sản phẩm", "1 product". */
	counted<N extends Spoken>(number: N, unit: Unit, attribute = ''): Clause<N> {
		return [number, ` ${this.noun(unit, number.value, attribute)}`];
	}

	/** The same as plain text, for numbers that are of no metric. */
	countedText(value: number, unit: Unit, attribute = ''): string {
		return `${formats(this.lang).count(value)} ${this.noun(unit, value, attribute)}`;
	}

	/** As official tables write it, at least two digits: "06 sản phẩm". */
	official(value: number, unit: Unit): string {
		return `${formats(this.lang).padded(value)} ${noun(unit, value, this.lang)}`;
	}

	/** "không có sản phẩm nào", "no products". */
	none(unit: Unit, attribute = ''): string {
		return this.#words.none(this.noun(unit, 0, attribute));
	}

	/** "3 địa phương chưa có số liệu", "1 place has no figure yet". */
	lacking<N extends Spoken>(number: N, unit: Unit): Clause<N> {
		return join(this.counted(number, unit), this.#words.lacking(number.value));
	}

	/** "3 trong 5 địa phương", "3 of 5 places". */
	outOf<N extends Spoken>(part: N, whole: N, unit: Unit): Clause<N> {
		return [part, this.#words.outOf, ...this.counted(whole, unit)];
	}

	/** The frame that fits a number: English has one of its own for a single thing. */
	agreed(value: number, forms: Forms): string {
		if (typeof forms === 'string') return forms;
		return value === 1 ? forms[0] : forms[1];
	}

	/** "38,1 % chủ thể OCOP", "38.1% of OCOP producers". */
	share<N extends Spoken>(number: N, of: Unit, attribute = ''): Clause<N> {
		return [number, ` ${this.#words.share(this.noun(of, 2, attribute))}`];
	}

	/** "hơn 17.000", "about 40". */
	stated<N extends Spoken>(number: N, qualifier: Qualifier): Clause<N> {
		if (qualifier === 'exact') return [number];
		return [qualifier === 'more_than' ? this.#words.moreThan : this.#words.about, number];
	}

	/**
	 * The same of a number written already: cells of tables, labels, slides. "hơn 17.000", "44 (tính ra)".
	 * @param stated as data say it (schema/figure.ts); `exact` and nothing say nothing more
	 */
	statedText(text: string, stated: unknown): string {
		if (stated === 'derived' || stated === 'forecast') return `${text} (${this.#words[stated]})`;
		return textOf(this.stated({ value: 0, text }, qualifierOf(stated)));
	}

	/** "hơn", where the number stands apart: in a card, before a large figure. */
	qualifier(qualifier: Exclude<Qualifier, 'exact'>): string {
		return (qualifier === 'more_than' ? this.#words.moreThan : this.#words.about).trim();
	}

	/** "a, b và c". */
	list<N extends Spoken>(items: readonly Clause<N>[], joiner: 'and' | 'or' = 'and'): Clause<N> {
		const last = items.length - 1;
		return join(
			...items.flatMap((item, at) => {
				const before = at === 0 ? '' : at === last ? ` ${this.#words[joiner]} ` : ', ';
				return [before, ...item];
			})
		);
	}

	/** The same of plain texts. */
	listText(items: readonly string[], joiner: 'and' | 'or' = 'and'): string {
		return this.list(
			items.map((item) => [item]),
			joiner
		).join('');
	}

	/**
	 * "tăng từ 104 lên 393 sản phẩm", "vẫn là 393 sản phẩm".
	 * @param unit null where the sentence has just named it
	 * @param days of which the two numbers are, told in brackets behind them
	 */
	moved<N extends Spoken>(from: N, to: N, unit: Unit | null, days?: Days): Clause<N> {
		return this.#fromTo(this.#words, from, to, unit, days);
	}

	/** The same after its subject, with a finite verb: "rose from 104 to 393 products". */
	moves<N extends Spoken>(from: N, to: N, unit: Unit | null, days?: Days): Clause<N> {
		return this.#fromTo(this.#words.verbs, from, to, unit, days);
	}

	#fromTo<N extends Spoken>(
		{ rose, fell, stayed }: GrammarWords['verbs'],
		from: N,
		to: N,
		unit: Unit | null,
		days: Days | undefined
	): Clause<N> {
		const [first, last] = days ? days.map((day) => ` (${day})`) : ['', ''];
		const what = (unit === null ? '' : ` ${noun(unit, to.value, this.lang)}`) + last;
		if (from.value === to.value) return join(stayed[0], to, what, stayed[1]);
		const [before, middle, after] = to.value > from.value ? rose : fell;
		return join(before, from, first ?? '', middle, to, what, after);
	}

	/**
	 * "tăng 12 sản phẩm so với cùng kỳ năm trước", "không đổi so với 31/12/2025".
	 * @param unit null where the sentence has just named it
	 * @param stated how the later number is stated: more than "more than" is no exact rise
	 */
	changed(difference: number, unit: Unit | null, versus?: Versus, stated: Qualifier = 'exact'): Clause {
		const { up, down, unchanged } = this.#words;
		const move: Clause =
			difference === 0
				? [unchanged]
				: join(
						difference > 0 ? `${up} ` : `${down} `,
						this.#bound(difference, stated),
						this.amount(Math.abs(difference), unit)
					);
		return versus ? join(move, ` ${this.versus(versus)}`) : move;
	}

	/** "nhiều hơn 12 sản phẩm", "1 fewer product": against another number of the sentence; never of zero. */
	compared(difference: number, unit: Unit, stated: Qualifier = 'exact'): Clause {
		const value = Math.abs(difference);
		const word = noun(unit, value, this.lang);
		const [before, after] = difference > 0 ? this.#words.more(word) : this.#words.fewer(word);
		return join(
			before,
			this.#bound(difference, stated),
			{ value, text: formats(this.lang).count(value) },
			after
		);
	}

	/** "thiếu 88 sản phẩm", "vượt 3,2 điểm %", "vừa đủ": how far a number is from its goal. */
	apart(difference: number, unit: Unit | null): Clause;
	apart<N extends Spoken>(difference: number, unit: Unit | null, as: As<N>, stated?: Qualifier): Clause<N>;
	apart(difference: number, unit: Unit | null, as: As<Spoken> = plain, stated: Qualifier = 'exact'): Clause {
		const { short, over, just } = this.#words;
		if (difference === 0) return [just];
		return join(
			difference < 0 ? short : over,
			this.#bound(difference, stated),
			this.amount(Math.abs(difference), unit, as)
		);
	}

	/** "hơn" before a difference to what is "more than" its number; where it could be less, "khoảng". */
	#bound(difference: number, stated: Qualifier): string {
		if (stated === 'exact') return '';
		return stated === 'more_than' && difference > 0 ? this.#words.moreThan : this.#words.about;
	}

	/** A size in its unit: "88 sản phẩm", "3,2 điểm %", "1.0 percentage points". Decimals are never singular. */
	amount(value: number, unit: Unit | null): Clause;
	amount<N extends Spoken>(value: number, unit: Unit | null, as: As<N>): Clause<N>;
	amount(value: number, unit: Unit | null, as: As<Spoken> = plain): Clause {
		const { count, decimal } = formats(this.lang);
		const isWhole = Number.isInteger(value) && unit !== 'percentage_point';
		const number = as({ value, text: isWhole ? count(value) : decimal(value) });
		return unit === null ? [number] : [number, ` ${noun(unit, isWhole ? value : 2, this.lang)}`];
	}

	/** "thứ 12", "12th": the rank of a place. */
	ordinal(rank: number): Spoken {
		return { value: rank, text: this.#words.ordinal(formats(this.lang).count(rank), rank) };
	}

	versus(versus: Versus): string {
		if (versus.kind !== 'day') return this.#words.versus[versus.kind];
		return this.#words.versusDay(this.moment(versus.text));
	}

	/** A label of a period, a bare year as the language says it in a sentence: "năm 2019". */
	moment(label: string): string {
		return /^\d{4}$/.test(label) ? formats(this.lang).asOf(label) : label;
	}

	/** "đến 30/09/2026". @param day ISO day, month or year */
	until(day: string): string {
		return this.#words.until(formats(this.lang).asOf(day));
	}

	/** "từ năm 2022 đến tháng 05/2024". @param from ISO day, month or year */
	between(from: string, to: string): string {
		const { asOf } = formats(this.lang);
		return this.#words.between(asOf(from), asOf(to));
	}

	/** "trong 12 tháng tới". */
	within(months: number): string {
		return this.#words.within(formats(this.lang).count(months), noun('month', months, this.lang));
	}
}

const plain: As<Spoken> = (number) => number;

const GRAMMARS: Readonly<Record<Lang, Grammar>> = { vi: new Grammar('vi'), en: new Grammar('en') };

/** The grammar of a language; the same object each time. */
export function grammar(lang: Lang): Grammar {
	return GRAMMARS[lang];
}
