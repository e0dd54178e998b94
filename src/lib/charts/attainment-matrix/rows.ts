import type { Status } from '../kit/status';

/** One place in one year. */
export interface AttainmentCell {
	readonly place_id: string;
	readonly place: string;
	readonly year: number;
	readonly status: Status;
	readonly value_text: string | null;
	readonly goal_text: string | null;
	readonly reason: string | null;
	readonly href: string | null;
}

/** The newest year in which any place has a target. */
export function newestYear(cells: readonly AttainmentCell[]): number | null {
	const years = cells.filter((cell) => cell.status !== 'no_target').map((cell) => cell.year);
	return years.length === 0 ? null : Math.max(...years);
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
