import type { Session } from './session';

/**
 * The products of a day or of year ends (macros of the prelude) take a while to put together, and every
 * filter of a slice asks for the same ones again. They are kept as a table and the statement reads that
 * instead; what it says stays the same, as a snapshot never changes under an open engine.
 */
const CALL = /\b(product_on|product_at_year_ends)\(DATE '(\d{4}-\d{2}-\d{2})'\)/g;

/** A reader moves between few days. Year ends hold several times the rows of a day. */
const MOST: Readonly<Record<string, number>> = { product_on: 8, product_at_year_ends: 2 };

/** Puts kept tables in place of `product_on(DATE '…')` and its like, making those that are missing. */
export function keptDays(session: Pick<Session, 'query'>): (sql: string) => string {
	const kept = Object.keys(MOST).map((macro) => [macro, [] as string[]] as const);
	const tablesOf = new Map(kept);
	return (sql) => {
		// Before the statement, which may itself read more than that.
		for (const [macro, tables] of kept)
			while (tables.length > MOST[macro]!) session.query(`DROP TABLE ${tables.shift()}`);
		return sql.replace(CALL, (call, macro: string, day: string) => {
			const tables = tablesOf.get(macro)!;
			const table = `${macro}_${day.replaceAll('-', '')}`;
			const at = tables.indexOf(table);
			if (at >= 0) tables.splice(at, 1);
			else session.query(`CREATE OR REPLACE TEMP TABLE ${table} AS FROM ${call}`);
			tables.push(table);
			return table;
		});
	};
}
