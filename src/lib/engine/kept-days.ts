import type { Session } from './session';

/**
 * The products of a day (`product_on` of the prelude) take a while to put together, and every filter
 * of a slice asks for those of the same day again. They are kept as a table and the statement reads
 * that instead; what it says stays the same, as a snapshot never changes under an open engine.
 */
const CALL = /\bproduct_on\(DATE '(\d{4}-\d{2}-\d{2})'\)/g;

/** A reader moves between few days: the year ends of a picture and one or two of their own. */
const MOST_DAYS = 16;

/** Puts kept tables in place of `product_on(DATE '…')`, making those that are missing. */
export function keptDays(session: Pick<Session, 'query'>): (sql: string) => string {
	const kept: string[] = [];
	return (sql) =>
		sql.replace(CALL, (call, day: string) => {
			const table = `product_on_${day.replaceAll('-', '')}`;
			const at = kept.indexOf(table);
			if (at >= 0) kept.splice(at, 1);
			else session.query(`CREATE OR REPLACE TEMP TABLE ${table} AS FROM ${call}`);
			kept.push(table);
			if (kept.length > MOST_DAYS) session.query(`DROP TABLE ${kept.shift()}`);
			return table;
		});
}
