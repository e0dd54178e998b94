/** Certificates in force that run out in one month. */
export interface ExpiryRow {
	/** yyyy-mm. */
	readonly month: string;
	readonly products: number;
	readonly producers: number;
	/** The slice of what runs out by then. */
	readonly href: string | null;
	readonly title: string;
	/** Within the time chosen; null where none is chosen. */
	readonly is_chosen: boolean | null;
}

/** In the order of time. */
export function shape(rows: readonly ExpiryRow[]): ExpiryRow[] {
	return [...rows].sort((a, b) => (a.month < b.month ? -1 : 1));
}
