/** A stretch of SQL text. `from` and `to` are offsets in the text, `to` exclusive. */
export interface Token {
	readonly kind: 'comment' | 'string' | 'name' | 'word' | 'symbol';
	readonly from: number;
	readonly to: number;
	/** A comment, text or quoted name that the text ends in without closing it. */
	readonly isOpen: boolean;
}

const WORD = /[\p{L}_][\p{L}\p{M}\p{N}_$]*/uy;
const DOLLAR_QUOTE = /\$(?:[\p{L}_][\p{L}\p{M}\p{N}_]*)?\$/uy;

/**
 * Tokens of a text as DuckDB's own lexer (PostgreSQL's) cuts it; spaces are left out. It serves words
 * and positions only: what may run is decided by DuckDB's parser (confined-query.ts).
 */
export function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	let at = 0;
	while (at < text.length) {
		if (/\s/.test(text.charAt(at))) {
			at++;
			continue;
		}
		const token = tokenAt(text, at);
		tokens.push(token);
		at = token.to;
	}
	return tokens;
}

function tokenAt(text: string, at: number): Token {
	if (text.startsWith('--', at)) return lineComment(text, at);
	if (text.startsWith('/*', at)) return blockComment(text, at);
	if (text[at] === "'") return quoted(text, at, at, 'string', false);
	if (text[at] === '"') return quoted(text, at, at, 'name', false);
	const dollars = matchAt(DOLLAR_QUOTE, text, at);
	if (dollars) return closedBy(text, at, at + dollars.length, dollars, 'string');
	const word = matchAt(WORD, text, at);
	if (!word) return { kind: 'symbol', from: at, to: at + 1, isOpen: false };
	const end = at + word.length;
	// E'…' is the one text in which a backslash may stand before a quote.
	if (/^e$/i.test(word) && text[end] === "'") return quoted(text, at, end, 'string', true);
	return { kind: 'word', from: at, to: end, isOpen: false };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0];
}

function lineComment(text: string, from: number): Token {
	const length = text.slice(from).search(/[\n\r]/);
	return { kind: 'comment', from, to: length < 0 ? text.length : from + length, isOpen: false };
}

/** Block comments stand in one another. */
function blockComment(text: string, from: number): Token {
	let depth = 0;
	for (let at = from; at < text.length;) {
		const pair = text.slice(at, at + 2);
		if (pair !== '/*' && pair !== '*/') {
			at++;
			continue;
		}
		depth += pair === '/*' ? 1 : -1;
		at += 2;
		if (depth === 0) return { kind: 'comment', from, to: at, isOpen: false };
	}
	return { kind: 'comment', from, to: text.length, isOpen: true };
}

/** From a quote to the same quote; two of them stand for one. */
function quoted(text: string, from: number, quoteAt: number, kind: Token['kind'], escapes: boolean): Token {
	const quote = text[quoteAt];
	for (let at = quoteAt + 1; at < text.length; at++) {
		if (escapes && text[at] === '\\') at++;
		else if (text[at] === quote) {
			if (text[at + 1] !== quote) return { kind, from, to: at + 1, isOpen: false };
			at++;
		}
	}
	return { kind, from, to: text.length, isOpen: true };
}

function closedBy(text: string, from: number, bodyFrom: number, end: string, kind: Token['kind']): Token {
	const found = text.indexOf(end, bodyFrom);
	return found < 0
		? { kind, from, to: text.length, isOpen: true }
		: { kind, from, to: found + end.length, isOpen: false };
}
