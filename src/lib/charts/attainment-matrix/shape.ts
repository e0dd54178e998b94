import { compareNames } from '../../text/collate';
import { sortRows } from '../kit/sort-rows';
import type { AttainmentCell } from './rows';

/** The country first, then places by name, each with its years in order. */
export function shape(rows: readonly AttainmentCell[]): AttainmentCell[] {
	const names = [...new Set(rows.map((row) => row.place))].sort(compareNames);
	const rank = new Map(names.map((name, at) => [name, at]));
	return sortRows(rows, ({ place, place_id, year }) => ({
		name: place_id === 'vn' ? -1 : (rank.get(place) ?? 0),
		place_id,
		year
	}));
}
