import type { Status } from '../kit/status';

/** One place, or one target of a place, in one year. */
export interface AttainmentCell {
	readonly place_id: string;
	readonly place: string;
	readonly year: number;
	readonly status: Status;
	readonly value_text: string | null;
	readonly goal_text: string | null;
	readonly reason: string | null;
	readonly href: string | null;
	/** What the rows are; left out, places. */
	readonly subject?: 'places' | 'targets';
}

/** The years, newest first: on a phone only the first ones are seen without scrolling. */
export function yearsOf(cells: readonly AttainmentCell[]): number[] {
	return [...new Set(cells.map((cell) => cell.year))].sort((a, b) => b - a);
}

/** The cells of each place, places in their order. */
export function byPlace(cells: readonly AttainmentCell[]): AttainmentCell[][] {
	const places = new Map<string, AttainmentCell[]>();
	for (const cell of cells) {
		const row = places.get(cell.place_id);
		if (row) row.push(cell);
		else places.set(cell.place_id, [cell]);
	}
	return [...places.values()];
}
