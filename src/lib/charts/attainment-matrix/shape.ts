import { compareNames } from '../../text/collate';
import { sortRows } from '../kit/sort-rows';
import type { AttainmentCell } from './rows';

/** The country first, then places by name, each with its years in order; years without any target left out. */
export function shape(rows: readonly AttainmentCell[]): AttainmentCell[] {
	const withTarget = new Set(rows.filter(({ status }) => status !== 'no_target').map(({ year }) => year));
	const kept = rows.filter(({ year }) => withTarget.has(year));
	const names = [...new Set(kept.map((row) => row.place))].sort(compareNames);
	const rank = new Map(names.map((name, at) => [name, at]));
	return sortRows(kept, ({ place, place_id, year }) => ({
		name: place_id === 'vn' ? -1 : (rank.get(place) ?? 0),
		place_id,
		year
	}));
}
