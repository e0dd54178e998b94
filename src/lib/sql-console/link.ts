/** Name of the statement in a link, and of the snapshot it was asked of. */
const QUERY = 'q';
const SNAPSHOT = 'ky';

/** Longest written-out statement in a link: some mail programs and proxies cut addresses beyond 8,000 letters. */
export const LONGEST_LINK = 6000;

export interface LinkedQuery {
	/** The statement; null where the link has none. It is shown, never run. */
	readonly sql: string | null;
	readonly snapshot: string | null;
	/** What else the link says, as `name=value`: told, never ignored. */
	readonly unknown: readonly string[];
}

export function readLink(search: URLSearchParams): LinkedQuery {
	return {
		sql: search.get(QUERY) || null,
		snapshot: search.get(SNAPSHOT) || null,
		unknown: [...search]
			.filter(([name]) => name !== QUERY && name !== SNAPSHOT)
			.map(([name, value]) => `${name}=${value}`)
	};
}

/** Query text of an address with the statement in it; null where it would be too long. Empty for no statement. */
export function writeLink(sql: string, snapshot: string): string | null {
	if (sql.trim() === '') return '';
	const written = encodeURIComponent(sql.toWellFormed());
	if (written.length > LONGEST_LINK) return null;
	return `?${QUERY}=${written}&${SNAPSHOT}=${encodeURIComponent(snapshot)}`;
}
