import type { ProducerKind } from '../../schema/producer';
import type { HarmoniseWords } from './harmonise-words';
import { remembering } from './memo';
import { COLUMN_WORDS, KIND_WORDS } from './producer-words';

/** A kind and the words that told it, as written. */
export interface KindRead {
	readonly kind: ProducerKind;
	readonly words: string;
}

const BRANCH = /^(?:chi nhánh|chi nhanh|cn)\s+(?:của\s+|cua\s+)?/u;
/** Joins of two kinds in one cell ("HTX, THT"): neither is taken. */
const JOINED = /[,;+]|\s(?:và|hoặc|va|hoac)\s/u;

/** The kind a column's cell tells; null where it tells none, or two. */
export function kindOfColumn(text: string, words: HarmoniseWords): KindRead | null {
	const steward = words.producerKinds.find(text);
	if (steward) return { kind: steward, words: text };
	const kind = builtInOfColumn(text);
	return kind ? { kind, words: text } : null;
}

const builtInOfColumn: (text: string) => ProducerKind | null = remembering((text) => {
	const plain = plainly(text);
	const alone = COLUMN_WORDS.find(([, pattern]) => pattern.test(plain));
	if (alone) return alone[0];
	const kinds = text.split(JOINED).map((part) => startOf(part.trim())?.kind ?? null);
	return kinds.every((kind) => kind === kinds[0]) ? (kinds[0] ?? null) : null;
});

/** The kind the first words of a producer's name tell; a branch is of its parent's kind. */
export function kindOfName(name: string, words: HarmoniseWords): KindRead | null {
	const steward = words.producerKinds.findBeginning(name);
	if (steward) return { kind: steward.value, words: firstWords(name, steward.words) };
	return startOf(name);
}

const startOf: (text: string) => KindRead | null = remembering((text) => {
	const plain = plainly(text);
	const branch = BRANCH.exec(plain)?.[0].length ?? 0;
	for (const [kind, pattern] of KIND_WORDS) {
		const match = pattern.exec(plain.slice(branch));
		if (match)
			return { kind, words: firstWords(text, plain.slice(0, branch + match[0].length).split(' ').length) };
	}
	return branch > 0 && /^chi/u.test(plain) ? { kind: 'enterprise', words: firstWords(text, 2) } : null;
});

/** Lower case, NFC, signs between words as blanks. */
function plainly(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[.:"'“”()&/\-–]+/gu, ' ')
		.replace(/\s+/gu, ' ')
		.trim();
}

/** The first words of a text as written. */
function firstWords(text: string, count: number): string {
	return text
		.trim()
		.split(/[\s.:"'“”()&/\-–]+/u)
		.filter(Boolean)
		.slice(0, count)
		.join(' ');
}
