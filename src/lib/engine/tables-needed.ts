import { TABLES } from '../schema/index';

const WORD = /[a-z_][a-z0-9_]*/gi;
/** Whole lines only: `--` later in a line may stand inside a text literal. */
const COMMENT_LINE = /^\s*--.*$/gm;
const MACRO_START = /\bcreate\s+(?:or\s+replace\s+)?(?:temp(?:orary)?\s+)?macro\s+/i;

/**
 * The snapshot tables a statement may read, by the names that occur in it and in the macros of
 * the prelude that it calls, directly or through one another. A column or word of the same name
 * counts as well: that loads a table too many, never one too few.
 */
export function tablesNeeded(sql: string, prelude = ''): string[] {
	const macros = macroBodies(prelude);
	const seen = new Set<string>();
	const queue = [sql];
	for (let text = queue.pop(); text !== undefined; text = queue.pop()) {
		for (const word of text.replace(COMMENT_LINE, '').match(WORD) ?? []) {
			const name = word.toLowerCase();
			if (seen.has(name)) continue;
			seen.add(name);
			const body = macros.get(name);
			if (body) queue.push(body);
		}
	}
	return TABLES.map((table) => table.name).filter((name) => seen.has(name));
}

function macroBodies(prelude: string): Map<string, string> {
	const bodies = new Map<string, string>();
	for (const definition of prelude.replace(COMMENT_LINE, '').split(MACRO_START).slice(1)) {
		const name = definition.match(WORD)?.[0];
		if (name) bodies.set(name.toLowerCase(), definition);
	}
	return bodies;
}
