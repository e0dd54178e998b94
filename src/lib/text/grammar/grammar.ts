import { formats, type Lang } from '../format';
import { join, type Clause, type Spoken } from './clause';
import { enWords } from './en';
import { noun, type Unit } from './units';
import { viWords } from './vi';

/** How a number is stated in its source. */
export type Qualifier = 'exact' | 'more_than' | 'about';

/** What a change is held against. */
export type Versus =
	| { readonly kind: 'same_period' | 'year_before' | 'goal' | 'last_meeting' }
	/** As the language writes the day or period. */
	| { readonly kind: 'day'; readonly text: string };

/** Words around numbers that each language must have. */
export interface GrammarWords {
	readonly and: string;
	readonly or: string;
	readonly missing: string;
	readonly moreThan: string;
	readonly about: string;
	none(noun: string): string;
	/** Where the attribute of a noun stands. */
	attributed(noun: string, attribute: string): string;
	share(noun: string): string;
	readonly rose: readonly [before: string, to: string, after: string];
	readonly fell: readonly [before: string, to: string, after: string];
	readonly stayed: readonly [before: string, after: string];
	readonly up: string;
	readonly down: string;
	readonly unchanged: string;
	until(day: string): string;
	between(from: string, to: string): string;
	within(months: string, noun: string): string;
	readonly versus: Readonly<Record<Exclude<Versus['kind'], 'day'>, string>>;
	versusDay(text: string): string;
}

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

	/** "38,1 % chủ thể", "38.1% of producers". */
	share<N extends Spoken>(number: N, of: Unit): Clause<N> {
		return [number, ` ${this.#words.share(noun(of, 2, this.lang))}`];
	}

	/** "hơn 17.000", "about 40". */
	stated<N extends Spoken>(number: N, qualifier: Qualifier): Clause<N> {
		if (qualifier === 'exact') return [number];
		return [qualifier === 'more_than' ? this.#words.moreThan : this.#words.about, number];
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

	/** "tăng từ 104 lên 393 sản phẩm", "vẫn là 393 sản phẩm". */
	moved<N extends Spoken>(from: N, to: N, unit: Unit): Clause<N> {
		const what = ` ${noun(unit, to.value, this.lang)}`;
		const { rose, fell, stayed } = this.#words;
		if (from.value === to.value) return join(stayed[0], to, what, stayed[1]);
		const [before, middle, after] = to.value > from.value ? rose : fell;
		return join(before, from, middle, to, what, after);
	}

	/**
	 * "tăng 12 sản phẩm so với cùng kỳ năm trước", "không đổi so với 31/12/2025".
	 * @param unit null where the sentence has just named it
	 */
	changed(difference: number, unit: Unit | null, versus?: Versus): string {
		const { up, down, unchanged } = this.#words;
		const size =
			unit === null
				? formats(this.lang).count(Math.abs(difference))
				: this.countedText(Math.abs(difference), unit);
		const move = difference === 0 ? unchanged : `${difference > 0 ? up : down} ${size}`;
		return versus ? `${move} ${this.versus(versus)}` : move;
	}

	versus(versus: Versus): string {
		return versus.kind === 'day' ? this.#words.versusDay(versus.text) : this.#words.versus[versus.kind];
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

const GRAMMARS: Readonly<Record<Lang, Grammar>> = { vi: new Grammar('vi'), en: new Grammar('en') };

/** The grammar of a language; the same object each time. */
export function grammar(lang: Lang): Grammar {
	return GRAMMARS[lang];
}
