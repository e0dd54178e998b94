import { PRODUCER_KINDS, type ProducerKind } from '../../schema/producer';
import { problem } from '../judge/problem';
import type { Note, Problem } from '../types';
import { groupOfSet, type ProductGroup } from './product-sets';
import { lineOf, WordList } from './word-list';

/** A line of a word list below `data/harmonise`, cells as text. */
export interface WordRow<C extends string> {
	/** 1-based line of the file, the header being line 1. */
	readonly line: number;
	readonly cells: Readonly<Record<C, string>>;
}

export type ProducerWordRow = WordRow<'as_written' | 'kind'>;
export type ProductGroupRow = WordRow<'as_written' | 'group_no' | 'set_no'>;

/** The words an office uses of its own, as a steward edits them; one instance for a whole build. */
export interface HarmoniseWords {
	/** Kinds of producers: `data/harmonise/producer_words.csv` (as_written, kind, note). */
	readonly producerKinds: WordList<ProducerKind>;
	/** Product groups and sets: `data/harmonise/product_groups.csv` (as_written, group_no, set_no, note). */
	readonly productGroups: WordList<ProductGroup>;
}

const KINDS_EXPECTED: Note = {
	vi: `kind là ${PRODUCER_KINDS.join(', ')}`,
	en: `kind is ${PRODUCER_KINDS.join(', ')}`
};
const GROUPS_EXPECTED: Note = {
	vi: 'group_no là 1–6, set_no để trống hoặc là bộ 1–26 của nhóm đó',
	en: 'group_no is 1–6, set_no is empty or a set 1–26 of that group'
};

/** Word lists from the rows of their files; an entry that cannot be used is reported and left out. */
export function harmoniseWords(
	producerRows: readonly ProducerWordRow[],
	groupRows: readonly ProductGroupRow[]
): { words: HarmoniseWords; problems: Problem[] } {
	const problems: Problem[] = [];
	const words: HarmoniseWords = {
		producerKinds: new WordList('harmonise/producer_words.csv'),
		productGroups: new WordList('harmonise/product_groups.csv')
	};
	const refuse = (file: string, line: number, value: string, expected: Note) =>
		problems.push(problem('harmonise-word-invalid', lineOf(file, line), { value, words: { expected } }));
	for (const { line, cells } of producerRows) {
		const kind = PRODUCER_KINDS.find((known) => known === cells.kind);
		if (kind && cells.as_written) words.producerKinds.add(cells.as_written, line, kind);
		else refuse(words.producerKinds.file, line, cells.kind, KINDS_EXPECTED);
	}
	for (const { line, cells } of groupRows) {
		const group = productGroup(cells.group_no, cells.set_no);
		if (group && cells.as_written) words.productGroups.add(cells.as_written, line, group);
		else refuse(words.productGroups.file, line, `${cells.group_no}/${cells.set_no}`, GROUPS_EXPECTED);
	}
	return { words, problems };
}

function productGroup(groupText: string, setText: string): ProductGroup | null {
	if (!/^[1-6]$/.test(groupText)) return null;
	const group_no = Number(groupText);
	if (setText === '') return { group_no, set_no: null };
	return /^\d+$/.test(setText) && groupOfSet(Number(setText)) === group_no
		? { group_no, set_no: Number(setText) }
		: null;
}
