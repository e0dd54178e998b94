import { tokensOf, type Token } from './lexer';

/** What a statement that only reads may begin with. */
export const READING_WORDS = [
	'SELECT',
	'FROM',
	'WITH',
	'VALUES',
	'TABLE',
	'PIVOT',
	'UNPIVOT',
	'DESCRIBE',
	'SHOW',
	'SUMMARIZE',
	'EXPLAIN'
] as const;

/** One statement that reads, as far as its first word says. */
export interface Reading {
	readonly kind: 'rows' | 'plan' | 'measured-plan';
	/**
	 * The query alone, without `EXPLAIN` and the closing semicolon: blanks stand in their place, so that
	 * every offset in it is the offset in the reader's text.
	 */
	readonly body: string;
	readonly tokens: readonly Token[];
}

/** Why a text is not run; `at` is the offset it is about. */
export type Refusal =
	| { readonly kind: 'empty' }
	| { readonly kind: 'several'; readonly at: number }
	| { readonly kind: 'unclosed'; readonly what: 'comment' | 'string' | 'name'; readonly at: number }
	| { readonly kind: 'not-reading'; readonly word: string; readonly at: number };

export const isRefusal = (classified: Reading | Refusal): classified is Refusal => !('body' in classified);

/** Whether a text is one statement that reads. Told in words before the engine is asked, which decides. */
export function classify(text: string): Reading | Refusal {
	const tokens = tokensOf(text).filter((token) => token.kind !== 'comment' || token.isOpen);
	const open = tokens.find((token) => token.isOpen);
	if (open) return { kind: 'unclosed', what: open.kind as 'comment' | 'string' | 'name', at: open.from };
	const said = (token: Token) => text.slice(token.from, token.to).toUpperCase();

	const end = tokens.findIndex((token) => said(token) === ';');
	const after = end < 0 ? undefined : tokens.slice(end).find((token) => said(token) !== ';');
	const statement = end < 0 ? tokens : tokens.slice(0, end);
	if (statement.length === 0) return { kind: 'empty' };
	if (after) return { kind: 'several', at: after.from };

	let kind: Reading['kind'] = 'rows';
	let blanked = tokens.slice(statement.length);
	let rest = statement;
	if (rest[0] && said(rest[0]) === 'EXPLAIN') {
		const isMeasured = rest[1] !== undefined && said(rest[1]) === 'ANALYZE';
		kind = isMeasured ? 'measured-plan' : 'plan';
		blanked = [...rest.slice(0, isMeasured ? 2 : 1), ...blanked];
		rest = rest.slice(isMeasured ? 2 : 1);
	}
	const first = rest.find((token) => said(token) !== '(');
	if (!first) return { kind: 'empty' };
	const isNested = kind !== 'rows' && said(first) === 'EXPLAIN';
	if (isNested || !(READING_WORDS as readonly string[]).includes(said(first))) {
		return { kind: 'not-reading', word: said(first), at: first.from };
	}
	return { kind, body: blank(text, blanked), tokens: tokensOf(text) };
}

/** The text with blanks in place of some tokens. */
export function blank(text: string, tokens: readonly Token[]): string {
	let blanked = text;
	for (const { from, to } of tokens) {
		blanked = blanked.slice(0, from) + ' '.repeat(to - from) + blanked.slice(to);
	}
	return blanked;
}
