import { writeLink } from '../sql-console/link';

/**
 * Query text of the editor's address with a statement in it; null where it is too long even without its
 * comments and indentation. No text literal of a metric holds a line break, so lines can be shortened.
 */
export function queryLink(sql: string, snapshot: string): string | null {
	return writeLink(sql, snapshot) ?? writeLink(withoutLayout(sql), snapshot);
}

export function withoutLayout(sql: string): string {
	return sql.replace(/^[ \t]*--.*\n?/gm, '').replace(/^[ \t]+/gm, '');
}
