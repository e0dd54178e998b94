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

/** Values at the ends of the first four fifths. */
function bounds(places: readonly MapPlaceRow[]): number[] {
	const known = places.flatMap(({ value }) => (value === null ? [] : [{ value }]));
	if (known.length === 0) return [];
	const fifths = from(known).rollup({
		a: op.quantile('value', 0.2),
		b: op.quantile('value', 0.4),
		c: op.quantile('value', 0.6),
		d: op.quantile('value', 0.8)
	});
	return Object.values(fifths.object() as Record<string, number>);
}
