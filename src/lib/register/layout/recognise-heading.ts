import { ROUND_FIELDS, type Field, type RoundField } from '../fields';
import { fieldByKeyWords } from './heading-key-words';
import { headingWords, withoutBrackets } from './heading-text';
import { fieldSpelt, NEEDS_PARENT } from './headings';
import { fieldOfPlaceHeading } from './place-headings';
import { withoutRound } from './round-label';

/** Field of a column by the texts of its heading from the top row down; null where they say nothing known. */
export function fieldOfHeading(path: readonly string[]): Field | null {
	const key = path.join('\u0000');
	let field = remembered.get(key);
	if (field === undefined) {
		field = recognise(path);
		if (remembered.size >= MOST_REMEMBERED) remembered.clear();
		remembered.set(key, field);
	}
	return field;
}

/** Headings are asked again for every candidate row of the search. */
const remembered = new Map<string, Field | null>();
const MOST_REMEMBERED = 5000;

export function isRoundField(field: Field): field is RoundField {
	return (ROUND_FIELDS as readonly Field[]).includes(field);
}

function recognise(path: readonly string[]): Field | null {
	const texts = path.filter((text) => !isAside(text) || path.length === 1);
	const leaf = texts.at(-1);
	if (leaf === undefined) return null;
	const leafWords = withoutRound(headingWords(leaf));
	const own = bySpelling(leaf);
	if (own !== null && !NEEDS_PARENT.has(leafWords)) return own;
	for (const parent of texts.slice(0, -1).reverse()) {
		const above = withoutRound(headingWords(withoutBrackets(parent))).replace(/^(ve )?thong tin (ve )?/, '');
		const joined = [`${leafWords} ${above}`, `${above} ${leafWords}`];
		const field =
			first(joined, wholeMeaning) ?? (NEEDS_PARENT.has(leafWords) ? first(joined, fieldByKeyWords) : null);
		if (field !== null) return field;
	}
	if (own !== null) return own;
	if (leafWords === 'ten') return 'product_name';
	return first(variants(leaf).reverse(), fieldByKeyWords) ?? numbered(leaf);
}

/** Lower headings that only number the round ("Lần 2", "2020") or say how to fill in ("(dd/mm/yyyy)"). */
function isAside(text: string): boolean {
	return /^\(.*\)$/s.test(text) || withoutRound(headingWords(text)) === '';
}

function bySpelling(text: string): Field | null {
	return first(variants(text), wholeMeaning);
}

function wholeMeaning(words: string): Field | null {
	return fieldSpelt(words) ?? fieldOfPlaceHeading(words);
}

/** The heading as written and without what stands in brackets. */
function variants(text: string): string[] {
	return [text, withoutBrackets(text)].map((variant) => withoutRound(headingWords(variant)));
}

/** `Sao 2`, `decision_no_2`: a field of a round with its number behind. */
function numbered(text: string): Field | null {
	const base = /^(.+) [1-9]$/.exec(headingWords(text))?.[1];
	const field = base === undefined ? null : (wholeMeaning(base) ?? fieldByKeyWords(base));
	return field !== null && isRoundField(field) ? field : null;
}

function first<T>(items: readonly string[], find: (item: string) => T | null): T | null {
	for (const item of items) {
		const found = find(item);
		if (found !== null) return found;
	}
	return null;
}
