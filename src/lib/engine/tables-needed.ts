import { TABLES } from '../schema/index';

const WORD = /[a-z_][a-z0-9_]*/gi;
/** Whole lines only: `--` later in a line may stand inside a text literal. */
const COMMENT_LINE = /^\s*--.*$/gm;
const DEFINITION = /\bcreate\s+(?:or\s+replace\s+)?(?:temp(?:orary)?\s+)?(?=(?:macro|table)\s)/i;

/** A table or macro that the prelude makes. */
interface Definition {
	readonly name: string;
	readonly isTable: boolean;
	readonly text: string;
}

export interface Needed {
	/** Tables of the snapshot, in the order of the contract. */
	readonly tables: string[];
	/** Tables the prelude makes of them, as statements in its order. */
	readonly derived: { readonly name: string; readonly sql: string }[];
}

/**
 * The tables a statement may read, by the names that occur in it and in what it calls of the
 * prelude, directly or through one another. A column or word of the same name counts as well:
 * that loads a table too many, never one too few.
 */
export function tablesNeeded(sql: string, prelude = ''): Needed {
	const definitions = definitionsOf(prelude);
	const seen = new Set<string>();
	const queue = [sql];
	for (let text = queue.pop(); text !== undefined; text = queue.pop()) {
		for (const word of text.replace(COMMENT_LINE, '').match(WORD) ?? []) {
			const name = word.toLowerCase();
			if (seen.has(name)) continue;
			seen.add(name);
			queue.push(...definitions.filter((found) => found.name === name).map((found) => found.text));
		}
	}
	return {
		tables: TABLES.map((table) => table.name).filter((name) => seen.has(name)),
		derived: definitions
			.filter(({ name, isTable }) => isTable && seen.has(name))
			.map(({ name, text }) => ({ name, sql: `CREATE OR REPLACE ${text}` }))
	};
}

function definitionsOf(prelude: string): Definition[] {
	return prelude
		.replace(COMMENT_LINE, '')
		.split(DEFINITION)
		.slice(1)
		.map((text) => {
			const [what = '', name = ''] = text.match(WORD) ?? [];
			return { name: name.toLowerCase(), isTable: what.toLowerCase() === 'table', text };
		});
}
