import { from, op } from 'arquero';
import { sortRows } from '../kit/sort-rows';
import { isStatus } from '../kit/status';
import { isMarker, type MapPlaceRow, type MapRow, type MapShaped } from './rows';

/** Places row by row as the grid is read (also the order of the keyboard), then the markers. */
export function shape(rows: readonly MapRow[]): MapShaped[] {
	const places = rows.filter((row) => !isMarker(row)) as MapPlaceRow[];
	const limits = bounds(places);
	const shaped = places.map((row) => ({
		...row,
		status: isStatus(row.status) ? row.status : null,
		step: row.value === null ? null : limits.filter((limit) => row.value !== null && row.value > limit).length
	}));
	const ordered = sortRows(shaped, ({ row, col }) => ({ row, col }));
	return [...ordered, ...rows.filter((row) => isMarker(row))] as MapShaped[];
}

/** A highest value more than this many times the second stands in a class of its own. */
const FAR_AHEAD = 3;

/** Values at the ends of the first four fifths; of the first four quarters where the highest stands alone. */
function bounds(places: readonly MapPlaceRow[]): number[] {
	const known = places.flatMap(({ value }) => (value === null ? [] : [value])).sort((a, b) => b - a);
	const [highest, second] = known;
	if (highest === undefined) return [];
	const standsAlone = second !== undefined && highest > FAR_AHEAD * second;
	const parts = standsAlone ? [0.25, 0.5, 0.75, 1] : [0.2, 0.4, 0.6, 0.8];
	const table = from((standsAlone ? known.slice(1) : known).map((value) => ({ value })));
	const limits = parts.map((part, at) => [`limit${at}`, op.quantile('value', part)]);
	return Object.values(table.rollup(Object.fromEntries(limits)).object() as Record<string, number>);
}
