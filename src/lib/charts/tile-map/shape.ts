import { from, op } from 'arquero';
import { sortRows } from '../kit/sort-rows';
import { isStatus, type Status } from '../kit/status';

export interface MapPlaceRow {
	readonly place_id: string;
	readonly place: string;
	/** Short name for a tile. */
	readonly label: string;
	readonly col: number;
	readonly row: number;
	readonly value: number | null;
	readonly value_text: string | null;
	readonly status: string | null;
	readonly href: string | null;
	/** Why there is no value. */
	readonly missing: string | null;
}

/** A place that is marked, not counted: Hoàng Sa (Đà Nẵng), Trường Sa (Khánh Hòa). */
export interface MapMarkerRow {
	readonly marker: true;
	readonly label: string;
	readonly col: number;
	readonly row: number;
	/** Name of the province it belongs to. */
	readonly province: string;
}

export type MapRow = MapPlaceRow | MapMarkerRow;

export interface MapPlace extends Omit<MapPlaceRow, 'status'> {
	readonly status: Status | null;
	/** Fifth of the places the value lies in, 0 lowest – 4 highest; null without a value. */
	readonly step: number | null;
}
export type MapShaped = MapPlace | MapMarkerRow;

export const isMarker = <M extends MapMarkerRow>(row: object | M): row is M => 'marker' in row;
export const placesOf = (shaped: readonly MapShaped[]): MapPlace[] => shaped.filter((row) => !isMarker(row)) as MapPlace[];

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
